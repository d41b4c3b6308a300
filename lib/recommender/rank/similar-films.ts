import type { CatalogIndex } from '../index/catalog-index'
import { topRows } from '../matrix/top-rows'
import type { RankModels } from '../models/served-models'
import { noRules } from '../plain-request'
import { scratchOf } from '../score/components/scratch'
import { addSimilarity, sharedViewers } from '../score/components/similarity'
import type { Facet, FilmRules } from '../types'
import { blockBroken } from './film-rules'

export type SimilarFilm = {
  filmId: number
  /** Facet similarity, 0 to 1, plus `kindredShare` · strength of a written link, plus what viewers say. */
  score: number
  because: {
    /** What both films carry, most telling first. */
    facets: Facet[]
    /** The catalog's own words on the link between the two, if it has any. */
    kindred: string | null
    /** The part of the score that people who liked the one film and the other earned; 0 without a model. */
    viewers: number
  }
}

/**
 * At most `limit` films most like one film, best first: by what they carry, what was written, and, with models, what
 * the same people like; none that breaks a rule, or is out of the question by `out` (1 by row). Empty when the film is not
 * in the catalog. O(catalog).
 */
export function similarFilms(
  index: CatalogIndex,
  filmId: number,
  limit: number,
  models: RankModels = {},
  { rules = noRules, out }: { rules?: FilmRules; out?: Uint8Array } = {},
): SimilarFilm[] {
  const row = index.rowOf.get(filmId)
  if (row === undefined || limit <= 0) return []
  const { sums: scores, blocked } = scratchOf(index)
  scores.fill(0)
  addSimilarity(index, row, models, 1, scores)
  const words = new Map<number, string>()
  const { start, column, because } = index.kindred
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    words.set(column[at]!, because[at]!)
  }
  const viewers = sharedViewers(index, row, models)
  if (out) blocked.set(out)
  else blocked.fill(0)
  blockBroken(index, rules, blocked)
  blocked[row] = 1
  return Array.from(topRows(scores, limit, blocked))
    .filter((other) => scores[other]! > 0)
    .map((other) => ({
      filmId: index.filmIds[other]!,
      score: scores[other]!,
      because: {
        facets: sharedFacets(index, row, other),
        kindred: words.get(other) ?? null,
        viewers: viewers.get(other) ?? 0,
      },
    }))
}

function sharedFacets(index: CatalogIndex, left: number, right: number): Facet[] {
  const weights = new Map<number, number>()
  const { start, column, value } = index.filmFacets
  for (let at = start[left]!; at < start[left + 1]!; at++) {
    weights.set(column[at]!, value[at]!)
  }
  const shared: { facet: number; part: number }[] = []
  for (let at = start[right]!; at < start[right + 1]!; at++) {
    const mine = weights.get(column[at]!)
    if (mine !== undefined) shared.push({ facet: column[at]!, part: mine * value[at]! })
  }
  return shared.sort((a, b) => b.part - a.part).map(({ facet }) => index.facets[facet]!)
}

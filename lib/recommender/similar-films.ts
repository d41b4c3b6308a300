import { alignModel } from './align-model'
import type { CatalogIndex } from './catalog-index'
import type { ContentModel, RankModels } from './served-models'
import { rowDot } from './sparse-rows'
import { topRows } from './top-rows'
import type { Facet } from './types'

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

/** What one written link adds: about as much as being alike in genre and mood. */
const kindredShare = 0.4

/** What the film that viewers of this one like best gets from them: as much as a written link. */
const viewersShare = 0.4

/** So many likes make half of what a film's viewers say believable. */
const believedAt = 20

/**
 * At most `limit` films most like one film, best first: by what they carry, what was written, and, with models, what
 * the same people like. Empty when the film is not in the catalog. O(facets of all films).
 */
export function similarFilms(
  index: CatalogIndex,
  filmId: number,
  limit: number,
  models: RankModels = {},
): SimilarFilm[] {
  const row = index.rowOf.get(filmId)
  if (row === undefined || limit <= 0) return []
  const scores = facetSimilarity(index, row)
  const words = new Map<number, string>()
  const { start, target, weight, because } = index.kindred
  for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
    const linked = target[at] as number
    scores[linked] = (scores[linked] as number) + kindredShare * (weight[at] as number)
    words.set(linked, because[at] as string)
  }
  const viewers = sharedViewers(index, filmId, models)
  for (const [other, amount] of viewers) scores[other] = (scores[other] as number) + amount
  scores[row] = Number.NEGATIVE_INFINITY
  return Array.from(topRows(scores, limit))
    .filter((other) => (scores[other] as number) > 0)
    .map((other) => ({
      filmId: index.filmIds[other] as number,
      score: scores[other] as number,
      because: {
        facets: sharedFacets(index, row, other),
        kindred: words.get(other) ?? null,
        viewers: viewers.get(other) ?? 0,
      },
    }))
}

/** Row → amount: the film's row of the item model, brought to at most `viewersShare`, less for a film of few likes. */
function sharedViewers(index: CatalogIndex, filmId: number, { collaborative, content }: RankModels) {
  const amounts = new Map<number, number>()
  if (!collaborative) return amounts
  const { rowOf, start, row: target, weight } = alignModel(index, collaborative)
  const row = rowOf.get(filmId)
  if (row === undefined) return amounts
  const from = start[row] as number
  const end = start[row + 1] as number
  let largest = 0
  for (let at = from; at < end; at++) largest = Math.max(largest, weight[at] as number)
  const likes = content ? likesOfFilm(content, filmId) : believedAt
  const unit = largest > 0 ? (viewersShare * likes) / (likes + believedAt) / largest : 0
  for (let at = from; at < end; at++) {
    if ((weight[at] as number) > 0 && unit > 0) amounts.set(target[at] as number, unit * (weight[at] as number))
  }
  return amounts
}

function likesOfFilm({ filmIds, likes }: ContentModel, filmId: number): number {
  return likes[filmIds.indexOf(filmId)] ?? 0
}

/** [size] similarity of every film to one, O(facets of all films). */
export function facetSimilarity(index: CatalogIndex, row: number): Float64Array {
  return Float64Array.from({ length: index.size }, (_, other) => rowDot(index.filmFacets, row, other))
}

function sharedFacets(index: CatalogIndex, left: number, right: number): Facet[] {
  const weights = new Map<number, number>()
  const { start, column, value } = index.filmFacets
  for (let at = start[left] as number; at < (start[left + 1] as number); at++) {
    weights.set(column[at] as number, value[at] as number)
  }
  const shared: { facet: number; part: number }[] = []
  for (let at = start[right] as number; at < (start[right + 1] as number); at++) {
    const mine = weights.get(column[at] as number)
    if (mine !== undefined) shared.push({ facet: column[at] as number, part: mine * (value[at] as number) })
  }
  return shared.sort((a, b) => b.part - a.part).map(({ facet }) => index.facets[facet] as Facet)
}

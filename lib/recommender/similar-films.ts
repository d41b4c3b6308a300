import type { CatalogIndex } from './catalog-index'
import { rowDot } from './sparse-rows'
import { topRows } from './top-rows'
import type { Facet } from './types'

export type SimilarFilm = {
  filmId: number
  /** Facet similarity, 0 to 1, plus `kindredShare` · strength of a written link. */
  score: number
  because: {
    /** What both films carry, most telling first. */
    facets: Facet[]
    /** The catalog's own words on the link between the two, if it has any. */
    kindred: string | null
  }
}

/** What one written link adds: about as much as being alike in genre and mood. */
const kindredShare = 0.4

/** At most `limit` films most like one film, best first. Empty when the film is not in the catalog. O(catalog). */
export function similarFilms(index: CatalogIndex, filmId: number, limit: number): SimilarFilm[] {
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
  scores[row] = Number.NEGATIVE_INFINITY
  return Array.from(topRows(scores, limit))
    .filter((other) => (scores[other] as number) > 0)
    .map((other) => ({
      filmId: index.filmIds[other] as number,
      score: scores[other] as number,
      because: { facets: sharedFacets(index, row, other), kindred: words.get(other) ?? null },
    }))
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

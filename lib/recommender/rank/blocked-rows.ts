import type { CatalogIndex } from '../index/catalog-index'
import { columnsOf } from '../matrix/sparse-rows'
import type { RankRequest } from '../types'

/**
 * Writes over `blocked` [size]: 1 where a film must not be proposed, because it is excluded, already liked or named as
 * an example, carries a
 * facet the person ruled out or a content note they avoid; else 0. Unknown ids, facets and notes are ignored.
 */
export function blockedRows(index: CatalogIndex, request: RankRequest, blocked: Uint8Array): Uint8Array {
  blocked.fill(0)
  const block = (row: number | undefined) => {
    if (row !== undefined) blocked[row] = 1
  }
  for (const id of request.excludedFilmIds) block(index.rowOf.get(id))
  for (const { filmId } of request.liked) block(index.rowOf.get(filmId))
  for (const id of request.seedFilmIds ?? []) block(index.rowOf.get(id))
  for (const facet of request.excludedFacets) {
    const row = index.facetRowOf.get(facet)
    if (row !== undefined) for (const film of columnsOf(index.postings, row)) block(film)
  }
  for (const note of request.avoidContentNotes) {
    for (const film of index.filmsWithNote.get(note) ?? []) block(film)
  }
  return blocked
}

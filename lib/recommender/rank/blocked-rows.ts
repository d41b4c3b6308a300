import type { CatalogIndex } from '../index/catalog-index'
import type { RankRequest } from '../types'
import { blockBroken } from './film-rules'
import { blockLaterParts } from './series-rule'

/**
 * Writes over `blocked` [size]: 1 where a film must not be proposed, because it is excluded, already liked, named as an
 * example, breaks one of the person's rules, is out by `out` or is a later part of a series; else 0. Unknown ids are ignored.
 */
export function blockedRows(index: CatalogIndex, request: RankRequest, blocked: Uint8Array): Uint8Array {
  if (request.out) blocked.set(request.out)
  else blocked.fill(0)
  const block = (row: number | undefined) => {
    if (row !== undefined) blocked[row] = 1
  }
  blockBroken(index, request.rules, blocked)
  if (index.series.length > 0) blockLaterParts(index, isSeen(index, request), blocked)
  for (const id of request.excludedFilmIds) block(index.rowOf.get(id))
  for (const { filmId } of request.liked) block(index.rowOf.get(filmId))
  for (const id of request.exampleFilmIds ?? []) block(index.rowOf.get(id))
  return blocked
}

function isSeen(
  { filmIds }: CatalogIndex,
  { liked, seenFilmIds, exampleFilmIds }: RankRequest,
): (row: number) => boolean {
  const seen = new Set(exampleFilmIds)
  for (const { filmId, planned } of liked) if (!planned) seen.add(filmId)
  return (row) => seen.has(filmIds[row]!) || seenFilmIds?.has(filmIds[row]!) === true
}

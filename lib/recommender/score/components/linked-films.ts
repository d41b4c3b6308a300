import { type RecencyFloor, recencyTable, recencyWeight } from '../../models/recency'
import type { LikedFilm } from '../../types'
import type { LinkedComponent } from './component'

/** Films that have a row of some matrix, numbers side by side, in the order of the list they come from. */
type Films = Pick<LinkedComponent, 'filmIds' | 'rows' | 'scales'>

/** The films liked at all that have a row, each counting as much as it is liked and as its place among the latest says. */
export function linkedFilms(
  films: readonly LikedFilm[],
  rowOf: ReadonlyMap<number, number>,
  recency: RecencyFloor | null,
  counts: (film: LikedFilm) => boolean = () => true,
): Films {
  const table = recency && recencyTable(recency)
  const filmIds = new Int32Array(films.length)
  const rows = new Int32Array(films.length)
  const scales = new Float64Array(films.length)
  let found = 0
  for (let position = 0; position < films.length; position++) {
    const film = films[position]!
    const row = rowOf.get(film.filmId)
    if (row === undefined || film.weight <= 0 || !counts(film)) continue
    filmIds[found] = film.filmId
    rows[found] = row
    const latest = recency && table ? (table[position] ?? recencyWeight(position, recency)) : 1
    scales[found++] = film.weight * latest
  }
  return { filmIds: filmIds.subarray(0, found), rows: rows.subarray(0, found), scales: scales.subarray(0, found) }
}

import { type Entry, packRows, type SparseRows } from '../matrix/sparse-rows'
import { type Gram, gramPlace, likedBefore } from './gram'
import { type LocalEaseOptions, neighboursOf } from './local-ease'

/**
 * The films whose row of LocalEASE differs between two Gram matrices of one catalog: their nearest films changed, or
 * an entry between any two of these and themselves. All other rows would come out the same and need not be solved.
 * O(films² + films · K²) reads. Throws RangeError for matrices of different sizes.
 */
export function changedFilms(before: Gram, after: Gram, options: LocalEaseOptions): Int32Array {
  if (before.size !== after.size) throw new RangeError('these matrices are of different catalogs')
  const touched = touchedFilms(before, after)
  const similarity = new Float64Array(after.size)
  const changed: number[] = []
  for (let film = 0; film < after.size; film++) {
    const near = neighboursOf(after, options, film, similarity)
    const sameFilms = sameSet(near, neighboursOf(before, options, film, similarity))
    if (
      !sameFilms ||
      followsDiffer(before, after, film, near) ||
      entriesDiffer(
        before,
        after,
        [film, ...near].filter((each) => touched[each] === 1),
      )
    ) {
      changed.push(film)
    }
  }
  return Int32Array.from(changed)
}

/** `rows` with row films[r] replaced by row r of `solved`. */
export function replaceRows(rows: SparseRows, films: Int32Array, solved: SparseRows): SparseRows {
  const placeOf = new Map(Array.from(films, (film, place) => [film, place]))
  const entries = (from: SparseRows, row: number): Entry[] => {
    const list: Entry[] = []
    for (let at = from.start[row]!; at < from.start[row + 1]!; at++) {
      list.push({ column: from.column[at]!, value: from.value[at]! })
    }
    return list
  }
  return packRows(
    Array.from({ length: rows.start.length - 1 }, (_, film) => {
      const place = placeOf.get(film)
      return place === undefined ? entries(rows, film) : entries(solved, place)
    }),
  )
}

/** [films] 1 for films with any entry that differs. */
function touchedFilms(before: Gram, after: Gram): Uint8Array {
  const touched = new Uint8Array(after.size)
  let place = 0
  for (let row = 0; row < after.size; row++) {
    for (let column = 0; column <= row; column++, place++) {
      if (before.values[place] === after.values[place]) continue
      touched[row] = 1
      touched[column] = 1
    }
  }
  return touched
}

const sameSet = (left: Int32Array, right: Int32Array): boolean =>
  left.slice().sort().join() === right.slice().sort().join()

/** Whether a film was liked just after one of its nearest more or less often. */
const followsDiffer = (before: Gram, after: Gram, film: number, near: Int32Array): boolean =>
  near.some((other) => likedBefore(before, film, other) !== likedBefore(after, film, other))

function entriesDiffer(before: Gram, after: Gram, films: readonly number[]): boolean {
  return films.some((film, at) =>
    films.slice(0, at + 1).some((other) => {
      const place = gramPlace(film, other)
      return before.values[place] !== after.values[place]
    }),
  )
}

import type { SparseRows } from '../matrix/sparse-rows'
import { sortByPerson } from './by-person'
import { type Gram, likedBefore } from './gram'

/** Likes in any order, side by side. */
export type TimedLikes = {
  user: ArrayLike<number>
  /** Rows. */
  film: ArrayLike<number>
  seconds: ArrayLike<number>
}

/** So many likes before it are what a film was liked just after. */
const within = 10

/**
 * Film → (film liked just before it, by how many people), columns ascending: each like after each of the ten before it. What was said
 * in one moment has no order and counts nothing. O(10 · likes).
 */
export function countLikedNext(films: number, { user, film, seconds }: TimedLikes): SparseRows {
  const places = Int32Array.from({ length: film.length }, (_, place) => place)
  const order = sortByPerson(places, user, (a, b) => seconds[a]! - seconds[b]! || film[a]! - film[b]!)
  const liked = order.map((place) => film[place]!)
  const reach = reachOf(order, user, seconds)
  const start = new Int32Array(films + 1)
  for (let at = 0; at < liked.length; at++) {
    start[liked[at]! + 1] = start[liked[at]! + 1]! + reach.to[at]! - reach.from[at]!
  }
  for (let row = 0; row < films; row++) start[row + 1] = start[row + 1]! + start[row]!
  const before = new Int32Array(start[films]!)
  const next = start.slice(0, films)
  for (let at = 0; at < liked.length; at++) {
    let place = next[liked[at]!]!
    for (let earlier = reach.from[at]!; earlier < reach.to[at]!; earlier++) before[place++] = liked[earlier]!
    next[liked[at]!] = place
  }
  return countEqual(start, before)
}

/** Of each like in `order`, by person and time, where those before it begin and end: up to ten places back, and of an earlier moment. */
function reachOf(order: Int32Array, user: ArrayLike<number>, seconds: ArrayLike<number>) {
  const [from, to] = [new Int32Array(order.length), new Int32Array(order.length)]
  let person = 0
  let moment = 0
  for (let at = 0; at < order.length; at++) {
    const isOther = at > 0 && user[order[at]!] !== user[order[at - 1]!]
    if (isOther) person = at
    if (isOther || (at > 0 && seconds[order[at]!] !== seconds[order[at - 1]!])) moment = at
    from[at] = Math.min(moment, Math.max(person, at - within))
    to[at] = moment
  }
  return { from, to }
}

/** Rows of columns that may repeat, as rows of each column with how often it stood there. Writes over `column`. */
function countEqual(start: Int32Array, column: Int32Array): SparseRows {
  const starts = new Int32Array(start.length)
  const value = new Float32Array(column.length)
  let found = 0
  for (let row = 0; row + 1 < start.length; row++) {
    const own = column.subarray(start[row]!, start[row + 1]!).sort()
    for (let at = 0; at < own.length; at++) {
      if (at > 0 && own[at] === own[at - 1]) value[found - 1]!++
      else {
        // `found` never overtakes what is still to be read.
        value[found] = 1
        column[found++] = own[at]!
      }
    }
    starts[row + 1] = found
  }
  return { start: starts, column: column.slice(0, found), value: value.slice(0, found) }
}

/** So many people make it true to say that people went on from one film to the other, and so many times as many as went back. */
const toldFrom = { people: 5, times: 2 }

/** [entries] of film → target: 1 where people who liked the film went on to the target. */
export function wentOn({ start, column }: SparseRows, gram: Gram): Uint8Array {
  const marks = new Uint8Array(column.length)
  for (let film = 0; film + 1 < start.length; film++) {
    for (let at = start[film]!; at < start[film + 1]!; at++) {
      const there = likedBefore(gram, column[at]!, film)
      if (there >= toldFrom.people && there >= toldFrom.times * likedBefore(gram, film, column[at]!)) marks[at] = 1
    }
  }
  return marks
}

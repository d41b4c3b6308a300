import type { SparseRows } from '../matrix/sparse-rows'
import { sortByPerson } from './by-person'
import { likeThreshold, likeWeight } from './training-data'

/** What people of the site like, as parallel arrays in any order. A pair may occur again: the latest counts. */
export type SiteLikes = {
  people: number
  /** [likes] 0 to people - 1 */
  user: Int32Array
  /** [likes] ids; films the model is not trained for are left out */
  filmId: Int32Array
  /** [likes] 0 to 1 as in LikedFilm; 0 where an earlier like was taken back */
  weight: Float32Array
  /** [likes] seconds since 1970-01-01 */
  seconds: Float64Array
  /** [people] the end of the set a person came with, which their likes are as old as; the moment of the training when absent. */
  ends?: Float64Array
}

/** From this weight on a film is liked: four stars and more, or loved in the survey. */
export const likeFrom = likeWeight(likeThreshold)

/** Places of the likes that stand: known film, latest of its pair, weight enough; ordered by user, then film row. */
export function standingLikes(likes: SiteLikes, rowOf: ReadonlyMap<number, number>): Int32Array {
  const { user, filmId, weight, seconds } = likes
  const row = filmId.map((id) => rowOf.get(id) ?? -1)
  const known = filmId.map((_, place) => place).filter((place) => row[place]! >= 0)
  sortByPerson(known, user, (a, b) => row[a]! - row[b]! || seconds[a]! - seconds[b]! || a - b)
  return known.filter((place, at) => {
    const next = known[at + 1]
    const last = next === undefined || user[next] !== user[place] || row[next] !== row[place]
    return last && weight[place]! >= likeFrom
  })
}

/** user → liked film row, valued 1. `places` as standingLikes orders them. Throws RangeError for a user out of range. */
export function likeRows(likes: SiteLikes, places: Int32Array, rowOf: ReadonlyMap<number, number>): SparseRows {
  const start = new Int32Array(likes.people + 1)
  for (const place of places) {
    const user = likes.user[place]!
    if (!(user >= 0 && user < likes.people)) throw new RangeError(`no person has the row ${user}`)
    start[user + 1] = start[user + 1]! + 1
  }
  for (let user = 0; user < likes.people; user++) start[user + 1] = start[user + 1]! + start[user]!
  return {
    start,
    column: places.map((place) => rowOf.get(likes.filmId[place]!)!),
    value: new Float32Array(places.length).fill(1),
  }
}

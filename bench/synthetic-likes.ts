import { seededRandom } from '../lib/recommender/matrix/random'
import type { SparseRows } from '../lib/recommender/matrix/sparse-rows'
import type { SiteLikes } from '../lib/recommender/models/site-likes'

export type Likes = { people: number; films: number; likes: number }

const peopleAtOnce = 1_000

/** Likes a thousand people at a time, so that any number of them fits: activity and popularity both skewed. */
export function* syntheticLikes({ people, films, likes }: Likes, seed: number): Generator<SparseRows> {
  const random = seededRandom(seed)
  const each = likes / people
  for (let done = 0; done < people; done += peopleAtOnce) {
    const rows = Array.from({ length: Math.min(peopleAtOnce, people - done) }, () => {
      // Exponentially distributed activity; the power law of the choice makes one film in ten take most likes.
      const count = Math.min(films / 4, Math.ceil(-each * Math.log(1 - random())))
      const liked = new Set<number>()
      while (liked.size < count) liked.add(Math.floor(films * random() ** 2.5))
      return Int32Array.from(liked).sort()
    })
    const total = rows.reduce((sum, row) => sum + row.length, 0)
    const column = new Int32Array(total)
    const start = new Int32Array(rows.length + 1)
    rows.forEach((row, r) => {
      column.set(row, start[r])
      start[r + 1] = start[r]! + row.length
    })
    yield { start, column, value: new Float32Array(total).fill(1) }
  }
}

/** The same as what people of a site said; film ids count from 1. */
export function siteLikes(of: Likes): SiteLikes {
  const user: number[] = []
  const filmId: number[] = []
  let first = 0
  for (const { start, column } of syntheticLikes(of, 1)) {
    for (let row = 0; row + 1 < start.length; row++) {
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        user.push(first + row)
        filmId.push(column[at]! + 1)
      }
    }
    first += start.length - 1
  }
  const weight = new Float32Array(user.length).fill(1)
  const seconds = new Float64Array(user.length)
  return { people: of.people, user: Int32Array.from(user), filmId: Int32Array.from(filmId), weight, seconds }
}

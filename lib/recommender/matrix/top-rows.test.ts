import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from './random'
import { topRows } from './top-rows'

test('the best rows come first, equal scores by lower row, blocked rows never', () => {
  const scores = Float64Array.of(1, 3, 2, 3, 5)
  expect([...topRows(scores, 3)]).toEqual([4, 1, 3])
  expect([...topRows(scores, 3, Uint8Array.of(0, 0, 0, 0, 1))]).toEqual([1, 3, 2])
  expect([...topRows(scores, 9)]).toEqual([4, 1, 3, 2, 0])
  expect([...topRows(scores, 0)]).toEqual([])
  expect([...topRows(scores, 3, new Uint8Array(5).fill(1))]).toEqual([])
})

const sorted = (scores: Float64Array, blocked: Uint8Array) =>
  Array.from(scores.keys())
    .filter((row) => blocked[row] === 0)
    .sort((a, b) => scores[b]! - scores[a]! || a - b)

test('it agrees with a full sort, however the scores lie', () => {
  const far = fc.constantFrom(-1e9, 1e9, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
  const score = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1, max: 1 }), far)
  const film = fc.record({ score, blocked: fc.boolean() })
  fc.assert(
    fc.property(fc.array(film, { maxLength: 120 }), fc.integer({ min: 0, max: 130 }), (films, count) => {
      const scores = Float64Array.from(films, (each) => each.score)
      const blocked = Uint8Array.from(films, (each) => Number(each.blocked))
      expect([...topRows(scores, count, blocked)]).toEqual(sorted(scores, blocked).slice(0, count))
    }),
  )
})

test('a sample that says too much is not believed', () => {
  const random = seededRandom(7)
  const size = 4000
  const plain = Float64Array.from({ length: size }, () => Math.floor(random() * 600))
  // 225 films are far above the others, and all of them are in a sample of every eighth.
  const misleading = plain.map((score, row) => (row % 8 === 0 && row < 1800 ? score + 1e4 : score))
  for (const scores of [plain, misleading]) {
    for (const blocked of [new Uint8Array(size), Uint8Array.from(scores, (_, row) => Number(row % 3 === 0))]) {
      expect([...topRows(scores, 240, blocked)]).toEqual(sorted(scores, blocked).slice(0, 240))
    }
  }
})

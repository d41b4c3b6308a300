import { expect, test } from 'vitest'
import { seededRandom } from './random'
import { topRows } from './top-rows'

test('the best rows come first, equal scores by lower row, blocked rows never', () => {
  const scores = Float64Array.of(1, 3, 2, 3, 5)
  expect([...topRows(scores, 3)]).toEqual([4, 1, 3])
  expect([...topRows(scores, 3, Uint8Array.of(0, 0, 0, 0, 1))]).toEqual([1, 3, 2])
  expect([...topRows(scores, 9)]).toEqual([4, 1, 3, 2, 0])
  expect([...topRows(scores, 0)]).toEqual([])
})

test('it agrees with a full sort', () => {
  const random = seededRandom(7)
  const scores = Float64Array.from({ length: 500 }, () => Math.floor(random() * 60))
  const sorted = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  expect([...topRows(scores, 40)]).toEqual(sorted.slice(0, 40))
})

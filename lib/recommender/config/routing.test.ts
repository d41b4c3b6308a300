import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultRankConfig } from './rank-config'
import { moveLimit, nextWithin, orderWithin } from './routing'

const { routing } = defaultRankConfig

test('a model may move films far for people with little evidence and not at all for people with much', () => {
  expect([0, 5, 6, 20, 50, 51, 1000].map((evidence) => moveLimit(evidence, routing))).toEqual([5, 5, 3, 3, 1, 0, 0])
})

test('no configuration lets a model further than five places, and none below zero', () => {
  expect(moveLimit(3, { bands: [{ evidenceUpTo: 10, places: 99 }] })).toBe(5)
  expect(moveLimit(3, { bands: [{ evidenceUpTo: 10, places: -2 }] })).toBe(0)
  expect(moveLimit(3, { bands: [] })).toBe(0)
  expect(() => moveLimit(-1, routing)).toThrow(RangeError)
  expect(() => moveLimit(Number.NaN, routing)).toThrow(RangeError)
})

test('a bound of none keeps the ranking, a wide one follows the model', () => {
  expect(orderWithin([1, 2, 3, 4], [4, 3, 2, 1], 0)).toEqual([1, 2, 3, 4])
  expect(orderWithin([1, 2, 3, 4], [4, 3, 2, 1], 5)).toEqual([4, 3, 2, 1])
})

test('a film comes no earlier than its bound, and one that waited long enough comes before any wish', () => {
  // Place 0 may hold films 1 to 3; film 4 comes at place 1 at the earliest, film 5 at place 2, then 2 and 3 are due.
  expect(orderWithin([1, 2, 3, 4, 5], [5, 4], 2)).toEqual([1, 4, 5, 2, 3])
})

test('whatever a model asks, every film stands once and within its bound', () => {
  const lists = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 24 })
  fc.assert(
    fc.property(
      lists,
      fc.array(fc.integer({ min: 0, max: 60 })),
      fc.integer({ min: 0, max: 5 }),
      (ranked, wanted, k) => {
        const order = orderWithin(ranked, wanted, k)
        expect([...order].sort()).toEqual([...ranked].sort())
        order.forEach((id, place) => {
          expect(Math.abs(ranked.indexOf(id) - place)).toBeLessThanOrEqual(k)
        })
      },
    ),
  )
})

test('the next film can be asked for while a model is still writing', () => {
  expect(nextWithin([1, 2, 3, 4], new Set([3]), [4, 2], 2)).toBe(4)
  expect(nextWithin([1, 2, 3, 4], new Set([3, 4]), [2], 2)).toBe(1)
  expect(nextWithin([1], new Set([1]), [1], 2)).toBeUndefined()
})

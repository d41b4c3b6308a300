import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderWithin } from '../config/routing'
import type { SoftWish } from '../types'
import { keepsShares } from './keep-shares'

const western: SoftWish = { facet: 'genre:western', level: 'more' }
const horror: SoftWish = { facet: 'genre:horror', level: 'less' }
const ranked = Array.from({ length: 24 }, (_, place) => place + 1)

test('a writer may move films as far as ever where nothing was asked for', () => {
  const allows = keepsShares(ranked, 5, [], () => false)
  expect(orderWithin(ranked, [6, 5, 4], 5, allows).slice(0, 3)).toEqual([6, 5, 4])
})

test('a move that would push a wish out of the eight is refused, one that keeps it is not', () => {
  const answers = (id: number, wish: SoftWish) => wish === western && [2, 8, 10].includes(id)
  const allows = keepsShares(ranked, 5, [western], answers)
  // 9 before 8 would leave one western of two among the eight; 10 is one itself.
  expect(orderWithin(ranked, [1, 2, 3, 4, 5, 6, 7, 9], 5, allows).slice(0, 8)).toContain(8)
  expect(orderWithin(ranked, [1, 2, 3, 4, 5, 6, 7, 10], 5, allows).slice(0, 8)).toContain(10)
})

test('behind the eighth place any film may come', () => {
  const answers = (id: number, wish: SoftWish) => wish === western && [2, 8].includes(id)
  const allows = keepsShares(ranked, 5, [western], answers)
  expect(allows(new Set([1, 3, 4, 5, 6, 7, 9]), 10)).toBe(false)
  expect(allows(new Set([1, 3, 4, 5, 6, 7, 9, 10]), 11)).toBe(true)
})

test('whatever a writer wants, the eight hold what was asked for and every film stays within its bound', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 24 }), { maxLength: 24 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 24 })),
      fc.uniqueArray(fc.integer({ min: 1, max: 24 })),
      fc.integer({ min: 0, max: 5 }),
      (wanted, westerns, horrors, places) => {
        const answers = (id: number, wish: SoftWish) => (wish === western ? westerns : horrors).includes(id)
        const order = orderWithin(ranked, wanted, places, keepsShares(ranked, places, [western, horror], answers))
        const count = (ids: number[], having: number[]) => ids.slice(0, 8).filter((id) => having.includes(id)).length
        expect(count(order, westerns)).toBeGreaterThanOrEqual(count(ranked, westerns))
        expect(count(order, horrors)).toBeLessThanOrEqual(count(ranked, horrors))
        order.forEach((id, place) => {
          expect(Math.abs(ranked.indexOf(id) - place)).toBeLessThanOrEqual(places)
        })
      },
    ),
    { numRuns: 500 },
  )
})

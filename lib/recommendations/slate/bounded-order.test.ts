import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderWithin } from '../../recommender/config/routing'
import { keepsShares } from '../../recommender/rank/keep-shares'
import { boundedOrder } from './bounded-order'

const SIZE = 8

/** Runs a whole list and notes after which pick (from 1; Infinity for the end) each place was filled. */
function run(ranked: number[], wanted: number[], places: number, allowsFor?: Parameters<typeof boundedOrder>[2]) {
  const order = boundedOrder(ranked, places, allowsFor)
  const films: number[] = []
  const filledAfter: number[] = []
  const fill = (pick: number, ended: boolean) => {
    for (let id = order.next(ended); id !== undefined && films.length < SIZE; id = order.next(ended)) {
      order.take(id)
      films.push(id)
      filledAfter.push(pick)
    }
  }
  wanted.forEach((id, place) => {
    order.want(id)
    fill(place + 1, false)
  })
  fill(Number.POSITIVE_INFINITY, true)
  return { films, filledAfter }
}
const ranks = (count: number) => Array.from({ length: count }, (_, rank) => rank)

test('a model in rank order, such as the composer, fills each place with its own pick at once, whatever the bound', () => {
  for (const places of [0, 1, 3, 5]) {
    expect(run(ranks(24), ranks(8), places)).toEqual({ films: ranks(8), filledAfter: [1, 2, 3, 4, 5, 6, 7, 8] })
  }
})

test('a shuffle within the bound is followed without waiting', () => {
  const shuffled = [2, 0, 1, 4, 3, 7, 5, 6]
  expect(run(ranks(24), shuffled, 2)).toEqual({ films: shuffled, filledAfter: [1, 2, 3, 4, 5, 6, 7, 8] })
})

test('a pick that comes too early is held until a place within its bound is free, and keeps its turn', () => {
  // Film 6 may stand at place 4 at the earliest; it is the first wish there.
  expect(run(ranks(24), [6, 0, 1, 2, 3, 4, 5, 7], 2)).toEqual({
    films: [0, 1, 2, 3, 6, 4, 5, 7],
    filledAfter: [2, 3, 4, 5, 5, 6, 7, 8],
  })
})

test('with no evidence left to doubt, the order is the ranking and the model only writes', () => {
  expect(run(ranks(24), [1, 0, 3, 2, 5, 4, 7, 6], 0)).toEqual({
    films: ranks(8),
    filledAfter: [2, 2, 4, 4, 6, 6, 8, 8],
  })
})

test('a film the model leaves out comes when it is due, without holding up the cards behind it for ever', () => {
  const { films, filledAfter } = run(ranks(24), [1, 2, 3, 4, 5, 6, 7, 8], 1)
  expect(films).toEqual([1, 0, 2, 3, 4, 5, 6, 7])
  // Film 0 is due at place 1: three more picks are held, then the ranking puts it there.
  expect(filledAfter).toEqual([1, 5, 5, 5, 5, 5, 6, 7])
})

test('films the model may not reach are left to the ranking at the end', () => {
  expect(run(ranks(24), [20, 21], 5)).toEqual({
    films: ranks(8),
    filledAfter: Array.from({ length: SIZE }, () => Number.POSITIVE_INFINITY),
  })
})

test('a film that is ruled out makes room, and those behind it move up', () => {
  const order = boundedOrder([1, 2, 3, 4], 0)
  order.want(2)
  expect(order.next(false)).toBeUndefined()
  order.drop(1)
  expect(order.next(false)).toBe(2)
  order.take(2)
  order.drop(2)
  expect(order.left).toEqual([3, 4])
})

test('whatever a model writes, no film is further from its rank than allowed, and none stands twice', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(ranks(24)),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 8, max: 24 }),
      (wanted, places, size) => {
        const { films } = run(ranks(size), wanted, places)
        expect(new Set(films).size).toBe(SIZE)
        films.forEach((rank, place) => {
          expect(Math.abs(rank - place)).toBeLessThanOrEqual(places)
        })
      },
    ),
  )
})

test('a model that keeps to the bound gets the order it wrote', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ranks(24), { minLength: 24 }), fc.integer({ min: 0, max: 5 }), (wish, places) => {
      const allowed = orderWithin(ranks(24), wish, places).slice(0, SIZE)
      expect(run(ranks(24), allowed, places)).toEqual({ films: allowed, filledAfter: [1, 2, 3, 4, 5, 6, 7, 8] })
    }),
  )
})

test('whatever a model writes, the eight hold as many of what was asked for as the ranking put there', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(ranks(24)),
      fc.shuffledSubarray(ranks(24)),
      fc.integer({ min: 0, max: 5 }),
      (wanted, westerns, places) => {
        const wishes = [{ facet: 'genre:western' as const, level: 'more' as const }]
        const { films } = run(ranks(24), wanted, places, (ranked) =>
          keepsShares(ranked, places, wishes, (id) => westerns.includes(id)),
        )
        const count = (ids: number[]) => ids.filter((id) => westerns.includes(id)).length
        expect(count(films)).toBeGreaterThanOrEqual(count(ranks(24).slice(0, SIZE)))
      },
    ),
  )
})

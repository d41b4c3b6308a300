import { expect, test } from 'vitest'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import { runtimeFit } from '../../index/runtime-fit'
import type { RankModels } from '../../models/served-models'
import type { Facet } from '../../types'
import { linkedFilms } from './linked-films'
import { addSimilarity, sharedViewers, similarityBetween } from './similarity'

const facets: Facet[] = ['genre:war', 'genre:drama', 'mood:dread', 'theme:faith', 'era:1970s', 'person:x']
const index = buildCatalogIndex(
  Array.from({ length: 12 }, (_, at) =>
    filmOf({
      id: 10 + at,
      facets: facets.filter((_facet, place) => (at + place) % (2 + (place % 3)) === 0),
      kindred: at % 4 === 0 ? [{ filmId: 10 + ((at + 3) % 12), because: 'alike' }] : [],
    }),
  ),
)
const models: RankModels = {
  collaborative: {
    filmIds: Int32Array.of(10, 11, 12, 99),
    start: Int32Array.of(0, 3, 4, 4, 4),
    column: Int32Array.of(1, 2, 3, 0),
    value: Float32Array.of(0.25, 0.5, 2, -1),
  },
}

test.each([
  ['by what is written', {}],
  ['by what viewers liked too', models],
])('all films at once are as near as each by itself, %s', (_, given: RankModels) => {
  for (let row = 0; row < index.size; row++) {
    const scores = new Float64Array(index.size).fill(1)
    addSimilarity(index, row, given, 0.5, scores)
    for (let other = 0; other < index.size; other++) {
      expect(scores[other]).toBeCloseTo(1 + 0.5 * similarityBetween(index, row, other, given), 6)
    }
  }
})

test('the film that viewers like best is as near as a written link, half as near to a film of twenty likes', () => {
  const told = (row: number, given = models) =>
    [...sharedViewers(index, row, given)].map(([other, amount]) => [other, amount * 5])
  // Twenty likes are taken where nobody counted: a half of .4 for the largest; a film no longer here says nothing.
  expect(told(0)).toEqual([
    [1, expect.closeTo(0.5)],
    [2, expect.closeTo(1)],
  ])
  const counted = (likes: number[]) =>
    ({
      ...models,
      content: { filmIds: Int32Array.of(11, 10), likes: Float32Array.from(likes) },
    }) as unknown as RankModels
  expect(told(0, counted([0, 60]))[1]).toEqual([2, expect.closeTo(1.5)])
  expect(told(0, counted([60, 0]))).toEqual([])
  expect([told(1), told(2), told(5), told(0, {})]).toEqual([[], [], [], []])
})

test('of liked films those count that are here, are liked at all and are asked for, each by its own place', () => {
  const films = [
    { filmId: 99, weight: 1 },
    { filmId: 10, weight: 0.5 },
    { filmId: 11, weight: 0 },
    { filmId: 12, weight: 1, offered: true as const },
    { filmId: 13, weight: 1 },
  ]
  const of = (...rest: [Parameters<typeof linkedFilms>[2], Parameters<typeof linkedFilms>[3]?]) => {
    const { filmIds, rows, scales } = linkedFilms(films, index.rowOf, ...rest)
    return [[...filmIds], [...rows], [...scales]]
  }
  expect(of(null)).toEqual([
    [10, 12, 13],
    [0, 2, 3],
    [0.5, 1, 1],
  ])
  expect(of({ floor: 0, halfLife: 1 })).toEqual([
    [10, 12, 13],
    [0, 2, 3],
    [0.25, 0.125, 0.0625],
  ])
  expect(of(null, ({ offered }) => !offered)[0]).toEqual([10, 13])
})

test('beyond the table of weights a place still weighs what it should', () => {
  const many = Array.from({ length: 1_030 }, () => ({ filmId: 10, weight: 1 }))
  const { scales } = linkedFilms(many, index.rowOf, { floor: 0.25, halfLife: 200 })
  const [before, beyond] = [scales[1_023]!, scales[1_024]!]
  expect(beyond).toBeLessThan(before)
  expect(beyond - 0.25).toBeCloseTo((before - 0.25) * 0.5 ** (1 / 200), 12)
})

test.each([
  [80, 1, 0],
  [100, 1, 0],
  [110, 0.5, 0],
  [120, 0, 0],
  [139, -0.95, 0],
  [140, -1, 1],
  [200, -1, 1],
])('a film of %i minutes is short by %d and long by %i', (minutes, short, long) => {
  const { shortness, longness } = runtimeFit([minutes])
  expect([shortness[0], longness[0]]).toEqual([expect.closeTo(short), long])
})

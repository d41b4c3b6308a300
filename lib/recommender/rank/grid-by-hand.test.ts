import { expect, test } from 'vitest'
import { defaultRankConfig } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { seededRandom } from '../matrix/random'
import { packRows, rowDot } from '../matrix/sparse-rows'
import { similarityBetween } from '../score/components/similarity'
import type { Facet } from '../types'
import { takenFrom } from './nearest-taken'
import { coverRow, nearRow } from './onboarding-grid'
import { rerankSearch } from './rerank-search'
import { similarFilms } from './similar-films'

const facetsOf: Record<string, string[]> = {
  genre: ['war', 'drama', 'comedy', 'noir'],
  mood: ['bleak', 'cosy', 'tense'],
  era: ['1970s', '1990s', '2000s', '1940s'],
  country: ['US', 'FR', 'JP', 'IR'],
}
/** Forty films of one to two of each, some linked in writing. */
const random = seededRandom(12)
const index = buildCatalogIndex(
  Array.from({ length: 40 }, (_, row) => {
    const facets = Object.entries(facetsOf).flatMap(([type, ids]) =>
      ids.filter((_, place) => random() < 0.7 / (1 + place)).map((id) => `${type}:${id}` as Facet),
    )
    const kindred = row % 7 === 0 ? [{ filmId: 100 + ((row + 5) % 40), because: 'alike' }] : []
    return filmOf({ id: 100 + row, prominence: 1 + Math.floor(99 * random()), facets, kindred })
  }),
)
const rows = [...index.filmIds.keys()]
const idOf = (row: number) => index.filmIds[row]!
const near = (row: number, other: number) => (row === other ? 1 : rowDot(index.filmFacets, row, other))

/** Takes one film after another by what it adds for all others, weighed anew each time. */
function covered(limit: number, shown: number[], mayCome: (row: number) => boolean) {
  const there = [...shown]
  const chosen: number[] = []
  const stoodFor = (other: number, taken: number[]) => Math.max(0, ...taken.map((row) => near(row, other)))
  while (chosen.length < limit) {
    const gainOf = (row: number) => {
      const more = rows.map(
        (other) => Math.max(0, near(row, other) - stoodFor(other, there)) * index.prominence[other]!,
      )
      return (30 * more.reduce((sum, each) => sum + each, 0)) / 100 / rows.length + 0.2 * index.popularity[row]!
    }
    const open = rows.filter((row) => !there.includes(row) && mayCome(row))
    const byFame = open.toSorted((a, b) => index.popularity[b]! - index.popularity[a]! || a - b)
    const best = byFame.reduce<number | undefined>(
      (one, other) => (one === undefined || gainOf(other) > gainOf(one) ? other : one),
      undefined,
    )
    if (best === undefined) break
    there.push(best)
    chosen.push(best)
  }
  return chosen.map(idOf)
}

test.each([[[]], [[3]], [[0, 8, 20]], [[5, 6, 7, 30, 31]]])(
  'a row stands for most of what the films of rows %j do not stand for',
  (shown) => {
    expect(coverRow(index, 8, { shown: [...shown.map(idOf), 999] })).toEqual(covered(8, shown, () => true))
  },
)

test('of decades, countries or genres only rare ones may come: for a genre one of them, else all', () => {
  for (const among of ['country', 'era', 'genre'] as const) {
    const facets = [...index.facets.keys()]
      .filter((facet) => index.facetTypes[facet] === among)
      .toSorted((a, b) => index.facetShare[b]! - index.facetShare[a]!)
    const common: number[] = []
    for (const facet of facets)
      if (common.reduce((sum, each) => sum + index.facetShare[each]!, 0) < 0.75) common.push(facet)
    expect(common.length).toBeLessThan(facets.length)
    const { start, column } = index.filmFacets
    const mayCome = (row: number) => {
      const own = [...column.subarray(start[row], start[row + 1])].filter((facet) => facets.includes(facet))
      const rare = own.filter((facet) => !common.includes(facet))
      return among === 'genre' ? rare.length > 0 : own.length > 0 && rare.length === own.length
    }
    expect(coverRow(index, 6, {}, among)).toEqual(covered(6, [], mayCome))
  }
})

test('near a tapped film stand those alike, linked, of its rare origin, near the other taps and as well known', () => {
  const origin = { country: 0.3, era: 0.15 } as Record<string, number>
  const { start, column } = index.filmFacets
  const facets = (row: number) => [...column.subarray(start[row], start[row + 1])]
  for (const [row, tapped] of [
    [0, []],
    [7, [3]],
    [14, [2, 9, 30]],
  ] as [number, number[]][]) {
    const distance = (film: number) => Math.abs(index.popularity[film]! - index.popularity[row]!)
    const kindred = (film: number) => {
      const { start: from, column: to, value } = index.kindred
      const at = to.subarray(from[row], from[row + 1]).indexOf(film)
      return at < 0 ? 0 : value[from[row]! + at]!
    }
    const score = (film: number) => {
      const shared = facets(row).filter((facet) => facets(film).includes(facet))
      const own = shared.map((facet) => (origin[index.facetTypes[facet]!] ?? 0) * (1 - index.facetShare[facet]!))
      const joint = tapped.map((other) => (0.5 / tapped.length) * similarityBetween(index, other, film, {}))
      return (
        similarityBetween(index, row, film, {}) +
        0.4 * kindred(film) +
        [...own, ...joint].reduce((sum, each) => sum + each, 0) -
        0.01 * distance(film)
      )
    }
    const open = rows.filter((film) => film !== row && !tapped.includes(film) && film !== 11)
    const pool = open.toSorted((a, b) => score(b) - score(a) || a - b).slice(0, 15)
    const worth = (film: number) => score(film) + 0.2 * index.popularity[film]! - 0.3 * distance(film)
    const expected = pool.toSorted((a, b) => worth(b) - worth(a)).slice(0, 5)
    const taps = [...tapped.map(idOf), ...(tapped.length > 0 ? [999] : [])]
    expect(nearRow(index, idOf(row), taps, 5, { shown: [idOf(11)] })).toEqual(expected.map(idOf))
  }
  expect(nearRow(index, 999, [], 5)).toEqual([])
})

const three = buildCatalogIndex([1, 2, 3].map((id) => filmOf({ id })))
test.each([
  // Another recommender proposes film 3 alone: scores lie at -.707, -.707 and 1.414 deviations, worth -.0414 and .0586.
  [0.651, 0.55, [1, 3]],
  [0.649, 0.55, [3, 1]],
])('beside the words a person’s score counts a tenth at most, less the further out: %d and %d', (one, other, ids) => {
  const config = { ...defaultRankConfig, searchWeight: 0.1 }
  const results = [
    { filmId: 1, relevance: one },
    { filmId: 3, relevance: other },
  ]
  expect(rerankSearch(three, results, requestOf({}), { outside: [3] }, config)).toEqual(ids)
})

test('a film that is not here counts as average, and where all count alike the words decide', () => {
  const config = { ...defaultRankConfig, searchWeight: 0.1 }
  const found = (filmId: number, relevance: number) => ({ filmId, relevance })
  const results = [found(1, 0.5), found(99, 0.49), found(3, 0.39)]
  expect(rerankSearch(three, results, requestOf({}), { outside: [3] }, config)).toEqual([99, 1, 3])
  expect(rerankSearch(three, results.toReversed(), requestOf({}), {}, config)).toEqual([1, 99, 3])
})

test('what films have in common is told the most telling first', () => {
  const told = buildCatalogIndex([
    filmOf({ id: 1, facets: ['country:US', 'genre:war', 'mood:bleak', 'theme:faith'] }),
    filmOf({ id: 2, facets: ['country:US', 'genre:war', 'mood:bleak', 'theme:faith'] }),
    filmOf({ id: 3, facets: ['country:US', 'genre:war'] }),
  ])
  const [first, second] = similarFilms(told, 1, 5)
  expect(first?.because.facets.slice(-2)).toEqual(['mood:bleak', 'country:US'])
  expect(first?.because.facets.slice(0, 2).toSorted()).toEqual(['genre:war', 'theme:faith'])
  expect(second?.because.facets).toEqual(['genre:war', 'country:US'])
  expect([similarFilms(told, 1, 0), similarFilms(told, 1, -1), similarFilms(told, 9, 3)]).toEqual([[], [], []])
})

test('however much was taken, the nearest is what comparing with each of them would find', () => {
  const many = packRows(
    Array.from({ length: 120 }, () =>
      Array.from({ length: 10 }, (_, column) => ({ column, value: Math.ceil(9 * random()) })),
    ),
  )
  const taken = takenFrom({ ...many, columns: 10 })
  for (let row = 0; row < 110; row++) taken.take(row)
  for (const row of [0, 57, 119])
    for (const from of [0, 20, 109, 110]) {
      const dots = Array.from({ length: 110 - from }, (_, at) => rowDot(many, row, from + at))
      expect(taken.nearest(row, from, 1)).toBe(Math.max(1, ...dots))
    }
})

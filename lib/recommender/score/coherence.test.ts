import { expect, test } from 'vitest'
import { defaultRankConfig } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import type { Facet } from '../types'
import { coherenceOf } from './coherence'

const genres = ['western', 'horror', 'comedy', 'war', 'noir', 'musical']
const moods = ['bleak', 'cosy', 'tense', 'eerie', 'playful']
const index = buildCatalogIndex(
  Array.from({ length: 60 }, (_, place) =>
    filmOf({
      id: place + 1,
      facets: [`genre:${genres[place % genres.length]}`, `mood:${moods[place % moods.length]}`] as Facet[],
    }),
  ),
)
const coherence = (ids: number[]) =>
  coherenceOf(index, requestOf({ liked: ids.map((filmId) => ({ filmId, weight: 1 })) }), defaultRankConfig)

test('films that have much in common let content count for more, films that have nothing for less', () => {
  const westerns = coherence([1, 7, 13, 19, 25, 31])
  const allSorts = coherence([1, 2, 3, 4, 5])
  expect(westerns).toBeGreaterThan(1)
  expect(allSorts).toBeLessThan(1)
  expect(westerns).toBeLessThanOrEqual(defaultRankConfig.coherence.most)
  expect(allSorts).toBeGreaterThanOrEqual(defaultRankConfig.coherence.least)
})

test('nobody, and somebody of one film, has the usual taste; the more films the surer', () => {
  expect([coherence([]), coherence([1]), coherence([999, 998])]).toEqual([1, 1, 1])
  expect(coherence([1, 7, 13, 19, 25, 31])).toBeGreaterThan(coherence([1, 7]))
})

test('where all films are alike, or there is one, nobody’s films are more alike than usual', () => {
  for (const count of [1, 2, 12]) {
    const same = buildCatalogIndex(
      Array.from({ length: count }, (_, place) => filmOf({ id: place + 1, facets: ['genre:western', 'mood:cosy'] })),
    )
    const liked = [1, 2].map((filmId) => ({ filmId, weight: 1 }))
    expect(coherenceOf(same, requestOf({ liked }), defaultRankConfig)).toBe(1)
  }
})

test('it is how far the mean of all pairs lies from that of any two films, in deviations', () => {
  const { filmFacets, size } = index
  const dot = (one: number, other: number) => {
    const entries = (row: number) =>
      new Map(
        Array.from({ length: filmFacets.start[row + 1]! - filmFacets.start[row]! }, (_, at) => {
          const place = filmFacets.start[row]! + at
          return [filmFacets.column[place]!, filmFacets.value[place]!] as const
        }),
      )
    const right = entries(other)
    return [...entries(one)].reduce((sum, [facet, value]) => sum + value * (right.get(facet) ?? 0), 0)
  }
  const all = Array.from({ length: size }, (_, one) =>
    Array.from({ length: one }, (_each, other) => dot(one, other)),
  ).flat()
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length
  const deviation = Math.sqrt(all.reduce((sum, each) => sum + (each - mean) ** 2, 0) / all.length)
  const config = { ...defaultRankConfig, coherence: { ...defaultRankConfig.coherence, least: -9, most: 99 } }
  const { usual, sureAt } = config.coherence
  // Three films of one genre: each pair of them shares the genre and no mood.
  const liked = [1, 7, 13].map((filmId) => ({ filmId, weight: 1 }))
  const own = (dot(0, 6) + dot(0, 12) + dot(6, 12)) / 3
  const expected = (3 * ((own - mean) / deviation) + sureAt * usual) / (3 + sureAt) / usual
  expect(coherenceOf(index, requestOf({ liked }), config)).toBeCloseTo(expected, 1)
})

test('only the latest twenty films are compared', () => {
  const westerns = Array.from({ length: 20 }, (_, at) => 1 + ((6 * at) % 60))
  expect(coherence([...westerns, 2, 3, 4])).toBe(coherence(westerns))
  expect(coherence([2, 3, 4, ...westerns])).toBeLessThan(coherence(westerns))
})

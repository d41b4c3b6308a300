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

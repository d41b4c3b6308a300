import { expect, test } from 'vitest'
import { defaultRankConfig } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { rerankSearch } from './rerank-search'

const index = buildCatalogIndex([
  filmOf({ id: 1, facets: ['genre:war'] }),
  filmOf({ id: 2, facets: ['genre:romance'] }),
  filmOf({ id: 3, facets: ['genre:romance'] }),
  filmOf({ id: 4, facets: ['genre:western'], prominence: 90 }),
])
const found = [1, 2, 3].map((filmId) => ({ filmId, relevance: 0.5 }))
const romantic = requestOf({ interests: [{ facet: 'genre:romance', strength: 2, confidence: 1 }] })

test('among films that fit the words alike, those of the person come first, equal ones in the order given', () => {
  expect(rerankSearch(index, found, romantic)).toEqual([2, 3, 1])
})

test('a clearly better match stays ahead of any taste', () => {
  const exact = [...found.slice(1), { filmId: 1, relevance: 0.5 + 2 * defaultRankConfig.searchWeight }]
  expect(rerankSearch(index, exact, romantic)).toEqual([1, 2, 3])
})

test('for a stranger the better known film comes first, and nothing is left out', () => {
  const results = [...found, { filmId: 4, relevance: 0.5 }, { filmId: 99, relevance: 0.45 }]
  const order = rerankSearch(index, results, requestOf({ excludedFilmIds: new Set([1]) }))
  expect(order[0]).toBe(4)
  expect(order.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 99])
})

test('no results are no results', () => {
  expect(rerankSearch(index, [], romantic)).toEqual([])
})

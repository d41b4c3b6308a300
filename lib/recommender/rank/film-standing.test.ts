import { expect, test } from 'vitest'
import { defaultRankConfig as config } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import type { RankRequest } from '../types'
import { standingOf } from './film-standing'

const index = buildCatalogIndex([
  filmOf({ id: 1, facets: ['genre:war'] }),
  filmOf({ id: 2, facets: ['genre:romance'] }),
  filmOf({ id: 3, facets: ['genre:romance'] }),
  filmOf({ id: 4, facets: ['genre:horror'] }),
])
const standing = (filmId: number, request: Partial<RankRequest> = {}) =>
  standingOf(
    index,
    requestOf({ interests: [{ facet: 'genre:romance', strength: 2, confidence: 1 }], ...request }),
    {},
    config,
    filmId,
  )
const placeOf = (filmId: number, request?: Partial<RankRequest>) => {
  const { rank, of } = standing(filmId, request) ?? {}
  return [rank, of]
}

test('a film stands behind those of more score, and of equal ones behind those before it', () => {
  expect([1, 2, 3, 4].map((id) => placeOf(id))).toEqual([
    [3, 4],
    [1, 4],
    [2, 4],
    [4, 4],
  ])
})

test('films that may not be proposed do not stand before it, but it stands though it may not', () => {
  const excludedFilmIds = new Set([2, 4])
  expect(placeOf(1, { excludedFilmIds })).toEqual([2, 2])
  expect(placeOf(2, { excludedFilmIds })).toEqual([1, 3])
})

test('what is asked for and what is muted count too', () => {
  expect(placeOf(4, { wishes: [{ facet: 'genre:horror', level: 'much-more' }], interests: [] })).toEqual([1, 4])
  expect(placeOf(1, { mutedFacets: new Set(['genre:war']) })).toEqual([4, 4])
})

test('its score is told with what makes it', () => {
  const told = standing(2)
  expect(told?.contributions.map(({ kind, facet }) => [kind, facet])).toEqual([['interest', 'genre:romance']])
  expect(told?.score).toBe(told?.contributions[0]?.amount)
  expect(told?.score).toBeGreaterThan(0)
  expect(standing(1)?.contributions).toEqual([])
})

test('a film the catalog does not rank stands nowhere', () => expect(standing(99)).toBeNull())

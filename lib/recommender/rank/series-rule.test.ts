import { expect, test } from 'vitest'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { noRules } from '../plain-request'
import { rankCandidates } from './rank-candidates'

const part = (id: number, of: string, number: number, year = 2000) =>
  filmOf({ id, series: { id: of, part: number }, year, prominence: 40 + id })
// Out of order on purpose, and the second series begins with a part that is not here.
const films = [
  part(3, 'long', 3),
  part(1, 'long', 1, 1990),
  part(2, 'long', 2),
  part(5, 'short', 4),
  part(4, 'short', 2),
]
const index = buildCatalogIndex([...films, filmOf({ id: 9 })])
const shown = (request: Parameters<typeof requestOf>[0]) =>
  rankCandidates(index, requestOf({ limit: 6, ...request }))
    .map(({ filmId }) => filmId)
    .toSorted((a, b) => a - b)

test('of a series the first part of the catalog comes alone, and no list holds two', () => {
  expect(shown({})).toEqual([1, 4, 9])
})

test('what was seen, liked or named as an example makes way for the next part', () => {
  expect(shown({ seenFilmIds: new Set([1]), excludedFilmIds: new Set([1]) })).toEqual([2, 4, 9])
  expect(shown({ liked: [{ filmId: 4, weight: 1 }] })).toEqual([1, 5, 9])
  expect(shown({ exampleFilmIds: [1] })).toEqual([2, 4, 9])
})

test('a part that is only on the watchlist was not seen: the next one waits for it, and neither is proposed', () => {
  expect(shown({ liked: [{ filmId: 4, weight: 0.6, planned: true }] })).toEqual([1, 9])
})

test('a part kept off this list alone does not let the next one in', () => {
  expect(shown({ excludedFilmIds: new Set([1]) })).toEqual([4, 9])
})

test('a part that breaks a rule holds up nobody', () => {
  expect(shown({ rules: { ...noRules, years: { from: 2000, to: null } } })).toEqual([2, 4, 9])
})

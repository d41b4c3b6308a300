import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import type { Facet } from '../types'
import { answersKnown, asksOf, rowsAnswering } from './known-wish'

const blank = { wishes: [], mutedFacets: new Set<Facet>() }
const hidden = asksOf({ ...blank, wellKnown: 'hidden' })[0]!
const famous = asksOf({ ...blank, wellKnown: 'famous' })[0]!
const western = { facet: 'genre:western', level: 'more' } as const

test.each([
  [1, true, false],
  [60, true, false],
  [61, false, false],
  [75, false, false],
  [76, false, true],
  [100, false, true],
])('a film of prominence %i is a hidden gem: %s, famous: %s', (prominence, isHidden, isFamous) => {
  expect([hidden, famous].map((wish) => answersKnown(wish, prominence))).toEqual([isHidden, isFamous])
})

test('how well known a film is answers no other wish', () => {
  expect([1, 100].map((prominence) => answersKnown(western, prominence))).toEqual([null, null])
})

test('asked for are the well known, then wishes, then less of what is muted', () => {
  const mutedFacets = new Set<Facet>(['mood:dread', 'genre:war'])
  expect(asksOf({ wishes: [western], wellKnown: 'famous', mutedFacets })).toEqual([
    famous,
    western,
    { facet: 'mood:dread', level: 'less' },
    { facet: 'genre:war', level: 'less' },
  ])
  expect([hidden.level, famous.level]).toEqual(['much-more', 'much-more'])
  expect(asksOf({ ...blank, wellKnown: null })).toEqual([])
  expect(asksOf(blank)).toEqual([])
})

test('the rows that answer are those of the facet, or by their prominence, or none', () => {
  const index = buildCatalogIndex([
    filmOf({ id: 1, prominence: 90, facets: ['genre:western'] }),
    filmOf({ id: 2, prominence: 70 }),
    filmOf({ id: 3, prominence: 10, facets: ['genre:western'] }),
  ])
  const rows = (wish: Parameters<typeof rowsAnswering>[1]) => Array.from(rowsAnswering(index, wish))
  expect([rows(hidden), rows(famous), rows(western)]).toEqual([[2], [0], [0, 2]])
  expect(rows({ facet: 'genre:war', level: 'more' })).toEqual([])
})

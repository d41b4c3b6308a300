import { expect, test } from 'vitest'
import { filmOf } from '../../recommender/fixtures'
import { buildCatalogIndex } from '../../recommender/index/catalog-index'
import { noRules } from '../../recommender/plain-request'
import type { Facet, FilmRules } from '../../recommender/types'
import { ruleInTheWay } from './rules-in-the-way'

const rule = (line: string, rules: Partial<FilmRules>) => ({ line, rules: { ...noRules, ...rules } })
const noHorror = rule('genre:horror', { without: new Set<Facet>(['genre:horror']) })
const short = rule('words:short', { minutes: { from: null, to: 90 } })
const index = buildCatalogIndex([
  ...[1, 2, 3].map((id) => filmOf({ id, runtimeMinutes: 80 })),
  ...[4, 5].map((id) => filmOf({ id, runtimeMinutes: 80, facets: ['genre:horror'] })),
  ...[6, 7, 8, 9].map((id) => filmOf({ id, runtimeMinutes: 120 })),
])

test('the rule that would let most films in is the one that stands in the way', () => {
  expect(ruleInTheWay(index, [noHorror, short], new Set([1]), 8)).toEqual({
    fitting: 2,
    waiting: 0,
    rule: short,
    more: 4,
  })
})

test('nothing stands in the way where enough films keep all rules', () => {
  expect(ruleInTheWay(index, [noHorror, short], new Set(), 3)).toBeNull()
  expect(ruleInTheWay(index, [], new Set([1]), 8)).toBeNull()
})

test('without any rule a list is short where nearly every film is known', () => {
  const known = new Set([1, 2, 3, 4, 5, 6, 7, 8])
  expect(ruleInTheWay(index, [], known, 8)).toEqual({ fitting: 1, waiting: 0, rule: null, more: 0 })
})

test('a list can be short without any one rule to let go', () => {
  expect(
    ruleInTheWay(
      index,
      [rule('words:long', { minutes: { from: 900, to: 910 } }), rule('words:old', { years: { from: 1, to: 2 } })],
      new Set(),
      8,
    ),
  ).toEqual({ fitting: 0, waiting: 0, rule: null, more: 0 })
})

test('later parts of a series wait and are not counted as fitting, whichever part comes next', () => {
  const series = buildCatalogIndex([
    ...[1, 2, 3, 4].map((part) => filmOf({ id: part, runtimeMinutes: 80, series: { id: 'saga', part } })),
    ...[5, 6].map((id) => filmOf({ id, runtimeMinutes: 80 })),
    filmOf({ id: 7, runtimeMinutes: 120 }),
  ])
  expect(ruleInTheWay(series, [short], new Set(), 5)).toEqual({ fitting: 3, waiting: 3, rule: short, more: 1 })
  expect(ruleInTheWay(series, [short], new Set([1]), 5)).toEqual({ fitting: 3, waiting: 2, rule: short, more: 1 })
})

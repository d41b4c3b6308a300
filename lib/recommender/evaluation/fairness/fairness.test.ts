import { expect, test } from 'vitest'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import {
  type FilmKinds,
  fairnessOf,
  groupLabels,
  kindsOfCatalog,
  kindsOfSet,
  type MeasuredPerson,
  worstOf,
} from './fairness'

/** Rows 0 to 9 are westerns of the 1950s, 10 to 19 dramas of the 2000s. */
const kinds: FilmKinds = {
  taste: (row) => [row < 10 ? 'western' : 'drama'],
  decade: (row) => [row < 10 ? '1950s' : '2000s'],
}
const person = (liked: number[], ndcg10: number, part: Partial<MeasuredPerson> = {}): MeasuredPerson => ({
  liked,
  known: liked.length,
  ndcg10,
  shown: [10, 11],
  wanted: [0, 10],
  ...part,
})
const many = (count: number, of: MeasuredPerson) => Array.from({ length: count }, () => of)

test('a taste is what somebody likes beyond what everybody does, not what everybody likes most', () => {
  const people = [...many(9, person([10, 11, 12, 13], 1)), person([0, 1, 10, 11, 12], 1), person([], 0)]
  expect(groupLabels(kinds, people).taste).toEqual([
    ...many(9, person([], 0)).map(() => 'drama'),
    'western',
    'nothing liked',
  ])
})

test('each group has its own mean, the worst first, and groups too small to say anything stand together', () => {
  const people = [...many(60, person([10, 11], 0.4)), ...many(20, person([0, 1], 0.1)), person([], 0.9)]
  const { all, people: groups } = fairnessOf(kinds, people)
  expect(all.mean).toBeCloseTo((60 * 0.4 + 20 * 0.1 + 0.9) / 81)
  const tastes = groups.filter(({ dimension }) => dimension === 'taste')
  expect(tastes.map(({ label, people: count, ndcg10 }) => [label, count, Number(ndcg10.mean.toFixed(6))])).toEqual([
    ['western', 20, 0.1],
    ['drama', 60, 0.4],
    ['others', 1, 0.9],
  ])
  expect(worstOf(groups).map(({ dimension, label }) => `${dimension} ${label}`)).toEqual([
    'taste western',
    'decade 1950s',
    'size under 20 ratings',
  ])
})

test('exposure is the share of places shown against the share of what was liked', () => {
  const { films } = fairnessOf(kinds, many(20, person([10], 0.2)))
  expect(films.filter(({ dimension }) => dimension === 'taste')).toEqual([
    { dimension: 'taste', label: 'western', shown: 0, wanted: 0.5, ratio: 0 },
    { dimension: 'taste', label: 'drama', shown: 1, wanted: 0.5, ratio: 2 },
  ])
})

test('profiles go by how many ratings were known, and bounds belong to the larger group', () => {
  const sizes = [0, 19, 20, 49, 50, 199, 200, 5000].map((known) => person([], 0, { known }))
  expect(groupLabels(kinds, sizes).size).toEqual([
    'under 20 ratings',
    'under 20 ratings',
    '20 to 49 ratings',
    '20 to 49 ratings',
    '50 to 199 ratings',
    '50 to 199 ratings',
    '200 ratings and more',
    '200 ratings and more',
  ])
})

test('a catalog tells genre, country and decade of a film; a year that is not known is of no decade', () => {
  const index = buildCatalogIndex([
    filmOf({ id: 1, year: 1959, facets: ['genre:western', 'genre:drama', 'country:US', 'mood:tense'] }),
    filmOf({ id: 2, year: 0 }),
  ])
  const { taste, country, decade } = kindsOfCatalog(index)
  expect([taste!(0).toSorted(), country!(0), decade!(0)]).toEqual([['drama', 'western'], ['US'], ['1950s']])
  expect([taste!(1), country!(1), decade!(1)]).toEqual([[], [], []])
})

test('nobody measured is no fault', () => {
  expect(fairnessOf(kinds, [])).toEqual({ all: { mean: 0, standardError: 0 }, people: [], films: [] })
})

test('a film of several kinds counts for each of them in part', () => {
  const mixed: FilmKinds = { taste: (row) => (row < 4 ? ['western', 'comedy', 'drama'] : ['drama']) }
  // Whoever likes one pure drama beside three mixed films likes drama most: one and three thirds against one of the others.
  const people = [person([0, 1, 2, 4], 1), ...many(3, person([0, 1, 2, 3], 1)), ...many(3, person([5, 6], 1))]
  expect(groupLabels(mixed, people).taste).toEqual([
    'comedy',
    ...many(3, person([], 0)).map(() => 'comedy'),
    'drama',
    'drama',
    'drama',
  ])
})

test('without films shown, or without anything to find, no share of films is told', () => {
  expect(fairnessOf(kinds, many(20, person([10], 0.2, { shown: [] }))).films).toEqual([])
  expect(fairnessOf(kinds, many(20, person([10], 0.2, { wanted: [] }))).films).toEqual([])
})

test('kinds that make less than a hundredth of what was liked are told of together, the least shown first', () => {
  const rare: FilmKinds = { taste: (row) => [row < 10 ? `rare ${row}` : row < 15 ? 'drama' : 'war'] }
  const wanted = Array.from({ length: 300 }, (_, at) => (at < 2 ? at : at < 150 ? 10 : 15))
  const { films } = fairnessOf(rare, [person([10], 0.2, { shown: [10, 10, 15, 3], wanted })])
  expect(films.map(({ label, shown, ratio }) => [label, shown, Number(ratio.toFixed(3))])).toEqual([
    ['war', 0.25, 0.5],
    ['drama', 0.5, 1.014],
    ['others', 0.25, 37.5],
  ])
  const edge = fairnessOf(rare, [
    person([10], 0.2, { shown: [10], wanted: [...wanted.slice(0, 1), ...Array<number>(99).fill(10)] }),
  ])
  expect(edge.films.map(({ label }) => label)).toEqual(['rare 0', 'drama'])
})

test('a set tells countries where it knows them', () => {
  const set = { genres: [['War']], years: Int16Array.of(1999), countries: [['FR']] } as unknown as Parameters<
    typeof kindsOfSet
  >[0]
  const { taste, country, decade } = kindsOfSet(set)
  expect([taste?.(0), country?.(0), decade?.(0)]).toEqual([['War'], ['FR'], ['1990s']])
  expect([taste?.(1), country?.(1)]).toEqual([[], []])
  expect(Object.keys(kindsOfSet({ ...set, countries: undefined } as typeof set))).toEqual(['taste', 'decade'])
})

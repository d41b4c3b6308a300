import { expect, test } from 'vitest'
import { filmOf } from '../../recommender/fixtures'
import { buildCatalogIndex } from '../../recommender/index/catalog-index'
import { divergenceOf, giniOf, type ListPerson, listMeasures, sharesOf } from './list-measures'

test.each([
  ['the same for each', [3, 3, 3, 3], 0],
  ['all for one of four', [0, 0, 0, 8], 0.75],
  // Half the places for one of four, a sixth for each other: (-3 - 1 + 1 + 3 · 3) / (4 · 6).
  ['half for one of four', [1, 3, 1, 1], 0.25],
])('Gini of %s', (_, counts, expected) => expect(giniOf(counts)).toBeCloseTo(expected, 12))

test('nothing shown has no Gini', () => expect(giniOf([0, 0])).toBeNull())

test('shares count a thing of two words for each by half, and things without words for nothing', () => {
  expect([...sharesOf([['drama'], ['drama', 'comedy'], []])]).toEqual([
    ['drama', 0.75],
    ['comedy', 0.25],
  ])
})

test('divergence is 0 of the same, 1 of what shares nothing, alike both ways, and right by hand between', () => {
  const [all, half] = [new Map([['drama', 1]]), sharesOf([['drama'], ['comedy']])]
  expect(divergenceOf(half, half)).toBeCloseTo(0, 12)
  expect(divergenceOf(all, new Map([['comedy', 1]]))).toBeCloseTo(1, 12)
  // m = (¾, ¼): ½ (log2 4/3 + ½ log2 2/3 + ½ log2 2)
  const byHand = (Math.log2(4 / 3) + Math.log2(2 / 3) / 2 + 1 / 2) / 2
  expect(divergenceOf(all, half)).toBeCloseTo(byHand, 12)
  expect(divergenceOf(half, all)).toBeCloseTo(byHand, 12)
})

const films = Array.from({ length: 8 }, (_, at) =>
  filmOf({ id: at + 1, facets: [at < 4 ? 'genre:western' : 'genre:musical'], prominence: 10 * (at + 1) }),
)
const index = buildCatalogIndex(films)
const westerns = [1, 2, 3, 4]
const musicals = [5, 6, 7, 8]
const person = (place: number, liked: number[], positive: number): ListPerson => ({
  userId: `p${place}`,
  liked,
  rated: liked.length,
  positive,
})
const none = { people: 0, liked: 0 }

test('lists of westerns for everybody: half the catalog, nothing unlike, and the lovers of musicals worst off', () => {
  const likes = (place: number) => (place < 30 ? [...westerns, 1] : [...musicals, 5])
  const people = Array.from({ length: 60 }, (_, place) => person(place, likes(place), place < 30 ? 0.5 : 0.1))
  const lists = people.map(({ userId }) => ({ userId, filmIds: [...westerns, 99] }))
  const told = listMeasures(index, lists, people, none)
  expect(told).toMatchObject({ lists: 60, coverage: 0.5, gini: 0.5, prominence: 25, difference: 0 })
  expect(told.miscalibration).toEqual({ people: 60, mean: 0.5 })
  expect(told.groups.find(({ dimension }) => dimension === 'taste')).toEqual({
    dimension: 'taste',
    label: 'musical',
    people: 30,
    positive: expect.closeTo(0.1, 12),
    all: expect.closeTo(0.3, 12),
  })
  // All have rated as much: one group alone is everybody, and is not told.
  expect(told.groups.some(({ dimension }) => dimension === 'size')).toBe(false)
})

test('of four people nothing is told but how many lists there were', () => {
  const people = Array.from({ length: 4 }, (_, place) => person(place, [...westerns, 1], 1))
  const lists = people.map(({ userId }) => ({ userId, filmIds: westerns }))
  expect(listMeasures(index, lists, people, none)).toEqual({
    lists: 4,
    coverage: null,
    gini: null,
    prominence: null,
    difference: null,
    miscalibration: null,
    groups: [],
    newPeople: none,
  })
})

test('who likes fewer than five films says nothing of genres', () => {
  const people = Array.from({ length: 9 }, (_, place) => person(place, place < 4 ? [...westerns, 1] : westerns, 1))
  const lists = people.map(({ userId }) => ({ userId, filmIds: westerns }))
  expect(listMeasures(index, lists, people, none).miscalibration).toBeNull()
})

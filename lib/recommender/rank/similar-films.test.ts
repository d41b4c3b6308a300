import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { similarFilms } from './similar-films'

const index = buildCatalogIndex([
  filmOf({ id: 1, facets: ['genre:horror', 'mood:dread'], kindred: [{ filmId: 4, because: 'both wait in the dark' }] }),
  filmOf({ id: 2, facets: ['genre:horror', 'mood:dread'] }),
  filmOf({ id: 3, facets: ['genre:horror', 'mood:tender'] }),
  filmOf({ id: 4, facets: ['genre:war'] }),
  filmOf({ id: 5, facets: ['genre:war'] }),
])

test('shared facets and written links are scored and named', () => {
  const similar = similarFilms(index, 1, 10)
  expect(similar.map(({ filmId }) => filmId)).toEqual([2, 4, 3])
  expect(similar.map(({ score }) => Number(score.toFixed(6)))).toEqual([0.45, 0.4, 0.25])
  expect(similar[0]?.because).toEqual({ facets: ['genre:horror', 'mood:dread'], kindred: null, viewers: 0 })
  expect(similar[1]?.because).toEqual({ facets: [], kindred: 'both wait in the dark', viewers: 0 })
})

test('a link counts half from the other side', () => {
  const [first, second] = similarFilms(index, 4, 10)
  expect(first).toMatchObject({ filmId: 5, because: { facets: ['genre:war'], kindred: null, viewers: 0 } })
  expect(second?.filmId).toBe(1)
  expect(second?.score).toBeCloseTo(0.2)
})

test('the limit holds, and an unknown film has nothing similar', () => {
  expect(similarFilms(index, 1, 1)).toHaveLength(1)
  expect(similarFilms(index, 99, 5)).toEqual([])
})

test('people who liked both bring a film forward, and that part is told', () => {
  const collaborative = {
    filmIds: Int32Array.of(1, 5, 77),
    start: Int32Array.of(0, 3, 3, 3),
    column: Int32Array.of(1, 2, 0),
    value: Float32Array.of(0.2, 0.3, -0.1),
  }
  const [first, ...rest] = similarFilms(index, 1, 10, { collaborative })
  expect(rest.some(({ because }) => because.viewers !== 0)).toBe(true)
  const viewed = [first, ...rest].find((film) => film?.filmId === 5)
  expect(viewed?.because.viewers).toBeCloseTo((0.4 / 2) * 1)
  expect(viewed?.score).toBeCloseTo(viewed?.because.viewers ?? Number.NaN)
})

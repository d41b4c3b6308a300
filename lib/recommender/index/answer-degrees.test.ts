import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { columnsOf } from '../matrix/sparse-rows'
import type { Facet, RankedFilm } from '../types'
import { buildCatalogIndex, type CatalogIndex } from './catalog-index'

const film = (id: number, ...facets: Facet[]): RankedFilm => filmOf({ id, facets })
/** Six sad dramas and six heists, so that drama goes with melancholy and heists do not. */
const others = Array.from({ length: 6 }, (_, place) => [
  film(100 + place, 'genre:drama', 'mood:melancholy', 'theme:grief'),
  film(200 + place, 'genre:thriller', 'mood:tense', 'theme:heists'),
]).flat()

function degree(index: CatalogIndex, facet: Facet, id: number, of: 'answers' | 'mildAnswers' = 'answers'): number {
  const row = index.facetRowOf.get(facet)!
  const at = [...columnsOf(index[of], row)].indexOf(index.rowOf.get(id)!)
  return index[of].value[index[of].start[row]! + at]!
}

test('a film is more of an answer the earlier the facet stands among those of its type', () => {
  const index = buildCatalogIndex([
    film(1, 'genre:drama', 'mood:melancholy', 'mood:tense'),
    film(2, 'genre:drama', 'mood:tense', 'mood:melancholy'),
    ...others,
  ])
  expect(degree(index, 'mood:melancholy', 1)).toBeGreaterThan(1.1 * degree(index, 'mood:melancholy', 2))
})

test('and the more its other facets go with it', () => {
  const index = buildCatalogIndex([
    film(1, 'genre:drama', 'mood:melancholy', 'theme:grief'),
    film(2, 'genre:thriller', 'mood:melancholy', 'theme:heists'),
    ...others,
  ])
  expect(degree(index, 'mood:melancholy', 1)).toBeGreaterThan(1.1 * degree(index, 'mood:melancholy', 2))
})

test('over the films of a facet the degrees are 1 on average, mild ones nearer to it', () => {
  const index = buildCatalogIndex([film(1, 'genre:thriller', 'mood:tense', 'mood:melancholy'), ...others])
  const ids = [1, ...others.filter(({ facets }) => facets.includes('mood:melancholy')).map(({ id }) => id)]
  const degrees = ids.map((id) => degree(index, 'mood:melancholy', id))
  expect(degrees.reduce((sum, each) => sum + each, 0) / ids.length).toBeCloseTo(1, 5)
  const [least, mild] = [degree(index, 'mood:melancholy', 1), degree(index, 'mood:melancholy', 1, 'mildAnswers')]
  expect(least).toBeLessThan(mild)
  expect(mild).toBeLessThan(1)
})

test('films alike answer alike, and a facet of one film is a whole answer', () => {
  const index = buildCatalogIndex([film(1, 'genre:war'), ...others])
  expect(degree(index, 'genre:war', 1)).toBe(1)
  expect(degree(index, 'mood:tense', 200)).toBeCloseTo(degree(index, 'mood:tense', 205), 6)
})

test('decades and people have no more or less; of countries the first one is the whole answer', () => {
  const index = buildCatalogIndex([
    film(1, 'era:1970s', 'country:FR', 'country:IT'),
    film(2, 'person:ada', 'person:bo', 'country:IT'),
  ])
  expect([degree(index, 'era:1970s', 1), degree(index, 'person:bo', 2)]).toEqual([1, 1])
  expect([degree(index, 'country:FR', 1), degree(index, 'country:IT', 1), degree(index, 'country:IT', 2)]).toEqual([
    1, 0.5, 1,
  ])
})

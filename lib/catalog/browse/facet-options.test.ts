import { expect, test } from 'vitest'
import { shippedFilms } from '../../../testing/films/shipped-catalog'
import { snapshotOf } from '../snapshot'
import { facetOptions } from './facet-options'

const films = shippedFilms.slice(0, 4)
const dated = [
  [1994, ['FR', 'US'], false],
  [1999, ['FR'], false],
  [2003, ['DE'], false],
  [1893, ['QM'], true],
] as const
const catalog = snapshotOf(
  films.flatMap((film, place) => {
    const [year, countries, retired] = dated[place] ?? [0, [], true]
    return [{ ...film, year, countries: [...countries], retired }]
  }),
)

test('decades stand newest first, countries most films first, and of films that left the catalog neither', () => {
  expect(facetOptions(catalog)).toEqual({ decades: [2000, 1990], countries: ['FR', 'DE', 'US'] })
})

test('the same snapshot is counted once', () => {
  expect(facetOptions(catalog)).toBe(facetOptions(catalog))
})

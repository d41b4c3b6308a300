import { expect, test } from 'vitest'
import { filmsOfRecords } from '../catalog/ranked-film'
import { readCatalog } from '../catalog/read-catalog'
import { snapshotOf } from '../catalog/snapshot'
import { facetReader } from './facet-reader'

const catalog = snapshotOf(filmsOfRecords(readCatalog('prisma/catalog').films))
const reader = facetReader(catalog)
const filmOf = (slug: string) => [...catalog.films.values()].find((film) => film.slug === slug)

test('a film says its facets and its series, and a film no longer known says nothing', () => {
  const alien = filmOf('alien')
  expect(reader.facetsOf(alien?.id ?? 0)).toContain('genre:horror')
  expect(alien?.series).toBeTruthy()
  expect(reader.seriesOf(alien?.id ?? 0)).toBe(alien?.series)
  expect(reader.facetsOf(-1)).toEqual([])
  expect(reader.seriesOf(-1)).toBeNull()
})

test('the shares of a type sum to 1, and a facet no film has has none', () => {
  const genres = catalog.index.facets.filter((facet) => facet.startsWith('genre:'))
  expect(genres.reduce((sum, facet) => sum + reader.shareOf(facet), 0)).toBeCloseTo(1)
  expect(reader.shareOf('genre:no-such-genre')).toBe(0)
})

import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { seededRandom } from '../matrix/random'
import { columnsOf } from '../matrix/sparse-rows'
import type { Facet, RankedFilm } from '../types'
import { buildCatalogIndex } from './catalog-index'

const films: RankedFilm[] = [
  filmOf({
    id: 30,
    year: 1979,
    runtimeMinutes: 117,
    facets: ['mood:tense', 'genre:war', 'genre:drama'],
    contentNotes: ['gore'],
  }),
  filmOf({
    id: 10,
    year: 2001,
    runtimeMinutes: 90,
    facets: ['genre:drama', 'detail:one-night'],
    contentNotes: ['gore', 'fear'],
  }),
  filmOf({ id: 20, year: 1950, runtimeMinutes: 200, facets: ['language:fr'] }),
]

test('a catalog stands in arrays in the order of its films, its facets by their names', () => {
  const index = buildCatalogIndex(films)
  expect([...index.filmIds]).toEqual([30, 10, 20])
  expect([...index.rowOf]).toEqual([
    [30, 0],
    [10, 1],
    [20, 2],
  ])
  expect([...index.years]).toEqual([1979, 2001, 1950])
  expect([...index.minutes]).toEqual([117, 90, 200])
  expect(index.facets).toEqual(['detail:one-night', 'genre:drama', 'genre:war', 'language:fr', 'mood:tense'])
  expect(index.facetTypes).toEqual(['detail', 'genre', 'genre', 'language', 'mood'])
  expect(index.facets.map((facet) => index.facetRowOf.get(facet))).toEqual([0, 1, 2, 3, 4])
  expect([...index.filmsWithNote]).toEqual([
    ['gore', [0, 1]],
    ['fear', [1]],
  ])
})

test('of genres each film has a whole, shared evenly, and other facets are none', () => {
  const { genres, filmGenres } = buildCatalogIndex(films)
  expect(genres).toEqual(['genre:drama', 'genre:war'])
  expect([...filmGenres.start]).toEqual([0, 2, 3, 3])
  expect([...filmGenres.column]).toEqual([0, 1, 0])
  expect([...filmGenres.value]).toEqual([0.5, 0.5, 1])
})

test('films are not alike by what can only be asked for', () => {
  const index = buildCatalogIndex(films)
  expect([0, 1, 2].map((row) => [...columnsOf(index.filmFacets, row)])).toEqual([[1, 2, 4], [1], []])
  expect([...columnsOf(index.postings, 0)]).toEqual([1])
})

test('films of one part stand in a series in the order of the catalog, and one id twice is told as that', () => {
  const part = (id: number, number: number) => filmOf({ id, series: { id: 'a', part: number } })
  expect(buildCatalogIndex([part(5, 2), part(9, 1), part(1, 1), part(2, 3)]).series).toEqual([[1, 2, 0, 3]])
  expect(() => buildCatalogIndex([part(5, 2), part(5, 1)])).toThrow('two films of the catalog share an id')
})

test('links of a film stand strongest first, of equal ones the earlier film', () => {
  const because = 'alike'
  const index = buildCatalogIndex([
    filmOf({
      id: 1,
      kindred: [
        { filmId: 4, because },
        { filmId: 3, because },
      ],
    }),
    filmOf({ id: 2, kindred: [{ filmId: 1, because }] }),
    filmOf({ id: 3, kindred: [{ filmId: 1, because }] }),
    filmOf({ id: 4 }),
  ])
  const { start, column, value } = index.kindred
  expect([...start]).toEqual([0, 3, 4, 5, 6])
  expect([...column.subarray(0, 3)]).toEqual([2, 3, 1])
  expect([...value.subarray(0, 3)]).toEqual([1.5, 1, 0.5])
})

test('how much of an answer a film is: by the place of the facet in it, and how likely the facet is beside its others', () => {
  const random = seededRandom(3)
  const types = { genre: ['a', 'b', 'c'], mood: ['d', 'e', 'f'], theme: ['g', 'h'], setting: ['i', 'j'], person: ['k'] }
  const many = Array.from({ length: 30 }, (_, row) =>
    filmOf({
      id: row + 1,
      facets: Object.entries(types)
        .flatMap(([type, ids]) => ids.filter(() => random() < 0.45).map((id) => `${type}:${id}` as Facet))
        .toSorted(() => random() - 0.5),
    }),
  )
  const index = buildCatalogIndex(many)
  const typeOf = (facet: Facet) => facet.split(':')[0]
  const graded = (facet: Facet) => typeOf(facet) !== 'person'
  const having = (...facets: Facet[]) => many.filter((film) => facets.every((facet) => film.facets.includes(facet)))
  for (const facet of index.facets) {
    const own = having(facet)
    const share = own.length / many.length
    const typical = own.map(({ facets }) => {
      const others = facets.filter((other) => other !== facet && graded(other))
      const lifts = others.map((other) =>
        Math.log((having(facet, other).length + 10 * share) / (having(other).length + 10) / share),
      )
      return lifts.reduce((sum, lift) => sum + lift, 0) / Math.max(1, lifts.length)
    })
    const raw = own.map(({ facets }, at) => {
      const place = facets.filter((other) => typeOf(other) === typeOf(facet)).indexOf(facet)
      const below = typical.filter((value) => value < typical[at]! - 1e-12).length
      const alike = typical.filter((value) => Math.abs(value - typical[at]!) <= 1e-12).length
      return (1 / (1 + place / 4)) * (0.5 + (0.5 * (below + alike / 2)) / own.length)
    })
    const mean = raw.reduce((sum, value) => sum + value, 0) / raw.length
    const row = index.facetRowOf.get(facet)!
    const told = [...index.answers.value.subarray(index.answers.start[row], index.answers.start[row + 1])]
    expect(told).toEqual(raw.map((value) => expect.closeTo(graded(facet) ? value / mean : 1, 4)))
  }
})

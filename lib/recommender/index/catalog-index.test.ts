import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { columnsOf, rowDot } from '../matrix/sparse-rows'
import type { Facet } from '../types'
import { buildCatalogIndex, indexingCatalog } from './catalog-index'

const films = [
  filmOf({ id: 10, prominence: 20, facets: ['genre:drama', 'mood:dread'] }),
  filmOf({ id: 20, prominence: 40, facets: ['genre:drama', 'genre:war'] }),
  filmOf({ id: 30, prominence: 60, facets: ['genre:war'], contentNotes: ['gore'] }),
]

test('a facet share splits each film over its facets of the type and sums to 1 within the type', () => {
  const index = buildCatalogIndex(films)
  const share = (facet: (typeof films)[0]['facets'][0]) => index.facetShare[index.facetRowOf.get(facet) ?? -1]
  expect(share('genre:drama')).toBeCloseTo(1.5 / 3)
  expect(share('genre:war')).toBeCloseTo(1.5 / 3)
  expect(share('mood:dread')).toBe(1)
})

test('postings list the films of a facet, valued by one over the root of the facets of its type', () => {
  const index = buildCatalogIndex(films)
  const drama = index.facetRowOf.get('genre:drama') ?? -1
  expect([...columnsOf(index.postings, drama)]).toEqual([0, 1])
  const from = index.postings.start[drama] ?? 0
  expect(index.postings.value[from]).toBe(1)
  expect(index.postings.value[from + 1]).toBeCloseTo(Math.SQRT1_2)
})

test('popularity is prominence on one scale, whatever films stand beside one, and that of a little known film where nobody wrote it', () => {
  const index = buildCatalogIndex([...films, filmOf({ id: 40, prominence: 0 }), filmOf({ id: 50, prominence: 67 })])
  expect(index.popularity[0]).toBe((20 - 67) / 14)
  expect(index.popularity[1]).toBe((40 - 67) / 14)
  expect([...index.popularity.subarray(3)]).toEqual([(20 - 67) / 14, 0])
})

test('films alike in one type score its share, and in half of a type less', () => {
  const index = buildCatalogIndex(films)
  expect(rowDot(index.filmFacets, 1, 1)).toBeCloseTo(0.25)
  expect(rowDot(index.filmFacets, 1, 2)).toBeCloseTo(0.25 * Math.SQRT1_2)
  expect(rowDot(index.filmFacets, 0, 2)).toBe(0)
})

test('content notes know their films', () => {
  expect(buildCatalogIndex(films).filmsWithNote.get('gore')).toEqual([2])
})

test('a repeated facet counts once', () => {
  const index = buildCatalogIndex([filmOf({ id: 1, facets: ['genre:war', 'genre:war'] })])
  expect([...columnsOf(index.filmFacets, 0)]).toEqual([0])
  expect(rowDot(index.filmFacets, 0, 0)).toBeCloseTo(0.25)
})

test('two films with one id are refused', () => {
  expect(() => buildCatalogIndex([filmOf({ id: 1 }), filmOf({ id: 1 })])).toThrow(RangeError)
})

test('an empty catalog is an index of nothing', () => {
  expect(buildCatalogIndex([]).size).toBe(0)
})

test('a film answers for its first country and language in full and for later ones in part', () => {
  const index = buildCatalogIndex([
    filmOf({ id: 1, facets: ['genre:war', 'genre:drama', 'country:VN', 'country:FR', 'language:vi', 'language:fr'] }),
  ])
  const answer = (facet: Facet) => index.answers.value[index.answers.start[index.facetRowOf.get(facet)!]!]
  expect([answer('genre:war'), answer('genre:drama')]).toEqual([1, 1])
  expect([answer('country:VN'), answer('country:FR'), answer('language:vi'), answer('language:fr')]).toEqual([
    1, 0.5, 1, 0.5,
  ])
})

test('a series is its films here in the order of its parts; one film alone is none', () => {
  const part = (id: number, series: string, number: number) => filmOf({ id, series: { id: series, part: number } })
  const index = buildCatalogIndex([part(1, 'a', 2), part(2, 'b', 1), filmOf({ id: 3 }), part(4, 'a', 1)])
  expect(index.series).toEqual([[3, 0]])
})

test('a film is short up to 100 minutes, long from 140 on, and in between less and less short', () => {
  const index = buildCatalogIndex(
    [60, 100, 120, 139, 140, 200].map((runtimeMinutes, id) => filmOf({ id, runtimeMinutes })),
  )
  expect([...index.runtime.longness]).toEqual([0, 0, 0, 0, 1, 1])
  expect([...index.runtime.shortness].map((value) => Math.round(value * 100) / 100)).toEqual([1, 1, 0, -0.95, -1, -1])
})

test('a large catalog is indexed in steps, in none of which many films are gone through', () => {
  let read = 0
  const counted = Array.from({ length: 3_000 }, (_, id) => {
    const film = filmOf({ id, facets: [`genre:g${id % 5}`, `mood:m${id % 3}`, `person:p${id}`] as Facet[] })
    return Object.defineProperty({ ...film }, 'facets', {
      get: () => {
        read++
        return film.facets
      },
    })
  })
  const steps = indexingCatalog(counted)
  const reads: number[] = []
  let next = steps.next()
  for (; !next.done; next = steps.next()) {
    reads.push(read)
    read = 0
  }
  // Twice a film: for the facets there are, and for its own.
  expect(reads.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(2 * counted.length)
  expect(Math.max(...reads)).toBeLessThanOrEqual(128)
  // And what is worked out of them is cut as finely: facets that half of the films have are no step of their own.
  expect(reads.length).toBeGreaterThan(counted.length / 8)
  expect(isDeepStrictEqual(next.value, buildCatalogIndex(counted))).toBe(true)
})

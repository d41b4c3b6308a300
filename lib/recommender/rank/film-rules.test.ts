import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { noRules } from '../plain-request'
import type { Facet, FilmRules, RankedFilm } from '../types'
import { blockBroken, breaksRule } from './film-rules'
import { rankCandidates } from './rank-candidates'
import { similarFilms } from './similar-films'

const facets: Facet[] = ['genre:war', 'genre:horror', 'country:FR', 'language:fr', 'era:1970s', 'person:agnes-varda']
const notes = ['violence', 'gore', 'nudity']
const facet = fc.constantFrom<Facet>(...facets, 'theme:unheard-of')
const span = (min: number, max: number) =>
  fc.option(
    fc.record({
      from: fc.option(fc.integer({ min, max }), { nil: null }),
      to: fc.option(fc.integer({ min, max }), { nil: null }),
    }),
    { nil: null },
  )
const anyFilm: fc.Arbitrary<Omit<RankedFilm, 'id'>> = fc.record({
  year: fc.integer({ min: 1920, max: 2026 }),
  prominence: fc.integer({ min: 1, max: 100 }),
  runtimeMinutes: fc.integer({ min: 40, max: 240 }),
  facets: fc.subarray(facets),
  contentNotes: fc.subarray(notes),
  kindred: fc.constant([]),
  addedDay: fc.constant(0),
})
const catalog = fc
  .array(anyFilm, { minLength: 1, maxLength: 40 })
  .map((films) => films.map((film, place) => ({ ...film, id: place + 1 })))
const rules: fc.Arbitrary<FilmRules> = fc.record({
  without: fc.uniqueArray(facet, { maxLength: 2 }).map((list) => new Set(list)),
  combinations: fc.array(
    fc.record({ all: fc.uniqueArray(facet, { maxLength: 3 }), unless: fc.uniqueArray(facet, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  only: fc.array(fc.uniqueArray(facet, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  minutes: span(60, 200),
  years: span(1930, 2020),
  avoid: fc.subarray([...notes, 'unheard-of'], { maxLength: 2 }).map((list) => new Set(list)),
})

test('what is said of one film is said of a catalog, and no list breaks a rule', () => {
  fc.assert(
    fc.property(catalog, rules, fc.integer({ min: 1, max: 40 }), (films, given, likedId) => {
      const index = buildCatalogIndex(films)
      const blocked = new Uint8Array(index.size)
      blockBroken(index, given, blocked)
      expect([...blocked]).toEqual(films.map((film) => (breaksRule(film, given) ? 1 : 0)))
      const kept = new Set(films.filter((film) => !breaksRule(film, given)).map(({ id }) => id))
      const liked = [{ filmId: likedId, weight: 1 }]
      const shown = [
        ...rankCandidates(index, requestOf({ liked, rules: given, limit: 24 })),
        ...similarFilms(index, likedId, 12, {}, { rules: given }),
      ]
      for (const { filmId } of shown) expect(kept.has(filmId)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('the rule that is broken is named as narrowly as it was broken', () => {
  const film = filmOf({ id: 1, facets: ['genre:war', 'country:FR'], contentNotes: ['gore'] })
  const broken = (change: Partial<FilmRules>) => breaksRule(film, { ...noRules, ...change })
  expect(broken({})).toBeNull()
  expect(broken({ without: new Set<Facet>(['genre:horror', 'genre:war']) })).toEqual({
    kind: 'without',
    facet: 'genre:war',
  })
  expect(broken({ avoid: new Set(['violence', 'gore']) })).toEqual({ kind: 'avoid', note: 'gore' })
  expect(broken({ only: [['country:FR'], ['genre:horror', 'genre:comedy']] })).toEqual({
    kind: 'only',
    facets: ['genre:horror', 'genre:comedy'],
  })
})

test('what is left out together leaves out neither alone, and spares what has the exception', () => {
  const film = filmOf({ id: 1, facets: ['genre:war', 'country:FR'], contentNotes: [] })
  const isLeftOut = (all: Facet[], unless: Facet[] = []) =>
    breaksRule(film, { ...noRules, combinations: [{ all, unless }] })?.kind === 'combination'
  expect(isLeftOut(['genre:war', 'country:FR'])).toBe(true)
  expect(isLeftOut(['genre:war', 'country:US'])).toBe(false)
  expect(isLeftOut(['genre:war'], ['country:US'])).toBe(true)
  expect(isLeftOut(['genre:war'], ['country:US', 'country:FR'])).toBe(false)
})

test('both ends of a span are inside it', () => {
  const film = filmOf({ id: 1, year: 1960, runtimeMinutes: 120 })
  const broken = (change: Partial<FilmRules>) => breaksRule(film, { ...noRules, ...change })?.kind ?? null
  expect(broken({ minutes: { from: null, to: 120 }, years: { from: 1960, to: null } })).toBeNull()
  expect(broken({ minutes: { from: null, to: 119 } })).toBe('minutes')
  expect(broken({ years: { from: 1961, to: null } })).toBe('years')
})

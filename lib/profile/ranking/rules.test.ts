import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filmsOfRecords, rankedFilm } from '../../catalog/ranked-film'
import { readCatalog } from '../../catalog/read-catalog'
import { contentNotes } from '../../catalog/vocabulary/vocabularies'
import { buildCatalogIndex } from '../../recommender/index/catalog-index'
import { plainRequest } from '../../recommender/plain-request'
import { rankCandidates } from '../../recommender/rank/rank-candidates'
import type { Facet } from '../../recommender/types'
import { emptyWish, type Wish } from '../../wishes/schema'
import { brokenBy, type RuleSources, rulesOf, statedRules } from './rules'

type Source = RuleSources['active'][number]

const said = (facet: Source['facet'], change: Partial<Source> = {}): Source => ({
  facet,
  strength: 1.5,
  stated: true,
  never: false,
  ...change,
})
const words = (wish: Partial<Wish>): Source => said('words:own', { wish: { ...emptyWish, ...wish } })
const rules = (active: Source[], avoid: string[] = []) => rulesOf({ active, avoid })

test('"never" is a rule whether the survey, the taste page or own words said it', () => {
  const without = (source: Source) => [...rules([source]).without]
  expect(without(said('genre:horror', { never: true }))).toEqual(['genre:horror'])
  expect(without(said('genre:horror', { strength: -3 }))).toEqual(['genre:horror'])
  expect(without(words({ without: ['genre:horror', 'country:FR'] }))).toEqual(['genre:horror', 'country:FR'])
  expect(without(said('genre:horror', { strength: -1.5 }))).toEqual([])
  expect(without(said('genre:horror', { strength: -3, stated: false }))).toEqual([])
})

test('leaving out the wider leaves out the narrower', () => {
  expect(rules([], ['violence']).avoid).toEqual(rules([words({ avoid: ['violence'] })]).avoid)
  expect([...rules([], ['violence']).avoid]).toEqual(expect.arrayContaining(['violence', 'graphic-violence', 'gore']))
  expect([...rules([], ['gore']).avoid]).toEqual(['gore'])
})

test('of one type one of those asked for is enough, in whichever sentence; of different types all are needed', () => {
  const { only } = rules([
    words({ only: ['genre:western', 'country:IT'] }),
    { ...words({ only: ['genre:noir'] }), facet: 'words:other' },
  ])
  expect(only).toContainEqual(['genre:western', 'genre:noir'])
  expect(only).toContainEqual(['country:IT'])
  expect(only.every((group) => group.length === 2 || group[0] === 'country:IT')).toBe(true)
})

test('a region is one more place a film may be from, and none a film from there keeps to', () => {
  const { only, without } = rules([words({ only: ['region:latin-america', 'country:ES'], without: ['region:nordic'] })])
  expect(only).toEqual([
    ['region:latin-america', 'country:ES'],
    ['region:latin-america', 'country:ES'],
  ])
  expect(without).toEqual(new Set(['region:nordic']))
})

test('what children may see narrows what else was asked for and is not widened by it', () => {
  const { only, without, avoid } = rules([words({ age: 6, company: 'children', only: ['genre:western'] })])
  expect(only).toContainEqual(['genre:family'])
  expect(only).toContainEqual(['genre:western'])
  expect(without.has('genre:horror')).toBe(true)
  expect(avoid.has('gore')).toBe(true)
})

test('children named several times are one rule, that of the youngest', () => {
  const lines = [words({ age: 11, company: 'children' }), { ...words({ age: 6 }), facet: 'words:small' as const }]
  const children = (active: Source[], age?: number) =>
    statedRules({ active, avoid: [], ...(age !== undefined && { children: { age } }) }).map(({ line }) => line)
  expect(children(lines)).toEqual(['words:small'])
  expect(children(lines, 6)).toEqual(['words:small'])
  expect(children(lines, 4)).toEqual(['children'])
  expect(children([words({ company: 'children' }), ...lines])).toEqual(['words:own'])
  expect(children([])).toEqual([])
})

test('limits said twice hold both', () => {
  const spans = rules([
    words({ minutes: { from: null, to: 120 }, years: { from: 1950, to: null } }),
    words({ minutes: { from: 80, to: 150 }, years: { from: null, to: 1980 } }),
  ])
  expect(spans.minutes).toEqual({ from: 80, to: 120 })
  expect(spans.years).toEqual({ from: 1950, to: 1980 })
})

test('what is wanted by itself goes before what words keep off', () => {
  expect(rules([said('genre:horror'), words({ without: ['genre:horror', 'genre:war'] })]).without).toEqual(
    new Set(['genre:war']),
  )
})

test('each rule names the line it was said in', () => {
  const lines = statedRules({
    active: [said('genre:war', { never: true }), words({ avoid: ['gore'] })],
    avoid: ['drugs'],
  })
  expect(lines.map(({ line }) => line)).toEqual(['genre:war', 'words:own', 'avoid:drugs'])
})

const films = filmsOfRecords(readCatalog('prisma/catalog').films)
const index = buildCatalogIndex(films.map(rankedFilm))
const facet = fc.constantFrom<Facet>(...index.facets)
const span = (min: number, max: number) =>
  fc.option(
    fc.record({ from: fc.integer({ min, max }), to: fc.integer({ min, max }) }).map(({ from, to }) => ({
      from: Math.min(from, to),
      to: Math.max(from, to),
    })),
    { nil: null },
  )
const wish: fc.Arbitrary<Wish> = fc.record({
  want: fc.constant([]),
  without: fc.uniqueArray(facet, { maxLength: 4 }),
  combinations: fc.array(
    fc.record({
      all: fc.uniqueArray(facet, { minLength: 1, maxLength: 3 }),
      unless: fc.uniqueArray(facet, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  only: fc.uniqueArray(facet, { maxLength: 3 }),
  like: fc.constant([]),
  unlike: fc.constant([]),
  minutes: span(60, 220),
  years: span(1920, 2026),
  avoid: fc.subarray(contentNotes.ids, { maxLength: 5 }),
  company: fc.constantFrom(null, 'children' as const, 'alone' as const),
  age: fc.option(fc.integer({ min: 0, max: 17 }), { nil: null }),
  wellKnown: fc.constant(null),
  surprise: fc.boolean(),
  ofGroup: fc.boolean(),
  unread: fc.constant([]),
})

test('no list of the shipped catalog breaks a rule of anybody', () => {
  const liked = fc.uniqueArray(fc.integer({ min: 1, max: films.length }), { maxLength: 12 })
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 3 }),
      fc.uniqueArray(facet, { maxLength: 6 }),
      fc.subarray(contentNotes.ids, { maxLength: 6 }),
      liked,
      fc.integer(),
      (wishes, nevers, avoid, likedIds, seed) => {
        const active = [...wishes.map((each) => words(each)), ...nevers.map((each) => said(each, { never: true }))]
        const given = rulesOf({ active, avoid })
        const request = { liked: likedIds.map((filmId) => ({ filmId, weight: 1 })), rules: given, limit: 24, seed }
        for (const { filmId } of rankCandidates(index, plainRequest(request))) {
          const film = films[filmId - 1] as (typeof films)[0]
          expect(brokenBy(film, given)).toBeNull()
          expect(nevers.filter((each) => index.facets.length > 0 && rankedFilm(film).facets.includes(each))).toEqual([])
          expect(film.contentNotes.filter((note) => (avoid as string[]).includes(note))).toEqual([])
        }
      },
    ),
    { numRuns: 100 },
  )
})

test.each([
  ['a facet of no type we know', said('smell:rain' as Source['facet'], { never: true })],
  ['what is only concluded, however low', said('genre:horror', { stated: false, strength: -9 })],
  ['much less of it', said('genre:horror', { strength: -2 })],
])('%s is no rule', (_, source) => expect([...rules([source]).without]).toEqual([]))

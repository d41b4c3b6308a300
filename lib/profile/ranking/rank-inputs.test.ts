import { expect, test } from 'vitest'
import { snapshotOf } from '../../catalog/snapshot'
import { emptyWish } from '../../wishes/schema'
import type { FilmEvidence } from '../film-evidence'
import { countInterests } from '../profile'
import type { ComputedInterest } from '../schema'
import { rankInputs } from './rank-inputs'
import { rulesOf } from './rules'

const interest = (facet: ComputedInterest['facet'], change: Partial<ComputedInterest> = {}): ComputedInterest => ({
  facet,
  strength: 1.5,
  inferred: null,
  confidence: 1,
  state: 'ACTIVE',
  stated: true,
  label: null,
  evidence: [],
  never: false,
  ...change,
})
const film = (filmId: number, weight: number, at: number): FilmEvidence => ({
  filmId,
  weight,
  at,
  parts: [{ eventId: `e${filmId}`, weight }],
})
const inputsOf = (interests: ComputedInterest[], films: FilmEvidence[] = []) =>
  rankInputs({ version: 1, events: [], films, turnedDown: [], ...countInterests(interests, snapshotOf([])) })

test('a deleted interest reaches the ranking in no form at all', () => {
  const gone = { state: 'DELETED' as const }
  const dread = { ...emptyWish, want: [{ facet: 'mood:dread' as const, level: 'more' as const }], like: ['alien'] }
  const inputs = inputsOf([
    interest('genre:horror', gone),
    interest('genre:western', { ...gone, never: true }),
    interest('words:dread', { ...gone, wish: dread }),
  ])
  expect(inputs).toEqual({ liked: [], disliked: [], interests: [], wishes: [], mutedFacets: new Set() })
})

test('a muted interest counts against a film and never for it', () => {
  const inputs = inputsOf([interest('genre:horror', { state: 'MUTED', strength: 3 })])
  expect([inputs.interests, inputs.wishes]).toEqual([[], []])
  expect(inputs.mutedFacets).toEqual(new Set(['genre:horror']))
})

test('"never" that is muted stays a rule', () => {
  const muted = interest('genre:horror', { state: 'MUTED', strength: -3 })
  const counted = countInterests([muted], snapshotOf([]))
  expect([...rulesOf({ ...counted, avoid: [] }).without]).toEqual(['genre:horror'])
  expect(inputsOf([muted]).mutedFacets).toEqual(new Set())
  const gone = countInterests([interest('genre:horror', { state: 'DELETED', strength: -3 })], snapshotOf([]))
  expect([...rulesOf({ ...gone, avoid: [] }).without]).toEqual([])
})

test('a film that is only on the watchlist is planned, one that was rated too is not', () => {
  const event = (id: string, filmId: number, type: 'REACTED' | 'RATED') => ({
    id,
    type,
    filmId,
    facet: null,
    value: type === 'RATED' ? 5 : null,
    at: 1,
    detail: type === 'REACTED' ? 'WANT' : null,
  })
  const films = [film(1, 0.6, 1), { ...film(2, 1, 1), parts: ['e2', 'r2'].map((eventId) => ({ eventId, weight: 1 })) }]
  const events = [event('e1', 1, 'REACTED'), event('e2', 2, 'REACTED'), event('r2', 2, 'RATED')]
  const { liked } = rankInputs({ version: 1, events, films, turnedDown: [], ...countInterests([], snapshotOf([])) })
  expect(liked.map(({ filmId, planned }) => [filmId, planned])).toEqual([
    [1, true],
    [2, undefined],
  ])
})

test('a film that is only seen is not planned, a rated one neither, and one that nothing was said of is no example', () => {
  const seen = { id: 'e1', type: 'REACTED', filmId: 1, facet: null, value: null, detail: 'SEEN', at: 1 } as const
  const rated = { ...seen, id: 'e2', filmId: 2, type: 'RATED', value: 5, detail: 'WANT' } as const
  const films = [film(1, 0.6, 2), film(2, 1, 1), { ...film(3, 1, 0), parts: [] }]
  const profile = { version: 1, events: [seen, rated], films, turnedDown: [], ...countInterests([], snapshotOf([])) }
  expect(rankInputs(profile).liked).toEqual([
    { filmId: 1, weight: 0.6 },
    { filmId: 2, weight: 1 },
  ])
})

test('"never" is a rule, not a low interest', () => {
  const inputs = inputsOf([
    interest('genre:horror', { never: true, strength: -3 }),
    interest('genre:war', { strength: -3 }),
  ])
  expect(inputs.interests).toEqual([])
})

test('own words stand for what they were read as, and muted ones for nothing', () => {
  const want = [
    { facet: 'genre:western' as const, level: 'much-more' as const },
    { facet: 'mood:contemplative' as const, level: 'less' as const },
    { facet: 'language:fr' as const, level: 'more' as const },
  ]
  const own = interest('words:slow-westerns', { wish: { ...emptyWish, want, only: ['country:IT'] } })
  expect(inputsOf([own]).wishes).toEqual([
    { facet: 'country:IT', level: 'more' },
    { facet: 'genre:western', level: 'much-more' },
    { facet: 'language:fr', level: 'more' },
    { facet: 'mood:contemplative', level: 'less' },
  ])
  expect(inputsOf([{ ...own, state: 'MUTED' }])).toEqual(inputsOf([]))
})

test('own words that were not understood change nothing', () => {
  const { interests, wishes } = inputsOf([interest('words:qwertz')])
  expect([interests, wishes]).toEqual([[], []])
})

test('what is said is a wish, and what the evidence says stands beside it as what would count without', () => {
  const inferred = { strength: 0.7, confidence: 0.4 }
  const { interests, wishes } = inputsOf([
    interest('genre:war', { inferred, strength: -1.5 }),
    interest('genre:noir', { stated: false, strength: 0.9, confidence: 0.3 }),
    interest('era:1970s', { strength: 0 }),
  ])
  expect(wishes).toEqual([{ facet: 'genre:war', level: 'less' }])
  expect(interests).toEqual([
    { facet: 'genre:war', ...inferred },
    { facet: 'genre:noir', strength: 0.9, confidence: 0.3 },
  ])
})

test('what is said of a facet by itself goes before what own words say of it', () => {
  const want = [{ facet: 'genre:war' as const, level: 'more' as const }]
  const words = interest('words:war-films', { wish: { ...emptyWish, want } })
  expect(inputsOf([words, interest('genre:war', { strength: -1.5 })]).wishes).toEqual([
    { facet: 'genre:war', level: 'less' },
  ])
  expect(inputsOf([words, interest('genre:war', { strength: 0 })]).wishes).toEqual([])
  expect(inputsOf([words]).wishes).toEqual(want)
})

test('liked films come newest first, and those that count against are not among them', () => {
  const { liked } = inputsOf(
    [],
    [film(1, 0.8, 10), film(2, -0.3, 30), film(3, 1, 20), film(4, 0, 40), film(5, 0.5, 20)],
  )
  expect(liked).toEqual([
    { filmId: 3, weight: 1 },
    { filmId: 5, weight: 0.5 },
    { filmId: 1, weight: 0.8 },
  ])
})

test('a film that was only opened is no liked film', () => {
  const opened = { ...film(1, 0.4, 10), parts: [0.05, 0.05, 0.15, 0.15].map((weight) => ({ eventId: 'e', weight })) }
  const wanted = { ...film(2, 0.65, 5), parts: [0.6, 0.05].map((weight) => ({ eventId: 'e', weight })) }
  expect(inputsOf([], [opened, wanted]).liked).toEqual([{ filmId: 2, weight: 0.65 }])
})

test('badly rated films and those refused without a reason speak against their like; a named reason speaks for itself', () => {
  const refused = { ...film(2, -0.3, 30), reason: null }
  const tooSlow = { ...film(3, -0.3, 40), reason: 'slow' as const }
  const seenTooOften = { ...film(4, 0, 50), reason: 'seen-too-often' as const }
  const { disliked } = inputsOf([], [film(1, -0.3, 10), refused, tooSlow, seenTooOften, film(5, 0.8, 60)])
  expect(disliked).toEqual([
    { filmId: 2, weight: 1 },
    { filmId: 1, weight: 1 },
  ])
})

import { expect, test } from 'vitest'
import { shippedCatalog as catalog } from '@/testing/films/shipped-catalog'
import { viewerOf } from '../../testing/viewer-of'
import type { Viewer } from '../auth/viewer'
import { profileOf } from '../profile/profile'
import type { EvidenceEvent } from '../profile/schema'
import { defaultRankConfig } from '../recommender/config/rank-config'
import { type RecommendationContext, rankFor, rankRequest } from './context/context'
import { leftOutForSurprise } from './surprise'

function contextOf(change: Partial<RecommendationContext> = {}, events: EvidenceEvent[] = []): RecommendationContext {
  return {
    viewer: viewerOf(),
    catalog,
    profile: { ...profileOf(1, events, [], catalog), surprise: true },
    feedback: new Map(),
    viewing: null,
    engine: { models: {}, config: defaultRankConfig, artefactId: null, recommender: 'local' },
    today: 20_000,
    ...change,
  }
}
const eightOf = (context: RecommendationContext, seed: number) =>
  rankFor(context, rankRequest(context, { excluded: leftOutForSurprise(context, seed), limit: 8, seed })).map(
    ({ filmId }) => filmId,
  )
const best = [...catalog.films.values()].toSorted((a, b) => b.prominence - a.prominence)
const known = new Set(best.slice(0, 60).map(({ id }) => id))
const seeds = [1, 2, 3, 4, 5]

test('whoever asks to be surprised and is drawn nowhere gets other films each day, and few that everybody knows', () => {
  const days = seeds.map((seed) => eightOf(contextOf(), seed))
  expect(days.every((day) => day.length === 8)).toBe(true)
  expect(new Set(days.flat()).size).toBeGreaterThan(30)
  expect(days.flat().filter((id) => known.has(id)).length).toBeLessThan(16)
  expect(eightOf(contextOf(), 1)).toEqual(days[0])
  const prominence = days.flat().map((id) => catalog.films.get(id)?.prominence ?? 0)
  expect(Math.min(...prominence)).toBeGreaterThan(30)
})

test('the scale at its end asks for it too, and the rules hold', () => {
  const base = contextOf()
  const context = {
    ...base,
    profile: { ...base.profile, surprise: false },
    viewer: viewerOf({ adventurous: 100, avoid: ['gore', 'violence'], children: { age: 6 } }),
  }
  const shown = seeds.flatMap((seed) => eightOf(context, seed)).map((id) => catalog.films.get(id))
  expect(shown).toHaveLength(40)
  expect(shown.filter((film) => film?.contentNotes.some((note) => /gore|violence/.test(note)))).toEqual([])
  expect(shown.filter((film) => film?.genres.includes('horror'))).toEqual([])
})

test('nothing is left out for somebody who likes a film, nor for somebody who did not ask', () => {
  const rated: EvidenceEvent = {
    id: 'e',
    type: 'RATED',
    filmId: best[0]?.id ?? 0,
    facet: null,
    value: 5,
    detail: null,
    at: 1,
  }
  expect(leftOutForSurprise(contextOf({}, [rated]), 1)).toEqual([])
  const base = contextOf()
  expect(leftOutForSurprise({ ...base, profile: { ...base.profile, surprise: false } }, 1)).toEqual([])
  expect(leftOutForSurprise({ ...base, viewer: viewerOf({ withoutProfile: true }) }, 1)).toEqual([])
})

test.each<[string, Partial<Viewer> & { avoid: string[] }]>([
  ['what children may see', { avoid: [], children: { age: 8 } }],
  ['without gore and violence', { avoid: ['gore', 'violence'] }],
])('rules alone bring a programme of many kinds and countries, another each day: %s', (_, viewer) => {
  const base = contextOf({ viewer: viewerOf(viewer) })
  const context = { ...base, profile: { ...base.profile, surprise: false } }
  const days = seeds.map((seed) => eightOf(context, seed).flatMap((id) => catalog.films.get(id) ?? []))
  for (const day of days) {
    expect(day).toHaveLength(8)
    expect(new Set(day.map(({ countries }) => countries[0])).size).toBeGreaterThanOrEqual(4)
    expect(new Set(day.map(({ genres }) => genres[0])).size).toBeGreaterThanOrEqual(4)
    expect(day.filter(({ contentNotes }) => contentNotes.some((note) => viewer.avoid.includes(note)))).toEqual([])
  }
  const ids = days.flat().map(({ id }) => id)
  expect(new Set(ids).size).toBeGreaterThan(25)
  const fame = days.flat().map(({ prominence }) => prominence)
  expect(fame.reduce((sum, each) => sum + each, 0) / fame.length).toBeGreaterThan(60)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceEvent as event } from '@/testing/evidence-event'
import { defaultRankConfig } from '../recommender/config/rank-config'
import type { Facet } from '../recommender/types'
import { emptyWish, type Wish } from '../wishes/schema'
import { computeInterests } from './compute-interests'
import { filmEvidence, ratingWeight } from './film-evidence'
import type { EditRecord, EvidenceEvent } from './schema'
import { type FacetReader, inferStrengths, recencyWeights, SMOOTHING } from './strength'

const catalog: Record<number, Facet[]> = {
  1: ['genre:horror', 'mood:dread', 'person:ridley-scott'],
  2: ['genre:horror', 'genre:comedy', 'mood:playful'],
  3: ['genre:comedy', 'mood:playful', 'person:ridley-scott'],
  4: ['genre:western', 'mood:dread'],
}
const shares: Record<string, number> = {
  'genre:horror': 0.375,
  'genre:comedy': 0.375,
  'genre:western': 0.25,
  'mood:dread': 0.5,
  'mood:playful': 0.5,
  'person:ridley-scott': 1,
}
const reader: FacetReader = {
  facetsOf: (id) => catalog[id] ?? [],
  seriesOf: () => null,
  shareOf: (facet) => shares[facet] ?? 0,
}

function edit(part: Partial<EditRecord> & { facet: string }): EditRecord {
  return { state: 'ACTIVE', strength: null, label: null, stated: false, at: 0, ...part }
}
const find = (list: ReturnType<typeof computeInterests>, facet: string) => list.find((entry) => entry.facet === facet)

test('one film rated 5 gives the strength worked out by hand', () => {
  const [horror] = inferStrengths(filmEvidence([event({ id: 'a', value: 5 })]), reader)
  // a = 1, A = 1, p = 3/8, k = 7: (1 + 2.625) / 8 = .453125; logit .453125 - logit .375
  expect(horror?.facet).toBe('genre:horror')
  expect(horror?.strength).toBeCloseTo(Math.log(0.453125 / 0.546875) - Math.log(0.375 / 0.625), 12)
  expect(horror?.confidence).toBeCloseTo(1 / (1 + SMOOTHING), 12)
})

test('a film of two genres gives each half', () => {
  const strengths = inferStrengths(filmEvidence([event({ id: 'a', filmId: 2, value: 4 })]), reader)
  const comedy = strengths.find((entry) => entry.facet === 'genre:comedy')
  const smoothed = (0.4 + 7 * 0.375) / (0.8 + 7)
  expect(comedy?.strength).toBeCloseTo(Math.log(smoothed / (1 - smoothed)) - Math.log(0.375 / 0.625), 12)
})

test('films fade as they do in the ranking: the most recent weighs 1, one a half-life back .625, and those of one moment the same', () => {
  const { halfLife } = defaultRankConfig.recency
  const weights = recencyWeights(Array.from({ length: halfLife + 1 }, (_, place) => -place))
  expect(weights[0]).toBe(1)
  expect(weights[halfLife]).toBeCloseTo(0.625, 12)
  expect(new Set(recencyWeights([4, 4, 4])).size).toBe(1)
})

test.each([
  [5, 1],
  [4.5, 1],
  [4, 0.8],
  [3.5, 0.5],
  [3, 0.3],
  [2.5, 0],
  [2, -0.3],
  [0.5, -0.3],
])('%s stars weigh %s', (stars, weight) => expect(ratingWeight(stars)).toBe(weight))

test('a later rating replaces an earlier one, and a cleared one counts as never given', () => {
  const first = event({ id: 'a', value: 5, at: 1 })
  const second = event({ id: 'b', value: 2.5, at: 2 })
  expect(filmEvidence([first, second])).toMatchObject([{ weight: 0, parts: [{ eventId: 'b' }] }])
  expect(filmEvidence([first, event({ id: 'c', type: 'RATING_CLEARED', at: 3 })])).toEqual([])
})

test('clicks of one film count twice at most', () => {
  const clicks = [1, 2, 3, 4].map((at) => event({ id: `c${at}`, type: 'CLICKED', at }))
  expect(filmEvidence(clicks)).toMatchObject([{ weight: 0.1 }])
})

test('a person who directed one liked film is not yet an interest, two make one', () => {
  const one = [event({ id: 'a', value: 5 })]
  const two = [...one, event({ id: 'b', filmId: 3, value: 5, at: 1 })]
  const rare: FacetReader = {
    ...reader,
    shareOf: (facet) => (facet.startsWith('person') ? 0.01 : reader.shareOf(facet)),
  }
  expect(find(computeInterests(one, [], rare), 'person:ridley-scott')).toBeUndefined()
  expect(find(computeInterests(two, [], rare), 'person:ridley-scott')?.evidence).toHaveLength(2)
})

test('what a person states overrides what is inferred, with full confidence', () => {
  const list = computeInterests([event({ id: 'a', value: 5 })], [edit({ facet: 'genre:horror', strength: -2 })], reader)
  expect(find(list, 'genre:horror')).toMatchObject({ strength: -2, confidence: 1, stated: true })
})

test('a deleted interest stays deleted whatever evidence comes later', () => {
  const tombstone = edit({ facet: 'genre:horror', state: 'DELETED', at: 1 })
  const later = [event({ id: 'a', value: 5, at: 2 }), event({ id: 'b', filmId: 2, value: 5, at: 3 })]
  expect(find(computeInterests(later, [tombstone], reader), 'genre:horror')?.state).toBe('DELETED')
})

test('the newer of a survey answer and an edit counts', () => {
  const never = event({ id: 'w', type: 'SURVEY_WISH', filmId: null, facet: 'genre:western', value: -2, at: 5 })
  const before = edit({ facet: 'genre:western', strength: 1, at: 4 })
  const after = edit({ facet: 'genre:western', strength: 1, at: 6 })
  expect(find(computeInterests([never], [before], reader), 'genre:western')).toMatchObject({
    never: true,
    strength: -3,
  })
  expect(find(computeInterests([never], [after], reader), 'genre:western')).toMatchObject({ never: false, strength: 1 })
})

const anyEvent = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom(
    'RATED',
    'RATING_CLEARED',
    'CLICKED',
    'DWELLED',
    'SURVEY_LOVED',
    'SURVEY_UNLOVED',
    'SURVEY_WISH',
    'REACTED',
    'REACTION_CLEARED',
  ),
  filmId: fc.integer({ min: 1, max: 4 }),
  facet: fc.constantFrom('genre:horror', 'mood:dread'),
  value: fc.constantFrom(0.5, 2, 3, 4, 5, 30, 1, -1, -2, 0),
  detail: fc.constantFrom('SEEN', 'WANT', 'NOT_FOR_ME'),
  at: fc.integer({ min: 0, max: 3 }),
}) satisfies fc.Arbitrary<EvidenceEvent>
const anyEvents = fc.uniqueArray(anyEvent, { selector: (each) => each.id, maxLength: 12 })
const rounded = (list: ReturnType<typeof computeInterests>) =>
  JSON.parse(JSON.stringify(list, (_key, value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value)))

test('the order of the events never matters, also at equal times', () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(), (events, turn) => {
      const turned = events.length
        ? [...events.slice(turn % events.length), ...events.slice(0, turn % events.length)]
        : []
      expect(rounded(computeInterests(turned.toReversed(), [], reader))).toEqual(
        rounded(computeInterests(events, [], reader)),
      )
    }),
  )
})

test('adding an event and removing it again leaves nothing of it', () => {
  fc.assert(
    fc.property(anyEvents, anyEvent, (events, extra) => {
      const others = events.filter((each) => each.id !== extra.id)
      const removed = [...others, extra].filter((each) => each.id !== extra.id)
      expect(computeInterests(removed, [], reader)).toEqual(computeInterests(others, [], reader))
      const cited = computeInterests(removed, [], reader).flatMap((each) => each.evidence.map((part) => part.eventId))
      expect(cited).not.toContain(extra.id)
    }),
  )
})

test('strength and confidence stay within their bounds', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      for (const interest of computeInterests(events, [], reader)) {
        expect(Math.abs(interest.strength)).toBeLessThanOrEqual(3)
        expect(interest.confidence).toBeGreaterThanOrEqual(0)
        expect(interest.confidence).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('a long visit counts from twenty seconds on', () => {
  const visit = (value: number) => filmEvidence([event({ id: 'v', type: 'DWELLED', value, detail: 'one' })])
  expect(visit(19)).toEqual([])
  expect(visit(20)).toMatchObject([{ filmId: 1, weight: 0.15 }])
})

test('however much speaks against a facet, its strength stops at a tenth of its share', () => {
  const refusals = Array.from({ length: 40 }, (_, at) => event({ id: `r${at}`, filmId: 4, value: 1, at }))
  const films = refusals.map((refusal, filmId) => ({ ...refusal, filmId: 100 + filmId }))
  const western: FacetReader = { facetsOf: () => ['genre:western'], seriesOf: () => null, shareOf: () => 0.25 }
  const [entry] = inferStrengths(filmEvidence(films), western)
  expect(entry?.strength).toBeCloseTo(Math.log(0.025 / 0.975) - Math.log(0.25 / 0.75), 12)
})

test('own words that only turn something down are for less, any others for more', () => {
  const strengthOf = (wish: Partial<Wish>) =>
    computeInterests(
      [],
      [edit({ facet: 'words:w', label: 'w', stated: true, wish: { ...emptyWish, ...wish } })],
      reader,
    )[0]?.strength
  const more = strengthOf({ want: [{ facet: 'genre:war', level: 'more' }] }) ?? 0
  const less = strengthOf({ without: ['genre:war'] }) ?? 0
  expect(more).toBeGreaterThan(0)
  expect(less).toBeLessThan(0)
  for (const against of [
    { avoid: ['gore' as const] },
    { unlike: ['alien'] },
    { want: [{ facet: 'genre:war' as const, level: 'less' as const }] },
  ])
    expect(strengthOf(against)).toBe(less)
  for (const wanted of [
    { only: ['genre:war' as const] },
    { like: ['alien'] },
    { without: ['genre:war' as const], like: ['alien'] },
    {
      want: [
        { facet: 'genre:war' as const, level: 'less' as const },
        { facet: 'mood:dread' as const, level: 'more' as const },
      ],
    },
    {},
  ])
    expect(strengthOf(wanted)).toBe(more)
})

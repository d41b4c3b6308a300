import { expect, test } from 'vitest'
import { snapshotOf } from '../catalog/snapshot'
import { emptyWish } from '../wishes/schema'
import { countInterests, everyInterest, isBlank, isDrawn, profileOf } from './profile'
import type { ComputedInterest, EvidenceEvent } from './schema'

const catalog = snapshotOf([])
const interest = (
  facet: ComputedInterest['facet'],
  state: ComputedInterest['state'],
  change: Partial<ComputedInterest> = {},
): ComputedInterest => ({
  facet,
  state,
  strength: 1,
  inferred: null,
  confidence: 1,
  stated: true,
  label: null,
  evidence: [],
  never: false,
  ...change,
})
const wish = (facet: string, value: number): EvidenceEvent => ({
  id: facet,
  type: 'SURVEY_WISH',
  filmId: null,
  facet,
  value,
  detail: null,
  at: 1,
})

test('what counts, what is muted and what is struck out are told apart, and only what counts may be spoken of', () => {
  const counted = countInterests(
    [interest('genre:drama', 'ACTIVE'), interest('genre:horror', 'MUTED'), interest('mood:dread', 'DELETED')],
    catalog,
  )
  expect(counted.active.map(({ facet }) => facet)).toEqual(['genre:drama'])
  expect(counted.muted.map(({ facet }) => facet)).toEqual(['genre:horror'])
  expect(counted.struckOut.map(({ facet }) => facet)).toEqual(['mood:dread'])
  expect([...counted.unwanted].sort()).toEqual(['genre:horror', 'mood:dread'])
  expect(everyInterest(counted).map(({ facet }) => facet)).toEqual(['genre:drama', 'genre:horror', 'mood:dread'])
})

test('a profile follows from events and edits, and is blank only when there are none', () => {
  const struck = {
    facet: 'mood:dread',
    state: 'DELETED' as const,
    strength: null,
    label: null,
    stated: false,
    at: 2,
  }
  const profile = profileOf(7, [wish('genre:drama', 1), wish('mood:dread', 1)], [struck], catalog)
  expect(profile.version).toBe(7)
  expect(profile.active.map(({ facet }) => facet)).toEqual(['genre:drama'])
  expect(profile.struckOut.map(({ facet }) => facet)).toEqual(['mood:dread'])
  expect([isBlank(profile), isBlank(profileOf(0, [], [], catalog))]).toEqual([false, true])
})

test('rules draw nobody to a film; a wish for something does', () => {
  const never = { ...wish('genre:horror', -2) }
  expect(isDrawn(profileOf(1, [never], [], catalog))).toBe(false)
  expect(isDrawn(profileOf(1, [never, wish('genre:drama', 1)], [], catalog))).toBe(true)
})

test.each([
  ['somebody who likes one thing a little', interest('genre:drama', 'ACTIVE', { strength: 0.1 }), true],
  ['a line that stands at nothing', interest('genre:drama', 'ACTIVE', { strength: 0 }), false],
  ['a line that turns down', interest('genre:drama', 'ACTIVE', { strength: -1 }), false],
  ['a facet of no type we know', interest('smell:rain' as ComputedInterest['facet'], 'ACTIVE'), false],
  [
    'own words that were read: what they say counts, not they',
    interest('genre:drama', 'ACTIVE', { wish: emptyWish }),
    false,
  ],
])('whether anything draws %s', (_, line, drawn) => {
  const { films, examples, levels } = profileOf(1, [], [], catalog)
  const { active } = countInterests([line], catalog)
  expect(isDrawn({ films, examples, levels, active } as Parameters<typeof isDrawn>[0])).toBe(drawn)
})

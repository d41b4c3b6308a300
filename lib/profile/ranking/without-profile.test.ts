import { expect, test } from 'vitest'
import { evidenceEvent } from '../../../testing/evidence-event'
import { snapshotOf } from '../../catalog/snapshot'
import { emptyWish } from '../../wishes/schema'
import { profileOf } from '../profile'
import type { EditRecord } from '../schema'
import { withoutProfile } from './without-profile'

const wish = {
  ...emptyWish,
  want: [{ facet: 'genre:war' as const, level: 'more' as const }],
  like: ['genre:drama' as const],
  without: ['country:US' as const],
  wellKnown: 'famous' as const,
  surprise: true,
}
const edits: EditRecord[] = [
  { facet: 'words:x', state: 'ACTIVE', strength: 2, label: 'war, no American ones', stated: true, wish, at: 2 },
  { facet: 'mood:dread', state: 'ACTIVE', strength: 2, label: null, stated: true, at: 2 },
  { facet: 'mood:cosy', state: 'MUTED', strength: 2, label: null, stated: true, at: 2 },
]
const events = [
  evidenceEvent({ id: 'a', filmId: 7, value: 5 }),
  evidenceEvent({ id: 'b', type: 'SURVEY_WISH', filmId: null, facet: 'genre:musical', value: -2 }),
  evidenceEvent({ id: 'c', type: 'SURVEY_WISH', filmId: null, facet: 'genre:comedy', value: 2 }),
]
const profile = profileOf(1, events, edits, snapshotOf([]))

test('lists made without a profile keep what is never wanted and hard wishes, and nothing that is only liked', () => {
  const bare = withoutProfile(profile)
  expect(bare.active.map(({ facet }) => facet).toSorted()).toEqual(['genre:musical', 'words:x'])
  for (const interest of bare.active) expect(interest).toMatchObject({ inferred: null, evidence: [] })
  expect(bare.active.find(({ facet }) => facet === 'words:x')?.strength).toBe(0)
  const own = bare.active.find(({ facet }) => facet === 'words:x')
  expect(own?.wish).toEqual({ ...wish, want: [], like: [], wellKnown: null, surprise: false })
  for (const { level } of bare.levels.values()) expect(level).toBe('never')
  expect(bare.levels.has('genre:musical' as never)).toBe(true)
})

test('films that were dealt with are known as such and weigh nothing; what was said of oneself is gone', () => {
  const bare = withoutProfile({
    ...profile,
    company: 'children' as never,
    examples: [1] as never,
    turnedDown: [1] as never,
  })
  expect(profile.films.map(({ weight }) => weight)).toEqual([1])
  expect(bare.films).toEqual(profile.films.map((film) => ({ ...film, weight: 0 })))
  expect(bare).toMatchObject({
    muted: [],
    turnedDown: [],
    examples: [],
    counterexamples: [],
    company: null,
    wellKnown: null,
    surprise: false,
  })
})

import { expect, test } from 'vitest'
import { snapshotOf } from '../../catalog/snapshot'
import { countInterests } from '../profile'
import type { ComputedInterest } from '../schema'
import { rankInputs } from './rank-inputs'
import { withoutInferred } from './without-inferred'

const interest = (facet: ComputedInterest['facet'], change: Partial<ComputedInterest> = {}): ComputedInterest => ({
  facet,
  strength: 1.5,
  inferred: { strength: 1, confidence: 1 },
  confidence: 1,
  state: 'ACTIVE',
  stated: false,
  label: null,
  evidence: [],
  never: false,
  ...change,
})

test('what was said holds, what was concluded is gone, and films liked speak for nothing', () => {
  const profile = {
    version: 1,
    events: [],
    turnedDown: [],
    films: [{ filmId: 7, weight: 5, at: 1, parts: [{ eventId: 'e', weight: 5 }] }],
    ...countInterests(
      [
        interest('genre:western'),
        interest('genre:noir', { stated: true, strength: 2, saidAt: 1 }),
        interest('genre:horror', { stated: true, strength: -3, never: true }),
        interest('mood:bleak', { stated: true, state: 'MUTED' }),
      ],
      snapshotOf([]),
    ),
  }
  const bare = withoutInferred(profile)
  expect(bare.active.map(({ facet }) => facet)).toEqual(['genre:noir', 'genre:horror'])
  const inputs = rankInputs(bare)
  expect(inputs).toMatchObject({ liked: [], disliked: [], interests: [] })
  expect(inputs.wishes.map(({ facet }) => facet)).toContain('genre:noir')
  expect([...inputs.mutedFacets]).toEqual(['mood:bleak'])
  expect(bare.films[0]?.parts).toEqual(profile.films[0]?.parts)
  expect(rankInputs(profile).liked).toHaveLength(1)
})

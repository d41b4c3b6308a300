import { expect, test } from 'vitest'
import { snapshotOf } from '../catalog/snapshot'
import { countInterests, type Profile } from '../profile/profile'
import { defaultRankConfig } from '../recommender/config/rank-config'
import { countEvidence, moveLimitFor } from './move-limit'

function profileOf(...weights: number[][]): Profile {
  const films = weights.map((parts, place) => ({
    filmId: place + 1,
    weight: parts.reduce((sum, weight) => sum + weight, 0),
    at: 0,
    parts: parts.map((weight, part) => ({ eventId: `${place}-${part}`, weight })),
  }))
  return { version: 1, events: [], films, turnedDown: [], ...countInterests([], snapshotOf([])) }
}

test('words about a film count as evidence, likes and dislikes alike; clicks and visits do not', () => {
  expect(countEvidence(profileOf([1], [0.3], [-0.3], [0.6, 0.05], [0.15, 0.15, 0.05, 0.05], [0.05]))).toBe(4)
  expect(countEvidence(profileOf())).toBe(0)
})

test('the bound follows the evidence', () => {
  const withFilms = (films: number) => profileOf(...Array.from({ length: films }, () => [0.8]))
  const limits = [0, 5, 12, 40, 90].map((films) => moveLimitFor(withFilms(films), defaultRankConfig))
  expect(limits).toEqual([5, 5, 3, 1, 0])
})

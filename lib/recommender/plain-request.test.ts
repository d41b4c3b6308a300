import { expect, test } from 'vitest'
import { noRules, plainRequest } from './plain-request'

test('of somebody of whom nothing is known nothing is said, asked or ruled out', () => {
  expect(plainRequest({ limit: 3 })).toEqual({
    liked: [],
    interests: [],
    wishes: [],
    excludedFilmIds: new Set(),
    rules: { without: new Set(), combinations: [], only: [], minutes: null, years: null, avoid: new Set() },
    mutedFacets: new Set(),
    adventurous: 0,
    context: null,
    today: 0,
    seed: 1,
    limit: 3,
  })
  expect(plainRequest({ limit: 3, seed: 7, adventurous: 0.5 })).toMatchObject({
    seed: 7,
    adventurous: 0.5,
    rules: noRules,
  })
})

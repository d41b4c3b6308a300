import { expect, test } from 'vitest'
import { defaultRankConfig } from '../recommender/config/rank-config'
import type { Facet } from '../recommender/types'
import { interestsOfRatings } from './interests-of-ratings'

const facets: Record<number, Facet[]> = { 1: ['genre:war'], 2: ['genre:war'], 3: ['genre:drama'] }
const reader = { facetsOf: (filmId: number) => facets[filmId] ?? [], seriesOf: () => null, shareOf: () => 0.5 }
const strengths = (ratings: { filmId: number; stars: number }[]) =>
  Object.fromEntries(interestsOfRatings(ratings, reader).map(({ facet, strength }) => [facet, strength]))

test('two films rated five stars speak for what both carry, by the formula of the profile', () => {
  // a = 1 + (.25 + .75 · .5^(1 / half-life)), A = a, k = 7, p = .5
  const a = 1 + 0.25 + 0.75 * 0.5 ** (1 / defaultRankConfig.recency.halfLife)
  const share = (a + 3.5) / (a + 7)
  const [interest] = interestsOfRatings(
    [
      { filmId: 1, stars: 5 },
      { filmId: 2, stars: 5 },
    ],
    reader,
  )
  expect(interest).toMatchObject({ facet: 'genre:war' })
  expect(interest?.strength).toBeCloseTo(Math.log(share / (1 - share)))
  expect(interest?.confidence).toBeCloseTo(a / (a + 7))
})

test('the first rating is the most recent one and counts most', () => {
  const [war, drama] = [
    { filmId: 1, stars: 5 },
    { filmId: 3, stars: 5 },
  ]
  const warLast = interestsOfRatings([war, drama], reader)
  expect(warLast).toEqual([])
  const wide = { ...reader, shareOf: () => 0.05 }
  const of = (ratings: { filmId: number; stars: number }[], facet: Facet) =>
    interestsOfRatings(ratings, wide).find((interest) => interest.facet === facet)?.strength ?? 0
  expect(of([war, drama], 'genre:war')).toBeGreaterThan(of([drama, war], 'genre:war'))
})

test('dislikes speak against, and no ratings say nothing', () => {
  const three = [1, 2].map((filmId) => ({ filmId, stars: 1 }))
  expect(strengths([...three, { filmId: 3, stars: 5 }])['genre:war']).toBeLessThan(0)
  expect(interestsOfRatings([], reader)).toEqual([])
})

import { expect, test } from 'vitest'
import type { Facet } from '../recommender/types'
import { namesIt, spokenOf } from './spoken-of'

const facets: Facet[] = ['genre:war', 'genre:drama', 'mood:poetic', 'mood:gritty', 'theme:revenge', 'setting:snow']

test.each([
  ['without a reason, of all of it', null, null, facets],
  ['as the wrong genre, of its genres', 'genre', null, ['genre:war', 'genre:drama']],
  ['as one genre, of that one', 'genre', 'genre:war', ['genre:war']],
  ['as too slow, of what slow films have', 'slow', null, ['mood:poetic']],
  ['as too violent, of what violent films have', 'violence', null, ['mood:gritty', 'theme:revenge']],
  ['as seen too often, of nothing', 'seen-too-often', null, []],
  ['for something else, of nothing', 'other', null, []],
] as const)('a film turned down %s', (_, reason, genre, spoken) =>
  expect(spokenOf(facets, reason, genre)).toEqual(spoken),
)

test('a genre and slowness are named; the rest says no more than one bad rating', () => {
  const reasons = ['genre', 'slow', 'violence', 'seen-too-often', 'other', null, undefined] as const
  expect(reasons.filter((reason) => namesIt(reason))).toEqual(['genre', 'slow'])
})

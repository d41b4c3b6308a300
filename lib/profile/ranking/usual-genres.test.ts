import { expect, test } from 'vitest'
import { isExploration, usualGenres } from './usual-genres'

const interest = (facet: `genre:${string}` | `mood:${string}`, strength: number) => ({ facet, strength })

test('the three genres liked most are what somebody usually watches; disliked ones and moods are not', () => {
  const usual = usualGenres([
    interest('genre:drama', 0.5),
    interest('genre:horror', 2),
    interest('mood:dread', 3),
    interest('genre:war', -2),
    interest('genre:noir', 0.4),
    interest('genre:crime', 1),
  ])
  expect([...usual]).toEqual(['horror', 'crime', 'drama'])
  expect(isExploration({ genres: ['noir', 'drama'] }, usual)).toBe(false)
  expect(isExploration({ genres: ['noir', 'war'] }, usual)).toBe(true)
  expect(isExploration({ genres: ['noir', 'war'] }, new Set())).toBe(false)
})

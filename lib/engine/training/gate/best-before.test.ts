import { expect, test } from 'vitest'
import { seededRandom } from '../../../recommender/matrix/random'
import { bestBefore } from './best-before'
import { promotionVerdict } from './gate'

const people = 400

test('the best of those before is compared with, not the last', () => {
  const found = bestBefore([
    { number: 9, scores: new Array(people).fill(0.1) },
    { number: 7, scores: new Array(people).fill(0.3) },
    { number: 5, scores: new Array(people).fill(0.2) },
  ])
  expect(found).toEqual({ scores: new Array(people).fill(0.3), best: 7, of: 3 })
})

test('nothing before is nothing to compare with', () => {
  expect(bestBefore([])).toBeNull()
})

test('losses each within chance are seen once they have added up', () => {
  const random = seededRandom(1)
  const noise = Array.from({ length: people }, () => 0.1 * (random() - 0.5))
  const night = (number: number) => ({
    number,
    scores: noise.map(
      (value, person) => 0.3 - 0.001 * number + value + 0.2 * ((person * 7 + number * 3) % 5 === 0 ? 1 : 0),
    ),
  })
  const before = Array.from({ length: 10 }, (_, place) => night(10 - place))
  const verdictOf = (against: number[]) =>
    promotionVerdict({ candidate: night(41).scores, serving: against, alone: against, comparable: true }).kind
  expect(verdictOf(night(40).scores)).toBe('passed')
  expect(verdictOf(bestBefore(before)?.scores ?? [])).toBe('worse')
})

test('models that differ by chance alone let the next one pass about as often as a single one would', () => {
  const random = seededRandom(2)
  const drawn = () => Array.from({ length: people }, () => (random() < 0.3 ? random() : 0))
  let held = 0
  for (let night = 0; night < 200; night++) {
    const before = Array.from({ length: 10 }, (_, number) => ({ number, scores: drawn() }))
    const serving = bestBefore(before)?.scores ?? []
    if (promotionVerdict({ candidate: drawn(), serving, alone: serving, comparable: true }).kind === 'worse') held++
  }
  // One standard error is exceeded by chance in 16 of 100; with the luck of the best of ten it would be twice that.
  expect(held).toBeLessThan(50)
})

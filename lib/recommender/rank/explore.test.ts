import { expect, test } from 'vitest'
import { drawOne } from './explore'

const scores = Float64Array.of(1, 0, 1 - Math.log(2))

test('propensity is the softmax share of the drawn row', () => {
  // Scores 1 and 1 - ln 2 at temperature 1 weigh 1 and 1/2.
  for (let seed = 0; seed < 20; seed++) {
    const drawn = drawOne([0, 2], scores, 1, seed)
    expect(drawn?.propensity).toBeCloseTo(drawn?.row === 0 ? 2 / 3 : 1 / 3)
  }
})

test('over many seeds rows are drawn as often as their propensity says', () => {
  const draws = Array.from({ length: 3000 }, (_, seed) => drawOne([0, 2], scores, 1, seed))
  expect(draws.filter((drawn) => drawn?.row === 0).length / 3000).toBeCloseTo(2 / 3, 1)
})

test('nothing to draw from gives nothing', () => {
  expect(drawOne([], scores, 1, 1)).toBeNull()
})

test('scores of any size are drawn from, the worst as well as the best', () => {
  const far = Float64Array.of(2_000, 1_999, -2_000)
  const drawn = Array.from({ length: 50 }, (_, seed) => drawOne([0, 1, 2], far, 1, seed))
  expect(drawn.every((each) => each !== null && Number.isFinite(each.propensity))).toBe(true)
  expect(new Set(drawn.map((each) => each?.row))).toEqual(new Set([0, 1]))
})

import { expect, test } from 'vitest'
import { untrainedRankConfig } from '../../config/rank-config'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { warmPlan } from '../split'
import { varietyCurve, varietyOf } from './variety-curve'
import { varietyChart, varietyTable } from './variety-report'

test('all of the variety is what the configuration in code has, none is score alone, and nothing is explored', () => {
  expect(varietyOf(untrainedRankConfig.calibration.weight, 1)).toMatchObject({
    calibration: untrainedRankConfig.calibration,
    diversity: untrainedRankConfig.diversity,
  })
  expect(varietyOf(0, 0).diversity).toEqual({ settled: 1, adventurous: 1, unknownPerson: 1 })
  expect(varietyOf(0, 0.5).exploration.place).toBeGreaterThan(1_000)
})

test('each pair of settings is a point against the first, which changes nothing', async () => {
  const set = parseRatings(syntheticFiles(30, 40, 20, 1))
  const asked: number[] = []
  const points = await varietyCurve(
    set,
    warmPlan(set, 7, 8),
    ({ calibration }) =>
      () =>
      (_profile, _asOf, scores) => {
        asked.push(calibration.weight)
        scores.forEach((_score, film) => {
          scores[film] = -film
        })
      },
    { seed: 1, now: () => 0 },
  )
  expect(points).toHaveLength(25)
  expect(new Set(asked)).toEqual(new Set([0, 0.05, 0.1, 0.15, 0.2]))
  expect(points.every(({ change }) => change.mean === 0)).toBe(true)
  expect(varietyTable(points).split('\n')).toHaveLength(27)
  expect(varietyChart([{ data: 'a & b', points }]).match(/<polyline/g)).toHaveLength(5)
})

import { expect, test } from 'vitest'
import { defaultRankConfig } from '../config/rank-config'
import { scoresAlone, wholeList, withStages } from './stages'

test('a stage that is left out does nothing, and every other number stays', () => {
  expect(withStages(defaultRankConfig, wholeList)).toEqual(defaultRankConfig)
  expect(withStages(defaultRankConfig, scoresAlone)).toEqual({
    ...defaultRankConfig,
    calibration: { ...defaultRankConfig.calibration, weight: 0 },
    diversity: { settled: 1, adventurous: 1, unknownPerson: 1 },
    exploration: { ...defaultRankConfig.exploration, place: Number.MAX_SAFE_INTEGER },
  })
  expect(withStages(defaultRankConfig, { ...wholeList, varied: false })).toEqual({
    ...defaultRankConfig,
    diversity: { settled: 1, adventurous: 1, unknownPerson: 1 },
  })
})

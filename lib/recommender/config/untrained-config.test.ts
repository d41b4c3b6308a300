import { expect, test } from 'vitest'
import { defaultRankConfig, rankConfigFor, untrainedRankConfig } from './rank-config'

test('a site without a trained model or another recommender ranks with weights of its own, and says so', () => {
  expect(rankConfigFor({})).toBe(untrainedRankConfig)
  expect(rankConfigFor({ collaborative: null, popularity: null })).toBe(untrainedRankConfig)
  expect(untrainedRankConfig.version).toBe(`${defaultRankConfig.version}-untrained-1`)
  const collaborative = {
    filmIds: new Int32Array(0),
    start: Int32Array.of(0),
    column: new Int32Array(0),
    value: new Float32Array(0),
  }
  expect(rankConfigFor({ collaborative })).toBe(defaultRankConfig)
  expect(rankConfigFor({ collaborative: null, outside: [1] })).toBe(defaultRankConfig)
})

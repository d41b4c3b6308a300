import { expect, test } from 'vitest'
import type { PopularityModel } from '../models/served-models'
import { defaultRankConfig, rankConfigAt, rankConfigFor, untrainedRankConfig } from './rank-config'

const liked = (...likes: number[]): PopularityModel => ({
  filmIds: Int32Array.from(likes.keys()),
  logLikes: Float32Array.from(likes, Math.log1p),
  likes: Float32Array.from(likes),
  people: 100,
})

test('a site nobody has rated on ranks with the weights of content', () => {
  expect(rankConfigFor({})).toBe(untrainedRankConfig)
  expect(rankConfigFor({ collaborative: null, popularity: null })).toBe(untrainedRankConfig)
  expect(rankConfigAt(0)).toEqual(untrainedRankConfig)
  expect(rankConfigFor({ popularity: liked(0, 0) })).toEqual(untrainedRankConfig)
  expect(rankConfigFor({ popularity: liked() })).toEqual(untrainedRankConfig)
})

test('weights move in a straight line with the likes a film has on average, and stop where enough is said', () => {
  expect(rankConfigFor({ popularity: liked(20, 0) })).toEqual(defaultRankConfig)
  expect(rankConfigAt(1_000)).toEqual(defaultRankConfig)
  expect(defaultRankConfig.similarity.weight).toBe(0)
  const half = rankConfigFor({ popularity: liked(10, 0) })
  expect(half.similarity.weight).toBeCloseTo(untrainedRankConfig.similarity.weight / 2)
  expect(half.kindredWeight).toBeCloseTo((untrainedRankConfig.kindredWeight + defaultRankConfig.kindredWeight) / 2)
})

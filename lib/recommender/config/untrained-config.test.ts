import { expect, test } from 'vitest'
import type { PopularityModel } from '../models/served-models'
import { defaultRankConfig, type RankConfig, rankConfigAt, rankConfigFor, untrainedRankConfig } from './rank-config'

const liked = (...likes: number[]): PopularityModel => ({
  filmIds: Int32Array.from(likes.keys()),
  logLikes: Float32Array.from(likes, Math.log1p),
  likes: Float32Array.from(likes),
  people: 1_000_000,
})

/** All but what depends on people. */
const apart = ({ collaborative, ...weights }: RankConfig) => weights

test('a site nobody has rated on ranks with the weights of content', () => {
  expect(rankConfigFor({})).toBe(untrainedRankConfig)
  expect(rankConfigFor({ collaborative: null, popularity: null })).toBe(untrainedRankConfig)
  expect(apart(rankConfigAt(0, 1))).toEqual(apart(untrainedRankConfig))
  expect(apart(rankConfigFor({ popularity: liked(0, 0) }))).toEqual(apart(untrainedRankConfig))
  expect(apart(rankConfigFor({ popularity: liked() }))).toEqual(apart(untrainedRankConfig))
})

test('weights move in a straight line with the likes a film has on average, and stop where enough is said', () => {
  expect(apart(rankConfigFor({ popularity: liked(2_000, 0) }))).toEqual(apart(defaultRankConfig))
  expect(apart(rankConfigAt(1_000, 1_000))).toEqual(apart(defaultRankConfig))
  expect(defaultRankConfig.similarity.weight).toBe(0)
  // Two hundred films of ten likes each are trusted by half: five likes a film.
  const half = rankConfigFor({ popularity: liked(...Array<number>(200).fill(10), 0, 0) })
  expect(rankConfigAt(1.5, 100).similarity.weight).toBeCloseTo(untrainedRankConfig.similarity.weight / 2)
  expect(half.similarity.weight).toBe(0)
  expect(half.kindredWeight).toBeCloseTo((untrainedRankConfig.kindredWeight + defaultRankConfig.kindredWeight) / 2)
})

test('what people with the same films liked may stand out the more, the more people there are', () => {
  const deviation = (people: number) => rankConfigAt(10, people).collaborative.deviation
  expect(deviation(60)).toBeCloseTo(untrainedRankConfig.collaborative.deviation / 2)
  expect(deviation(1e9)).toBeCloseTo(untrainedRankConfig.collaborative.deviation)
  expect(deviation(0)).toBeGreaterThan(0)
})

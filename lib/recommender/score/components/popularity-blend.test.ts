import { expect, test } from 'vitest'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import type { PopularityModel } from '../../models/served-models'
import { blendedPopularity, likedShares } from './popularity-blend'

const index = buildCatalogIndex([filmOf({ id: 1, prominence: 90 }), filmOf({ id: 2, prominence: 10 })])
const config = { popularityEvidence: 2 }
const liked = (...likes: number[]): PopularityModel => ({
  filmIds: Int32Array.of(1, 2, 3).slice(0, likes.length),
  logLikes: Float32Array.from(likes, Math.log1p),
  likes: Float32Array.from(likes),
  people: 970,
})
const of = (popularity: PopularityModel | null) => [...blendedPopularity(index, { popularity }, config)]

test('without likes the written prominence decides alone', () => {
  expect(of(null)).toEqual([1, -1])
  expect(of(liked(0, 0))).toEqual([1, -1])
})

test('likes take over smoothly: at the named number a film both count alike', () => {
  for (const z of of(liked(0, 4))) expect(z).toBeCloseTo(0)
  expect(of(liked(0, 1))[0]).toBeGreaterThan(0)
  expect(of(liked(0, 400))[0]).toBeLessThan(-0.9)
})

test('films the model does not know have no likes, films that left the catalog do not count', () => {
  expect(of(liked(5))[0]).toBe(1)
  expect(of(liked(0, 0, 1000))).toEqual([1, -1])
})

test('a share is counted as if more people had seen the film, and writing speaks for films with hardly any like', () => {
  const likedShare = { weight: 1, fade: 1, people: 30, least: 1, trust: 0.5 }
  const { shares, written } = likedShares(index, { popularity: liked(0, 100) }, { likedShare })
  expect([...shares]).toEqual([0, 100 / 1000])
  // The usual film has 50 likes, so that 1 + half of it stand against a film's own.
  expect([...written]).toEqual([1, -26 / 126])
  const stranger = likedShares(index, { popularity: null }, { likedShare })
  expect([[...stranger.shares], [...stranger.written]]).toEqual([
    [0, 0],
    [1, -1],
  ])
})

import { expect, test } from 'vitest'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import type { PopularityModel } from '../../models/served-models'
import { blendedPopularity, likedShares } from './popularity-blend'

// One deviation above and below the usual prominence (67 and 14).
const index = buildCatalogIndex([filmOf({ id: 1, prominence: 81 }), filmOf({ id: 2, prominence: 53 })])
const config = { popularityEvidence: 2 }
/** Likes of films 1, 2 and 3, of which as much is left as `decayed` says. */
const liked = (likes: number[], decayed = 1): PopularityModel => ({
  filmIds: Int32Array.of(1, 2, 3).slice(0, likes.length),
  logLikes: Float32Array.from(likes, (count) => Math.log1p(decayed * count)),
  likes: Float32Array.from(likes),
  people: 970,
})
const of = (popularity: PopularityModel | null) => [...blendedPopularity(index, { popularity }, config)]
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 5))

test('without likes the written prominence decides alone', () => {
  expect(of(null)).toEqual([1, -1])
  expect(of(liked([0, 0]))).toEqual([1, -1])
})

test('likes take over smoothly: at the named number a film both count alike', () => {
  // 20 and 1,980 likes are trusted by half; 4 a film of them are left.
  expect(of(liked([20, 1_980], 8 / 2_000))).toEqual(close([0, 0]))
  expect(of(liked([20, 1_980], 1 / 2_000))[0]).toBeGreaterThan(0)
  expect(of(liked([20, 1_980]))[0]).toBeLessThan(-0.9)
})

test('a few likes count little, whatever few films they are of', () => {
  expect(of(liked([1, 5]))[0]).toBeGreaterThan(0.98)
})

test('films the model does not know have no likes, films that left the catalog do not count', () => {
  expect(of(liked([5]))[1]).toBeCloseTo(-1, 1)
  expect(of(liked([0, 0, 1_000]))).toEqual(close([1, -1]))
})

test('a share is counted as if more people had seen the film, and writing speaks for films with hardly any like', () => {
  const likedShare = { weight: 1, fade: 1, people: 30, least: 1, trust: 0.5 }
  const { shares, written } = likedShares(index, { popularity: liked([0, 100]) }, { likedShare })
  expect([...shares]).toEqual([0, 100 / 1000])
  // The one film anybody likes has 100 likes, trusted by 100 / 2,100; 1 and half of that stand against a film's own.
  const usual = 1 + 50 / 21
  expect([...written]).toEqual(close([1, -usual / (100 + usual)]))
  const stranger = likedShares(index, { popularity: null }, { likedShare })
  expect([[...stranger.shares], [...stranger.written]]).toEqual([
    [0, 0],
    [1, -1],
  ])
})

test('a film whose prominence nobody wrote counts as hardly known, and by its likes as a site has them', () => {
  const unwritten = buildCatalogIndex([
    ...[1, 2, 3].map((id) => filmOf({ id, prominence: 0 })),
    filmOf({ id: 4, prominence: 81 }),
  ])
  const known = (...likes: number[]) => {
    const popularity = likes.length > 0 ? liked(likes) : null
    return [...likedShares(unwritten, { popularity }, { likedShare: { ...shares, least: 1e9 } }).written]
  }
  const shares = { weight: 1, fade: 1, people: 30, least: 1, trust: 0 }
  const hardly = (20 - 67) / 14
  expect(known()).toEqual(close([hardly, hardly, hardly, 1]))
  const [few, many, none, written] = known(20, 1_980, 0)
  expect([few, many]).toEqual(close([(hardly - 1) / 2, (hardly + 1) / 2]))
  expect(none).toBeLessThan(few!)
  expect(written).toBeCloseTo(1)
})

import { expect, test } from 'vitest'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import type { PopularityModel } from '../../models/served-models'
import { blendedPopularity } from './popularity-blend'

const index = buildCatalogIndex([filmOf({ id: 1, prominence: 90 }), filmOf({ id: 2, prominence: 10 })])
const config = { popularityEvidence: 2 }
const liked = (...likes: number[]): PopularityModel => ({
  filmIds: Int32Array.of(1, 2, 3).slice(0, likes.length),
  logLikes: Float32Array.from(likes, Math.log1p),
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

import { expect, test } from 'vitest'
import { defaultRankConfig } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { packRows } from '../matrix/sparse-rows'
import type { Facet } from '../types'
import { genreMixesFor, mixOf } from './calibration'
import { diversify } from './diversify'

const only = (column: number) => [{ column, value: 1 }]
/** Films 0 to 3 of genre 0, films 4 and 5 of genre 1. */
const genres = packRows([only(0), only(0), only(0), only(0), only(1), only(1)])
const input = {
  pool: [0, 1, 2, 3, 4, 5],
  scores: Float64Array.of(1, 0.99, 0.98, 0.97, 0.5, 0.4),
  features: { ...packRows([[], [], [], [], [], []]), columns: 0 },
  lambda: 1,
  count: 3,
}

/** KL(p || (1 - α) q + α p) of a list, straight from the definition. */
function divergence(list: number[], wanted: number[], smoothing: number): number {
  return wanted.reduce((sum, p, genre) => {
    const share = list.filter((row) => genres.column[row] === genre).length / list.length
    return sum + (p === 0 ? 0 : p * Math.log(p / ((1 - smoothing) * share + smoothing * p)))
  }, 0)
}

test('a gain is how much nearer a film brings the list than another would, by the definition', () => {
  const wanted = [0.7, 0.3]
  const mix = mixOf(genres, Float64Array.from(wanted), 1, 0.01)
  for (const row of [0, 1, 4]) mix.take(row)
  const difference = divergence([0, 1, 4, 5], wanted, 0.01) - divergence([0, 1, 4, 2], wanted, 0.01)
  expect(mix.gain(2) - mix.gain(5)).toBeCloseTo(difference, 10)
})

test('a list takes in what the person likes besides, and leaves it be without calibration', () => {
  const wanted = Float64Array.of(0.6, 0.4)
  expect(diversify({ ...input })).toEqual([0, 1, 2])
  expect(diversify({ ...input, mix: mixOf(genres, wanted, 0.5, 0.01) })).toContain(4)
  expect(diversify({ ...input, mix: mixOf(genres, wanted, 0, 0.01) })).toEqual([0, 1, 2])
})

const war: Facet = 'genre:war'
const index = buildCatalogIndex([
  filmOf({ id: 1, facets: [war] }),
  filmOf({ id: 2, facets: [war, 'genre:drama'] }),
  filmOf({ id: 3, facets: ['genre:romance'] }),
])
const liked = [{ filmId: 2, weight: 1 }]

test('the mix is that of the liked films, without what the person has had enough of', () => {
  const mix = genreMixesFor(index, requestOf({ liked }), defaultRankConfig)()
  expect(mix?.gain(2)).toBe(0)
  expect(mix?.gain(0)).toBeGreaterThan(0)
  const muted = genreMixesFor(index, requestOf({ liked, mutedFacets: new Set([war]) }), defaultRankConfig)()
  expect(muted?.gain(0)).toBe(0)
  expect(muted?.gain(1)).toBeGreaterThan(0)
})

test('few liked films calibrate little, none and a weight of none not at all', () => {
  const { calibration } = defaultRankConfig
  expect(genreMixesFor(index, requestOf({ liked }), defaultRankConfig)()?.weight).toBeCloseTo(
    calibration.weight / calibration.fullLikes,
  )
  expect(genreMixesFor(index, requestOf({}), defaultRankConfig)()).toBeNull()
  const off = { ...defaultRankConfig, calibration: { ...calibration, weight: 0 } }
  expect(genreMixesFor(index, requestOf({ liked }), off)()).toBeNull()
})

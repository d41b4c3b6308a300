import { expect, test } from 'vitest'
import { untrainedRankConfig } from '../../config/rank-config'
import { filmOf, requestOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import type { LikedFilm } from '../../types'
import { scoreCatalog } from '../score-catalog'

const index = buildCatalogIndex(
  Array.from({ length: 99 }, (_, place) => filmOf({ id: place + 1, prominence: place + 1 })),
)
/** How well known the film is that a person would get for this alone. */
function bestFor(liked: LikedFilm[]): number {
  const { scores } = scoreCatalog(index, requestOf({ liked }), {}, { ...untrainedRankConfig, kindredWeight: 0 })
  return scores.indexOf(Math.max(...scores.filter((_, row) => !liked.some(({ filmId }) => filmId === row + 1)))) + 1
}
const liking = (ids: number[], offered?: true): LikedFilm[] =>
  ids.map((filmId) => ({ filmId, weight: 1, ...(offered && { offered }) }))
const around = (middle: number) => Array.from({ length: 10 }, (_, place) => middle - 10 + 2 * place)

test('films of prominence 35 do not lead to those of 90, and blockbusters lead to blockbusters', () => {
  expect(bestFor(liking(around(35)))).toBeLessThan(60)
  expect(bestFor(liking(around(90)))).toBeGreaterThan(85)
})

test('a stranger gets the best known, and so does somebody who tapped what the site put before them', () => {
  expect(bestFor([])).toBe(99)
  expect(bestFor(liking(around(35), true))).toBe(99)
})

test('somebody of the middle loses interest at both ends, somebody of the ends at neither', () => {
  const amountsFor = (liked: LikedFilm[]) => {
    const { components } = scoreCatalog(index, requestOf({ liked }), {}, untrainedRankConfig)
    const part = components.folded.find(({ kind }) => kind === 'popularity')
    const amount = new Float64Array(1)
    return (id: number) => (part?.amountsAt(id - 1, amount) ? (amount[0] ?? Number.NaN) : Number.NaN)
  }
  const middle = amountsFor(liking(around(50)))
  const ends = amountsFor(liking([1, 99, 2, 98, 3, 97, 4, 96, 5, 95]))
  const bend = (amountOf: (id: number) => number) => amountOf(20) + amountOf(80) - 2 * amountOf(50)
  expect(bend(middle)).toBeLessThan(-0.1)
  expect(bend(ends)).toBeGreaterThan(bend(middle) + 0.1)
  expect(bend(amountsFor([]))).toBeCloseTo(0)
})

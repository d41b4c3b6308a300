import { expect, test } from 'vitest'
import { rowDot } from '../matrix/sparse-rows'
import { contentFeatures, featureRows } from './content-features'

const film = (year: number | null, ...genres: string[]) => ({ year, genres })

test('films are the nearer the fewer years lie between them, and not at all from five on', () => {
  const years = [2000, 2000, 2001, 2002, 2003, 2004, 2005, 1995]
  const { content } = contentFeatures(years.map((year, at) => film(year, `Genre ${at}`)))
  const near = years.slice(1).map((_, at) => rowDot(content, 0, at + 1))
  expect(near.slice(0, 5)).toEqual(near.slice(0, 5).toSorted((a, b) => b - a))
  expect(new Set(near.slice(0, 5)).size).toBe(5)
  expect(near.map((value) => value > 0)).toEqual([true, true, true, true, true, false, false])
})

test('a film of no known year has its genres alone', () => {
  const { content, features } = contentFeatures([film(null, 'Drama'), film(null, 'Drama'), film(null, 'War')])
  expect(features).toBe(2)
  expect(rowDot(content, 0, 1)).toBeCloseTo(1)
  expect(rowDot(content, 0, 2)).toBe(0)
})

test('a word weighs the more the fewer films have it, and counts once a film', () => {
  const { content } = featureRows([['all', 'few', 'few'], ['all', 'few'], ['all'], ['all']])
  const [all = 0, few = 0] = [Math.log1p(1), Math.log1p(2)]
  const length = Math.hypot(all, few)
  expect(rowDot(content, 0, 1)).toBeCloseTo(1)
  expect(rowDot(content, 0, 2)).toBeCloseTo(all / length)
})

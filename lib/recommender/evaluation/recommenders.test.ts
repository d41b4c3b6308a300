import { expect, test } from 'vitest'
import { likeCounts } from '../models/popularity'
import { newFilmLikes } from './content-recommenders'
import { syntheticFiles } from './fixtures'
import { baselineOptions, dotAll } from './item-recommenders'
import { parseRatings } from './parse-ratings'
import { baselineNames, trainers } from './recommenders'
import { servedSettings } from './settings'

const set = parseRatings(syntheticFiles(60, 80, 30, 4))
const input = { set, train: Int32Array.from(set.user.keys()), seed: 1, settings: servedSettings }
const later = 2_000_000_000
const profileOf = (...rows: number[]) => ({ rows: Int32Array.from(rows), stars: new Float32Array(rows.length).fill(5) })

async function scoresOf(model: string, ...rows: number[]) {
  const scores = new Float64Array(set.filmIds.length)
  const scorer = await trainers[model]!(input)
  scorer(profileOf(...rows), later, scores, new Uint8Array(scores.length))
  return scores
}

test('films with likes enough keep the vector of their likes, the others get what their content promises', async () => {
  const [mixed, trained] = [await scoresOf('content-vectors', 1, 4), await scoresOf('ials', 1, 4)]
  const likes = likeCounts(set, input.train)
  const isKept = Array.from(mixed, (score, film) => score === trained[film])
  expect(isKept).toEqual(Array.from(likes, (count) => count >= newFilmLikes))
  expect(new Set(isKept).size).toBe(2)
})

test('by content a film is nearest to what is like it, and nothing to whoever liked nothing', async () => {
  const scores = await scoresOf('content', 0)
  expect(Math.max(...scores)).toBe(scores[0])
  expect(new Set(await scoresOf('content'))).toEqual(new Set([0]))
})

test('without recency the order of what was liked is nothing, with it it is', async () => {
  const orders = async (model: string) => [await scoresOf(model, 1, 4, 9), await scoresOf(model, 9, 4, 1)] as const
  const [one, other] = await orders('engine-no-recency')
  for (const [film, score] of one.entries()) expect(other[film]).toBeCloseTo(score, 8)
  const [first, second] = await orders('engine')
  expect(Math.max(...first.map((score, film) => Math.abs(score - second[film]!)))).toBeGreaterThan(1e-3)
})

test('chance is the same for one seed, and popularity counts likes', async () => {
  const random = await scoresOf('random', 1)
  expect(new Set(random).size).toBe(random.length)
  expect(await scoresOf('random', 1)).toEqual(random)
  const counted = await scoresOf('popularity', 1)
  expect([...counted.map(Math.floor)]).toEqual([...likeCounts(set, input.train)])
})

test('films nobody could like yet stand in a drawn order by popularity, not in that of their ids', async () => {
  const orderBy = async (seed: number) => {
    const scorer = await trainers.popularity!({ ...input, train: new Int32Array(0), seed })
    const scores = new Float64Array(set.filmIds.length)
    scorer(profileOf(), later, scores, new Uint8Array(scores.length))
    return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!)
  }
  const order = await orderBy(1)
  expect(order).not.toEqual(order.toSorted((a, b) => a - b))
  expect(await orderBy(1)).toEqual(order)
  expect(await orderBy(2)).not.toEqual(order)
})

test('what the engine is held against are models of the evaluation', () => {
  expect(baselineNames.filter((name) => !(name in trainers))).toEqual([])
  expect(baselineOptions.ials.dimensions).toBeLessThan(set.filmIds.length)
})

test('each row of vectors is multiplied with a person', () =>
  expect([...dotAll(Float64Array.of(1, 2, 3, 4, 5, 6), Float64Array.of(10, 1))]).toEqual([12, 34, 56]))

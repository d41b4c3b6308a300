import { expect, test } from 'vitest'
import { packRows } from '../matrix/sparse-rows'
import { finish } from '../steps'
import {
  contentModelOptions,
  contentModelSteps,
  holdBackNewFilms,
  likesPerFilm,
  newFilmLikesOf,
  newnessOf,
} from './content-model'

const entry = (column: number, value = 1) => ({ column, value })

test.each([
  [0, 1],
  [5, 0.75],
  [20, 0],
  [40, 0],
])('a film of %i likes is new by %d', (likes, newness) => expect(newnessOf(likes, 20)).toBe(newness))

test('each film is liked by as many as have it in their row', () => {
  const likes = packRows([[entry(0), entry(2)], [], [entry(2)]])
  expect([...likesPerFilm(likes, 4)]).toEqual([1, 0, 2, 0])
})

test('of what is said of a film nobody has liked so much is kept as is trusted, of a known one all', () => {
  const targets = packRows([[entry(1, 8), entry(2, 4)], [entry(0, 8)], [entry(0, 8)]])
  holdBackNewFilms(targets, Float32Array.of(0, 10, 20), 20, 0.25)
  expect([...targets.value]).toEqual([2, 1, 5, 8])
})

test.each([
  [1, 14],
  [20, 14],
  [305, 14],
  [610, 20],
  [6040, 63],
])('where %i people like something a film is new below %i likes', (people, newBelow) => {
  const silent = [[], []]
  const rows = packRows([...Array.from({ length: people }, () => [entry(0)]), ...silent])
  expect(newFilmLikesOf(rows, contentModelOptions)).toBe(newBelow)
})

const options = { ...contentModelOptions, newFilmLikesLeast: 1, ials: { ...contentModelOptions.ials, dimensions: 2 } }
const likes = packRows([[entry(0), entry(1)], [entry(0), entry(1)], [entry(2)]])
const content = { content: packRows([[entry(0)], [entry(0)], [entry(0)]]), features: 1 }
/** Three people like something. */
const train = (newFilmLikes: number) => {
  const newFilmLikesPerRoot = newFilmLikes / Math.sqrt(3)
  return finish(contentModelSteps(Int32Array.of(7, 8, 9), likes, content, { ...options, newFilmLikesPerRoot }))
}

test('films of likes enough keep the vector of their likes, a new one gets that of films alike, and all are squared', () => {
  const model = train(2)!
  const vectorOf = (film: number) => [...model.vectors.subarray(2 * film, 2 * film + 2)]
  expect([...model.likes]).toEqual([2, 2, 1])
  expect([model.newFilmLikes, model.dimensions, [...model.filmIds]]).toEqual([2, 2, [7, 8, 9]])
  const [known, promised] = [vectorOf(0), vectorOf(2)]
  // Both known films are alike, and the promise is theirs held back by the ridge: 2 / (2 + 10) of it.
  for (const [at, value] of promised.entries())
    expect(value).toBeCloseTo((known[at]! * 2) / (2 + options.contentRidge), 6)
  for (const i of [0, 1])
    for (const j of [0, 1])
      expect(model.square[i * 2 + j]).toBeCloseTo(
        [0, 1, 2].reduce((sum, film) => sum + vectorOf(film)[i]! * vectorOf(film)[j]!, 0),
      )
})

test('without a film of likes enough there is no model', () => {
  expect(train(3)).toBeNull()
  expect(train(1)).not.toBeNull()
})

import { expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import { packRows } from '../matrix/sparse-rows'
import { predictRating, raterOf } from './predict-rating'
import type { RatingModel, StarData } from './rating-model'
import { starBiases } from './star-biases'
import { ratingOptions, trainRating } from './train-rating'

/** Film 7 is given half a star more than usual, 8 half a star less; 8 speaks for 7, 9 a little against it, 7 for 9. */
const model: RatingModel = {
  filmIds: Int32Array.of(7, 8, 9),
  mean: 3,
  filmBias: Float32Array.of(0.5, -0.5, 0),
  ratings: Float32Array.of(10, 4, 1),
  spread: Float32Array.of(2, 0.5, 1),
  usualSpread: 0.5,
  personPrior: 2,
  links: packRows([
    [
      { column: 1, value: 0.5 },
      { column: 2, value: -0.25 },
    ],
    [],
    [{ column: 0, value: 1 }],
  ]),
}
/** They give 7 a star more than others, 8 half a star less: half a star over two films and two that say nothing. */
const own = [
  { filmId: 7, stars: 4.5 },
  { filmId: 8, stars: 2 },
  { filmId: 99, stars: 5 },
]

test('how somebody rates is what their stars are beyond the films’ own, drawn to what is usual', () => {
  const rater = raterOf(model, own)
  expect(rater.generosity).toBe(0.125)
  expect([...rater.left]).toEqual([
    [0, 0.875],
    [1, -0.625],
  ])
  expect(rater.spread).toBe((2 * 0.5 + 0.875 ** 2 + 0.625 ** 2) / 4)
  expect(raterOf(model, [])).toEqual({ left: new Map(), generosity: 0, spread: 0.5 })
})

test('an estimate is mean, film, person and what own films add, with how far it may be off', () => {
  const rater = raterOf(model, own)
  expect(predictRating(model, rater, 7)).toEqual({
    stars: 3.5 + 0.125 - 0.3125,
    error: Math.sqrt((rater.spread * 2) / 0.5),
    film: { stars: 3.5, ratings: 10 },
    person: { generosity: 0.125, ratings: 2 },
    because: [{ filmId: 8, amount: -0.3125 }],
  })
  expect(predictRating(model, rater, 8)).toMatchObject({ stars: 2.625, because: [] })
  expect(predictRating(model, rater, 9)).toMatchObject({ stars: 4, because: [{ filmId: 7, amount: 0.875 }] })
  const both = raterOf(model, [...own, { filmId: 9, stars: 1 }])
  expect(predictRating(model, both, 7)?.because.map(({ filmId }) => filmId)).toEqual([9, 8])
})

test('nobody is told more than five stars or less than half a one', () => {
  const far = { ...model, filmBias: Float32Array.of(4, -4, 0), links: packRows([[], [], []]) }
  const told = [7, 8].map((filmId) => predictRating(far, raterOf(far, []), filmId))
  expect(told.map((each) => each?.stars)).toEqual([5, 0.5])
  expect(told.map((each) => each?.film.stars)).toEqual([7, -1])
})

test('a model of ratings that never scatter is sure, not undefined', () => {
  const sure = { ...model, usualSpread: 0, spread: new Float32Array(3) }
  expect(predictRating(sure, raterOf(sure, []), 7)?.error).toBe(0)
})

/** Person 0 gives film 0 five stars and film 1 three, person 1 gives film 0 four: a mean of four. */
const three: StarData = {
  users: 2,
  films: 2,
  user: Int32Array.of(0, 0, 1),
  film: Int32Array.of(0, 1, 0),
  stars: Float32Array.of(5, 3, 4),
}

test('films, then people, take in turn the mean of what the other leaves over, drawn to nought', () => {
  const once = starBiases(three, { filmPrior: 1, personPrior: 3, rounds: 1 })
  expect(once.mean).toBe(4)
  expect([...once.film]).toEqual([1 / 3, -1 / 2])
  expect(once.user[0]).toBeCloseTo((1 - 1 / 3 - 1 + 1 / 2) / 5, 12)
  expect(once.user[1]).toBeCloseTo(-1 / 3 / 4, 12)
  const twice = starBiases(three, { filmPrior: 1, personPrior: 3, rounds: 2 })
  expect(twice.film[0]).toBeCloseTo((1 - 1 / 30 + 0 + 1 / 12) / 3, 12)
  expect(twice.film[1]).toBeCloseTo((-1 - 1 / 30) / 2, 12)
  expect(
    starBiases(
      { ...three, user: new Int32Array(0), film: new Int32Array(0), stars: new Float32Array(0) },
      ratingOptions,
    ).mean,
  ).toBe(0)
})

const small = { ...ratingOptions, filmPrior: 1, personPrior: 1, rounds: 1, ridge: 1, neighbours: 2, spreadPrior: 2 }

test('what is left over scatters, and ties films, as worked by hand', () => {
  // Left over after one round: 11, -10 and -3 eighteenths of a star.
  const trained = trainRating(Int32Array.of(1, 2), three, small)
  expect(trained.usualSpread).toBeCloseTo(230 / 324 / 3, 6)
  expect([...trained.ratings]).toEqual([2, 1])
  expect(trained.spread[0]).toBeCloseTo((2 * (230 / 972) + 130 / 324) / 4, 6)
  expect(trained.spread[1]).toBeCloseTo((2 * (230 / 972) + 100 / 324) / 3, 6)
  expect([trained.personPrior, trained.mean]).toEqual([1, 4])
  expect([...trained.filmBias]).toEqual([Math.fround(1 / 3), -0.5])
  expect([...trained.links.start]).toEqual([0, 1, 2])
  expect([...trained.links.column]).toEqual([1, 0])
  expect(trained.links.value[0]).toBeCloseTo(-110 / 424, 6)
  expect(trained.links.value[1]).toBeCloseTo(-110 / 445, 6)
})

test('of somebody with more films than may speak every other one speaks', () => {
  const links = (mostOfOne: number) => [
    ...trainRating(Int32Array.of(1, 2), three, { ...small, mostOfOne }).links.column,
  ]
  expect([links(2), links(1)]).toEqual([[1, 0], []])
})

test('several films together weigh what solves the ridge over the raters of both', () => {
  const random = seededRandom(4)
  const ratings = Array.from({ length: 30 }, (_, user) =>
    [0, 1, 2, 3].flatMap((film) => (random() < 0.3 ? [] : [{ user, film, stars: Math.ceil(10 * random()) / 2 }])),
  ).flat()
  const data: StarData = {
    users: 30,
    films: 4,
    user: Int32Array.from(ratings, ({ user }) => user),
    film: Int32Array.from(ratings, ({ film }) => film),
    stars: Float32Array.from(ratings, ({ stars }) => stars),
  }
  const { links, mean } = trainRating(Int32Array.of(1, 2, 3, 4), data, { ...small, neighbours: 3 })
  const biases = starBiases(data, small)
  const left = new Map(
    ratings.map(({ user, film, stars }) => [
      `${user} ${film}`,
      Math.fround(stars - mean - biases.film[film]! - biases.user[user]!),
    ]),
  )
  for (const film of [0, 1, 2, 3]) {
    const weights = new Map(
      Array.from(links.column.subarray(links.start[film], links.start[film + 1]), (other, at) => [
        other,
        links.value[links.start[film]! + at]!,
      ]),
    )
    expect([...weights.keys()]).toEqual([0, 1, 2, 3].filter((other) => other !== film))
    for (const [other, weight] of weights) {
      // The slope of Σ (e - Σ w e')² + |w|² along one weight is nought.
      let slope = weight
      for (let user = 0; user < 30; user++) {
        const [given, theirs] = [left.get(`${user} ${film}`), left.get(`${user} ${other}`)]
        if (given === undefined || theirs === undefined) continue
        let told = 0
        for (const [each, value] of weights) told += value * (left.get(`${user} ${each}`) ?? 0)
        slope += theirs * (told - given)
      }
      expect(slope).toBeCloseTo(0, 4)
    }
  }
})

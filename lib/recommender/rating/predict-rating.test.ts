import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import { predictRating, raterOf } from './predict-rating'
import type { RatingModel, StarData } from './rating-model'
import { starBiases } from './star-biases'
import { ratingOptions, trainRating } from './train-rating'

/** Films 101 and 102 are given alike, 103 the other way round; people differ in how much they give. */
function made(users: number, seed: number): StarData {
  const random = seededRandom(seed)
  const data = { user: [] as number[], film: [] as number[], stars: [] as number[] }
  for (let user = 0; user < users; user++) {
    const taste = random() < 0.5 ? -1 : 1
    const generosity = random() - 0.5
    const of = [3 + taste, 3.2 + taste, 3 - taste, 4]
    for (let film = 0; film < of.length; film++) {
      if (random() < 0.2) continue
      data.user.push(user)
      data.film.push(film)
      data.stars.push(Math.round(2 * (of[film]! + generosity + 0.3 * (random() - 0.5))) / 2)
    }
  }
  return {
    users,
    films: 4,
    user: Int32Array.from(data.user),
    film: Int32Array.from(data.film),
    stars: Float32Array.from(data.stars),
  }
}

const filmIds = Int32Array.of(101, 102, 103, 104)
const model: RatingModel = trainRating(filmIds, made(400, 3))
const starsFor = (rated: { filmId: number; stars: number }[], filmId: number) =>
  predictRating(model, raterOf(model, rated), filmId)!.stars

test('a stranger is told what people give a film, and whoever gives more than others gets more', () => {
  expect(starsFor([], 104)).toBeCloseTo(4, 0)
  expect(starsFor([{ filmId: 104, stars: 5 }], 101)).toBeGreaterThan(starsFor([], 101))
  expect(starsFor([{ filmId: 104, stars: 2 }], 101)).toBeLessThan(starsFor([], 101))
})

test('a film that people give alike speaks for another, one they give the other way round against it', () => {
  const [low, high] = [[{ filmId: 102, stars: 2 }], [{ filmId: 102, stars: 4.5 }]]
  expect(starsFor(high, 101) - starsFor(low, 101)).toBeGreaterThan(1)
  expect(starsFor(high, 103)).toBeLessThan(starsFor(low, 103))
})

test('what own films add and the parts of film and person sum to the estimate, largest first', () => {
  const half = fc.integer({ min: 1, max: 10 }).map((value) => value / 2)
  const rated = fc.uniqueArray(fc.record({ filmId: fc.constantFrom(101, 102, 103, 104, 999), stars: half }), {
    selector: ({ filmId }) => filmId,
  })
  fc.assert(
    fc.property(rated, fc.constantFrom(101, 102, 103, 104), (films, filmId) => {
      const { stars, film, person, because, error } = predictRating(model, raterOf(model, films), filmId)!
      const sum = because.reduce((total, { amount }) => total + amount, film.stars + person.generosity)
      expect(stars).toBeCloseTo(Math.min(5, Math.max(0.5, sum)), 10)
      expect(because.map(({ amount }) => -Math.abs(amount))).toEqual(
        because.map(({ amount }) => -Math.abs(amount)).sort((a, b) => a - b),
      )
      expect(person.ratings).toBe(films.filter((own) => own.filmId !== 999).length)
      expect(error).toBeGreaterThan(0)
    }),
    { numRuns: 50 },
  )
})

test('nothing is said of a film the model does not know', () => {
  expect(predictRating(model, raterOf(model, []), 999)).toBeNull()
})

test('somebody whose stars scatter is told less surely than somebody whose stars keep to what others give', () => {
  const errorFor = (stars: number[]) =>
    predictRating(
      model,
      raterOf(
        model,
        stars.map((value, at) => ({ filmId: 102 + at, stars: value })),
      ),
      101,
    )!.error
  expect(errorFor([0.5, 5, 0.5])).toBeGreaterThan(errorFor([3, 3, 4]))
})

test('films nobody rated and people without ratings leave a model of the mean, not a fault', () => {
  const empty = trainRating(filmIds, {
    users: 2,
    films: 4,
    user: Int32Array.of(1),
    film: Int32Array.of(2),
    stars: Float32Array.of(4),
  })
  const { stars, error } = predictRating(empty, raterOf(empty, []), 101)!
  expect(stars).toBeCloseTo(4, 6)
  expect(Number.isFinite(error)).toBe(true)
})

test('the weight of one film for another is the ridge through what both are given beyond what is usual', () => {
  const data = made(60, 9)
  const only = { ...ratingOptions, neighbours: 1 }
  const { links } = trainRating(filmIds, data, only)
  const biases = starBiases(data, only)
  const left = Float64Array.from(
    data.stars,
    (value, at) => value - biases.mean - biases.film[data.film[at]!]! - biases.user[data.user[at]!]!,
  )
  const given = (user: number, film: number) => {
    const at = data.user.findIndex((each, place) => each === user && data.film[place] === film)
    return at < 0 ? null : left[at]!
  }
  const weight = (of: number, by: number) => {
    let [shared, own] = [0, 0]
    for (let user = 0; user < data.users; user++) {
      const [one, other] = [given(user, of), given(user, by)]
      if (one === null || other === null) continue
      shared += one * other
      own += other * other
    }
    return { weight: shared / (own + only.ridge), worth: shared ** 2 / (own + only.ridge) }
  }
  for (let of = 0; of < 4; of++) {
    const others = [0, 1, 2, 3].filter((by) => by !== of).map((by) => ({ by, ...weight(of, by) }))
    const best = others.toSorted((one, other) => other.worth - one.worth)[0]!
    const at = links.start[of]!
    expect(links.start[of + 1]! - at).toBe(1)
    expect(links.column[at]).toBe(best.by)
    expect(links.value[at]).toBeCloseTo(best.weight, 4)
  }
})

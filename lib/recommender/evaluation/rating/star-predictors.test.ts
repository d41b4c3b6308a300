import { describe, expect, test } from 'vitest'
import type { StarData } from '../../rating/rating-model'
import { clip, starTrainers } from './star-predictors'

/** [person, film, stars]; every person but the last rates films 0 and 1 alike, and 2 the other way. */
const alike: [number, number, number][] = [5, 4.5, 4, 2, 1.5, 1].flatMap((stars, user): [number, number, number][] => [
  [user, 0, stars],
  [user, 1, stars],
  [user, 2, 6 - stars],
])
const dataOf = (ratings: [number, number, number][], films: number): StarData => ({
  users: 1 + Math.max(...ratings.map(([user]) => user)),
  films,
  user: Int32Array.from(ratings, ([user]) => user),
  film: Int32Array.from(ratings, ([, film]) => film),
  stars: Float32Array.from(ratings, ([, , stars]) => stars),
})
const predictors = (ratings: [number, number, number][], films: number) => {
  const data = dataOf(ratings, films)
  const by = (model: string) => starTrainers[model]?.(data, 1) ?? (() => Number.NaN)
  return { near: by('item-kNN'), bias: by('user-item bias') }
}
const person = 6

describe('neighbours of a film', () => {
  test('one alike adds what it was rated beyond what is usual, one of the other way says nothing', () => {
    const { near, bias } = predictors([...alike, [person, 0, 4.5], [person, 2, 4.5]], 3)
    expect(near(person, 1)).toBeCloseTo(bias(person, 1) + 4.5 - bias(person, 0), 6)
    const low = predictors([...alike, [person, 0, 1.5]], 3)
    expect(low.near(person, 1)).toBeCloseTo(low.bias(person, 1) + 1.5 - low.bias(person, 0), 6)
  })
  test('only one of the other way, or none, leaves what is usual', () => {
    const other = predictors([...alike, [person, 2, 5]], 3)
    expect(other.near(person, 1)).toBeCloseTo(other.bias(person, 1), 9)
    const nobody = predictors([...alike, [person, 3, 5]], 4)
    expect(nobody.near(person, 1)).toBeCloseTo(nobody.bias(person, 1), 9)
  })
  test('a film is not its own neighbour', () => {
    const { near, bias } = predictors([...alike, [person, 1, 5], [person, 0, 2]], 3)
    expect(near(person, 1)).toBeCloseTo(bias(person, 1) + 2 - bias(person, 0), 6)
  })
  test('films one person alone rated are no neighbours, those of two are', () => {
    const of = (people: number) => {
      const shared = Array.from({ length: people }, (_, user): [number, number, number] => [
        user,
        3,
        user === 0 ? 5 : 4.5,
      ])
      return predictors([...alike, ...shared, [person, 3, 4]], 4)
    }
    const [one, two] = [of(1), of(2)]
    expect(one.near(person, 1)).toBeCloseTo(one.bias(person, 1), 9)
    expect(two.near(person, 1)).toBeCloseTo(two.bias(person, 1) + 4 - two.bias(person, 3), 6)
  })
  test('of two, the one more people rated with it counts more', () => {
    const fewer = alike.slice(0, 9).map(([user, , stars]): [number, number, number] => [user, 3, stars])
    const { near, bias } = predictors(
      [...alike, ...fewer.slice(0, 1), ...fewer.slice(3, 4), [person, 0, 5], [person, 3, 1]],
      4,
    )
    const usual = bias(person, 1)
    const [up, down] = [5 - bias(person, 0), 1 - bias(person, 3)]
    const share = (near(person, 1) - usual - down) / (up - down)
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(1)
  })
})

test('stars stay between a half and five', () => {
  expect([-1, 0.5, 3.2, 5, 9].map(clip)).toEqual([0.5, 0.5, 3.2, 5, 5])
})

test('the mean is the mean, and a bias adds what a person and a film are beyond it', () => {
  const data = dataOf(alike, 3)
  const mean = alike.reduce((sum, [, , stars]) => sum + stars, 0) / alike.length
  expect(starTrainers.mean?.(data, 1)(0, 0)).toBeCloseTo(mean)
  const bias = predictors([...alike, [0, 3, 5], [1, 3, 5], [2, 3, 5], [5, 3, 5]], 4).bias
  expect(bias(3, 3)).toBeGreaterThan(bias(3, 0))
})

test('the blend is half of each', () => {
  const data = dataOf([...alike, [person, 0, 4.5], [person, 2, 1]], 3)
  const at = (model: string) => starTrainers[model]?.(data, 1)(person, 1) ?? Number.NaN
  const [ours, near] = [at('predictRating'), at('item-kNN')]
  expect(Math.abs(ours - near)).toBeGreaterThan(0.01)
  expect(at('predictRating + item-kNN')).toBeCloseTo((ours + near) / 2, 9)
})

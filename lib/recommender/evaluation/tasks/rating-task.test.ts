import { expect, test } from 'vitest'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { historiesOf } from '../split'
import { ratingModels, ratingTask, starErrors, starsBy } from './rating-task'

const set = parseRatings(syntheticFiles(20, 40, 12, 5))
const histories = historiesOf(set)

test('five ratings of each person are asked for, the others are known, and only those asked for train nobody', () => {
  const { questions, train } = ratingTask(set, 7, 3)
  expect(questions).toHaveLength(7)
  const held = questions.flatMap(({ asked }) => asked)
  for (const { user, asked, known } of questions) {
    expect(new Set(asked).size).toBe(5)
    expect([...asked, ...known].toSorted((a, b) => a - b)).toEqual(
      [...(histories[user] ?? [])].toSorted((a, b) => a - b),
    )
  }
  expect(train).toEqual([...set.user.keys()].filter((place) => !held.includes(place)))
  expect(ratingTask(set, 7, 3)).toEqual({ questions, train })
  expect(ratingTask(set, 7, 4).questions).not.toEqual(questions)
})

test('people of fewer than ten ratings are not asked', () => {
  const counts = [9, 10, 11]
  const ratings = counts.flatMap((count, user) =>
    Array.from({ length: count }, (_, at) => `${user + 1},${at + 1},4,${at}`),
  )
  const movies = Array.from({ length: 12 }, (_, at) => `${at + 1},Film ${at + 1} (1990),Drama`)
  const few = parseRatings([
    { name: 'ratings.csv', text: ['userId,movieId,rating,timestamp', ...ratings].join('\n') },
    { name: 'movies.csv', text: ['movieId,title,genres', ...movies].join('\n') },
  ])
  expect(
    ratingTask(few, 9, 1)
      .questions.map(({ user }) => few.userIds[user])
      .toSorted(),
  ).toEqual([2, 3])
})

test('errors are the mean of squares and of distances; without an answer three stars are taken', () => {
  const [{ asked } = { asked: [] }] = ratingTask(set, 1, 3).questions
  const true5 = asked.map((place) => set.stars[place] ?? 0)
  const question = { user: 0, asked, known: [] }
  expect(starErrors(set, question, true5)).toEqual({ RMSE: 0, MAE: 0 })
  expect(
    starErrors(
      set,
      question,
      true5.map((stars, at) => stars + (at === 0 ? 2 : -1)),
    ),
  ).toEqual({
    RMSE: (4 + 1 + 1 + 1 + 1) / 5,
    MAE: (2 + 1 + 1 + 1 + 1) / 5,
  })
  expect(starErrors(set, question, []).MAE).toBeCloseTo(true5.reduce((sum, stars) => sum + Math.abs(3 - stars), 0) / 5)
})

test('stars at random are stars somebody gave, by their seed; a model answers for each; others are refused by name', () => {
  const { train } = ratingTask(set, 7, 3)
  const given = new Set(train.map((place) => set.stars[place]))
  const draw = (seed: number) => {
    const stars = starsBy('random', set, train, seed)
    return Array.from({ length: 40 }, () => stars(0, 0))
  }
  expect(draw(1).every((stars) => given.has(stars))).toBe(true)
  expect(new Set(draw(1)).size).toBeGreaterThan(2)
  expect(draw(1)).toEqual(draw(1))
  expect(draw(2)).not.toEqual(draw(1))
  expect(ratingModels).toContain('predictRating')
  const mean = train.reduce((sum, place) => sum + (set.stars[place] ?? 0), 0) / train.length
  expect(starsBy('mean', set, train, 1)(0, 0)).toBeCloseTo(mean)
  expect(() => starsBy('psychic', set, train, 1)).toThrow('no model of stars is called "psychic"')
})

import { describe, expect, test } from 'vitest'
import { likeThreshold } from '../../models/training-data'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { historiesOf } from '../split'
import { bestOf, figuresAt, listTask, placesBy } from './list-task'

const set = parseRatings(syntheticFiles(30, 160, 24, 5))
const histories = historiesOf(set)
const likesOf = (user: number) =>
  [...(histories[user] ?? [])].filter((place) => (set.stars[place] ?? 0) >= likeThreshold)
const filmsOf = (places: Iterable<number>) => Array.from(places, (place) => set.film[place] ?? -1)

describe.each(['direct', 'sequential'] as const)('one liked film among a hundred, %s', (way) => {
  const { questions, train } = listTask(set, way, 12, 3)

  test('asks as many people as are wanted, each once', () => {
    expect(questions).toHaveLength(12)
    expect(new Set(questions.map(({ user }) => user)).size).toBe(12)
    const all = listTask(set, way, 1_000, 3).questions
    expect(all).toHaveLength([...set.userIds.keys()].filter((user) => likesOf(user).length >= 5).length)
    expect(all.slice(0, 12)).toEqual(questions)
  })
  test('names a hundred films: a like of the person, and others they never rated', () => {
    for (const { user, names, answer } of questions) {
      expect(new Set(names).size).toBe(100)
      expect(names).toContain(answer)
      expect(filmsOf(likesOf(user))).toContain(answer)
      const rated = new Set(filmsOf(histories[user] ?? []))
      expect(names.filter((film) => rated.has(film))).toEqual([answer])
    }
  })
  test('puts the film held out anywhere among the names', () => {
    const at = listTask(set, way, 1_000, 3).questions.map(({ names, answer }) => names.indexOf(answer))
    expect(new Set(at).size).toBeGreaterThan(5)
  })
  test('trains on nothing that is held out, and on everything of those not asked', () => {
    const trained = new Set(train)
    const asked = new Set(questions.map(({ user }) => user))
    for (const { user, known } of questions) {
      expect([...(histories[user] ?? [])].filter((place) => trained.has(place))).toEqual([...known])
    }
    const others = [...set.user.keys()].filter((place) => !asked.has(set.user[place] ?? -1))
    expect(others.every((place) => trained.has(place))).toBe(true)
  })
  test('is the same for the same seed, and another for another', () => {
    expect(listTask(set, way, 12, 3)).toEqual({ questions, train })
    expect(listTask(set, way, 12, 4).questions).not.toEqual(questions)
  })
})

test('direct: any like is held out, all else is known, as of the day of that like', () => {
  const { questions } = listTask(set, 'direct', 1_000, 3)
  for (const { user, known, answer, asOfSeconds } of questions) {
    const places = [...(histories[user] ?? [])]
    const held = places.filter((place) => !known.includes(place))
    expect(filmsOf(held)).toEqual([answer])
    expect(asOfSeconds).toBe(set.seconds[held[0] ?? -1])
  }
  expect(questions.some(({ user, answer }) => filmsOf(likesOf(user)).at(-1) !== answer)).toBe(true)
})

test('sequential: the last like is held out with whatever came after it', () => {
  for (const { user, known, answer, asOfSeconds } of listTask(set, 'sequential', 1_000, 3).questions) {
    const places = [...(histories[user] ?? [])]
    const last = likesOf(user).at(-1) ?? -1
    expect(filmsOf([last])).toEqual([answer])
    expect([...known]).toEqual(places.slice(0, places.indexOf(last)))
    expect(asOfSeconds).toBe(set.seconds[last])
  }
})

test('people of fewer than five likes are not asked', () => {
  const line = (user: number, film: number, stars: number) => `${user},${film},${stars},${1_000 + film}`
  const ratings = [1, 2].flatMap((user) =>
    [1, 2, 3, 4, 5, 6].map((film) => line(user, film, film < 5 || user === 1 ? 4 : 2)),
  )
  const movies = Array.from({ length: 120 }, (_, at) => `${at + 1},Film ${at + 1} (1990),Drama`)
  const few = parseRatings([
    { name: 'ratings.csv', text: ['userId,movieId,rating,timestamp', ...ratings].join('\n') },
    { name: 'movies.csv', text: ['movieId,title,genres', ...movies].join('\n') },
  ])
  expect(listTask(few, 'direct', 9, 1).questions.map(({ user }) => few.userIds[user])).toEqual([1])
})

test.each([
  [0, 1, 1, 1, 1],
  [1, 1, 0.6309, 1, 0.6309],
  [4, 1, 0.3869, 1, 0.3869],
  [5, 0, 0, 1, 0.3562],
  [9, 0, 0, 1, 0.2891],
  [10, 0, 0, 0, 0],
])('a film in place %i: hits and gains', (place, hit5, gain5, hit10, gain10) => {
  const rounded = Object.entries(figuresAt(place)).map(([name, value]) => [name, Number(value.toFixed(4))])
  expect(Object.fromEntries(rounded)).toEqual({ 'HR@5': hit5, 'NDCG@5': gain5, 'HR@10': hit10, 'NDCG@10': gain10 })
})

test('the best of some names by their scores', () => {
  const scores = Float64Array.of(0.1, 0.9, 0.5, 0.7)
  expect(bestOf(scores, [0, 2, 3], 2)).toEqual([3, 2])
  expect(bestOf(scores, [2], 5)).toEqual([2])
})

describe('where a model puts the film held out', () => {
  const task = listTask(set, 'direct', 8, 3)
  test('is counted among the names and among all films, what is known aside', async () => {
    const places = await placesBy('popularity', set, task, 1)
    expect(places).toHaveLength(task.questions.length)
    places.forEach(({ among, full, scores }, at) => {
      const { names, answer, known } = task.questions[at] ?? { names: [], answer: 0, known: new Int32Array(0) }
      const better = (films: Iterable<number>) =>
        Array.from(films).filter((film) => (scores[film] ?? 0) > (scores[answer] ?? 0))
      expect(among).toBe(better(names).length)
      expect(full).toBe(better(scores.keys()).length)
      expect(full).toBeGreaterThanOrEqual(among)
      for (const film of filmsOf(known)) expect(scores[film]).toBe(Number.NEGATIVE_INFINITY)
      expect(scores[answer]).toBeGreaterThan(Number.NEGATIVE_INFINITY)
    })
  })
  test('by popularity a film liked by many stands before one liked by none', async () => {
    const [{ scores } = { scores: new Float64Array(0) }] = await placesBy('popularity', set, task, 1)
    const likes = new Map<number, number>()
    for (const place of task.train) {
      const film = set.film[place] ?? 0
      if ((set.stars[place] ?? 0) >= likeThreshold) likes.set(film, (likes.get(film) ?? 0) + 1)
    }
    const open = [...scores.keys()].filter((film) => Number.isFinite(scores[film]))
    const ordered = open.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).map((film) => likes.get(film) ?? 0)
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a))
  })
  test('draws at random by another seed than the names were drawn by, and refuses a model nobody knows', async () => {
    const one = await placesBy('random', set, task, 1)
    expect(await placesBy('random', set, task, 1)).toEqual(one)
    expect(await placesBy('random', set, task, 2)).not.toEqual(one)
    await expect(placesBy('psychic', set, task, 1)).rejects.toThrow('no model is called "psychic"')
  })
})

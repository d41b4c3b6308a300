import { expect, test } from 'vitest'
import tuned from '../../tuned.json'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { coldFolds, coldPlan, historiesOf } from '../split'
import { type TuningSet, tuningSetOf } from '../tune/exams'
import { byLikes } from './by-likes'
import { coldPeople } from './cold-people'

const set = parseRatings(syntheticFiles(60, 20, 12, 1))
const over = tuningSetOf('small', set)
const histories = historiesOf(set)

test('every person but the test people is asked once, of models that never saw them or the test people', () => {
  const test = coldPlan(set, 1).groups[0]!.questions.map(({ user }) => user)
  const plans = coldFolds(set, 1, 4)
  const asked = plans.flatMap(({ groups }) => groups[0]!.questions.map(({ user }) => user))
  const others = [...histories.keys()].filter((user) => !test.includes(user))
  expect(asked.toSorted((a, b) => a - b)).toEqual(others)
  for (const { train, groups } of plans) {
    const seen = new Set(Array.from(train, (place) => set.user[place]))
    expect([...seen].filter((user) => test.includes(user!))).toEqual([])
    expect(groups.map(({ questions }) => questions.filter(({ user }) => seen.has(user)))).toEqual(groups.map(() => []))
    expect(seen.size + groups[0]!.questions.length).toBe(others.length)
  }
})

/** Ranks by likes alone, or by them turned round. */
const ranking = (sign: number): TuningSet => ({
  ...over,
  train: async () => ({ collaborative: null, content: null, popularity: null! }),
  scorer: (_input, _models, plan) => {
    const popular = byLikes(set, plan)
    return (_profile, asOfSeconds, scores, blocked) => {
      const excluded = Int32Array.from(set.film.keys()).filter((place) => blocked[set.film[place]!] === 1)
      const question = { user: 0, known: excluded, excluded, answers: excluded, asOfSeconds }
      popular(question).forEach((film, place) => {
        scores[film] = sign * (100 - place)
      })
    }
  },
})

test('what ranks by likes alone is as good as they are to everybody, and each k has all people of all parts', async () => {
  const [figures] = await coldPeople(ranking(1), coldFolds(set, 1, 3), [tuned.chosen])
  expect(figures?.map(({ label }) => label)).toEqual([
    'first 0',
    'first 1',
    'first 3',
    'first 5',
    'first 10',
    'first 20',
    'all',
  ])
  for (const { people, difference, served, popularity } of figures ?? []) {
    expect(people).toBeGreaterThan(10)
    expect(difference).toEqual({ mean: 0, standardError: 0 })
    expect(served).toEqual(popularity)
  }
  const [worse] = await coldPeople(ranking(-1), coldFolds(set, 1, 3), [tuned.chosen])
  expect(worse?.[0]?.difference.mean).toBeLessThan(0)
})

test('with nothing known what serves ranks as likes do where nothing is written, and other values are asked beside it', async () => {
  const { chosen } = tuned
  const unheard = { ...chosen.ranking.collaborative, unit: 1e-9, growth: 0 }
  const other = { ...chosen, ranking: { ...chosen.ranking, collaborative: unheard } }
  const [served, without] = await coldPeople(over, coldFolds(set, 1, 2), [chosen, other])
  expect(Math.abs(served?.[0]?.difference.mean ?? 1)).toBeLessThan(0.05)
  expect(without?.[0]).toEqual(served?.[0])
  expect(without?.at(-1)?.served.mean).not.toBe(served?.at(-1)?.served.mean)
})

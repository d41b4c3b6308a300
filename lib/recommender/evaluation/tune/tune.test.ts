import { expect, test } from 'vitest'
import tuned from '../../tuned.json'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { Exams, type Slice, type TuningSet, tuningSetOf } from './exams'
import { chooseOnPlateau, type Figures, relativeGain } from './gains'
import { keepFigures } from './kept-figures'
import { tune } from './tune'
import { numberAt, type TunedValues, withNumber } from './values'

const start = tuned.chosen
const ridge = 'training.ridge'
const row = { path: ridge, values: [80, 120, 160, 220, 300], slices: ['warm'] as const }
const people = Array.from({ length: 40 }, (_, user) => user)
const noSet = { name: 'made up' } as TuningSet

/** Everybody finds `level` at a ridge, some a little more and some a little less of what it changes. */
const asker =
  (levelOf: (ridge: number, slice: Slice) => number, spread: number) =>
  async (_: TuningSet, slice: Slice, values: TunedValues) => {
    const level = levelOf(numberAt(values, ridge), slice)
    const wobble = (user: number) => spread * Math.sin(user * numberAt(values, ridge))
    return { user: people, ndcg: people.map((user) => level + wobble(user)) }
  }
const search = (ask: ReturnType<typeof asker>, refuse?: (values: TunedValues) => Promise<string | null>) =>
  tune({ sets: [noSet], start, rows: [row], ask, ...(refuse && { refuse }) })

test('what gains more than its error is taken, and said with its gain over what served', async () => {
  const { chosen, decisions, trials } = await search(asker((at) => (at === 120 ? 0.12 : 0.1), 0.001))
  expect(chosen).toEqual(withNumber(start, ridge, 120))
  expect(decisions[0]).toMatchObject({ row: ridge, from: 160, to: 120, taken: true })
  expect(decisions[0]?.gain.mean).toBeCloseTo(0.2, 2)
  expect(trials.map(({ value }) => value)).toEqual(row.values)
  expect(trials[1]?.ndcg10).toEqual({ 'made up, warm': expect.closeTo(0.12, 3) })
})

test('what gains no more than its error is not', async () => {
  const few = async (_: TuningSet, _slice: Slice, values: TunedValues) => {
    // 220 is far behind, so that 160, which serves, is on no plateau with 300.
    const ndcg = people.map((): number => (numberAt(values, ridge) === 220 ? 0.01 : 0.1))
    if (numberAt(values, ridge) === 300) [ndcg[0], ndcg[1]] = [0.4, 0]
    return { user: people, ndcg }
  }
  const { chosen, decisions } = await search(few)
  expect(chosen).toEqual(start)
  expect(decisions[0]).toMatchObject({ to: 300, taken: false, why: 'gains no more than its standard error' })
})

test('what loses on another slice is not taken, nor what is refused; others are not even asked about', async () => {
  const rises = (at: number) => (at === 120 ? 0.12 : 0.1)
  const loses = await search(asker((at, slice) => (slice === 'cold' ? 0.22 - rises(at) : rises(at)), 0.001))
  expect(loses.decisions[0]).toMatchObject({ taken: false, why: expect.stringContaining('made up, cold') })
  const asked: number[] = []
  const refused = await search(asker(rises, 0.001), async (values) => {
    asked.push(numberAt(values, ridge))
    return 'nothing is theirs any more'
  })
  expect(refused.chosen).toEqual(start)
  expect(refused.decisions[0]).toMatchObject({ taken: false, why: 'nothing is theirs any more' })
  expect(asked).toEqual([120])
})

const on = (...behind: [value: number, mean: number, error: number][]) =>
  behind.map(([value, mean, error]) => ({ value, behind: { mean, error } }))

test('a plateau comes before a peak: its middle is taken, and what serves where it stands on it', () => {
  const wide = on([1, 0.2, 0.1], [2, 0.02, 0.05], [3, 0, 0], [4, 0.04, 0.05], [5, 0.01, 0.05], [6, 0.3, 0.1])
  expect(chooseOnPlateau(wide, 6)).toBe(4)
  expect(chooseOnPlateau(wide, 1)).toBe(3)
  expect(chooseOnPlateau(wide, 5)).toBe(5)
})

test('a value as good as the best behind a valley is on no plateau with it', () => {
  const valley = on([1, 0.01, 0.05], [2, 0.4, 0.1], [3, 0, 0], [4, 0.4, 0.1])
  expect(chooseOnPlateau(valley, 1)).toBe(3)
})

test('gains are relative to what serves, and a person in two exams is one person', () => {
  const served: Figures[] = [
    { user: [7, 8], ndcg: [0.1, 0.3] },
    { user: [7, 8], ndcg: [0.02, 0.02] },
  ]
  const other: Figures[] = [
    { user: [7, 8], ndcg: [0.2, 0.3] },
    { user: [7, 8], ndcg: [0.03, 0.02] },
  ]
  const { mean, error } = relativeGain(served, other, served)
  expect(mean).toBeCloseTo((0.25 + 0.25) / 2)
  // Person 7 brings all of it: √(n / (n − 1) · 2 · (.25 / 2)²) with n = 2.
  expect(error).toBeCloseTo(0.25)
  expect(() => relativeGain(served, [{ user: [7], ndcg: [1] }, other[1]!], served)).toThrow(RangeError)
})

test('a search cut short and begun again asks for the rest alone and chooses the same', async () => {
  const set = tuningSetOf('small', parseRatings(syntheticFiles(24, 24, 14, 1)))
  const rows = [
    { path: ridge, values: [5, 40, 160], slices: ['warm'] as const },
    { path: 'ranking.recency.floor', values: [0.1, 0.25], slices: ['warm', 'cold'] as const },
  ]
  const run = async (lines: string[], stopAfter = Number.POSITIVE_INFINITY) => {
    const exams = new Exams(1)
    const written: string[] = []
    let asked = 0
    const ask = keepFigures(
      async (...exam) => {
        if (asked++ >= stopAfter) throw new Error('switched off')
        return exams.ask(...exam)
      },
      'small',
      lines,
      (line) => written.push(line),
    )
    const found = await tune({ sets: [set], start, rows, ask }).catch(() => null)
    return { found, written, asked }
  }
  const whole = await run([])
  const half = await run([], 2)
  expect(half.found).toBeNull()
  const rest = await run([...half.written, '{"key":"cut in ha'])
  expect(rest.found).toEqual(whole.found)
  expect(rest.found?.trials).toHaveLength(5)
  expect(half.written.length - 1 + rest.asked).toBe(whole.asked)
  await expect(async () => keepFigures(new Exams(1).ask, 'other data', half.written, () => undefined)).rejects.toThrow(
    'of something else',
  )
}, 30_000)

test('a number that does not exist is named', () => {
  expect(() => numberAt(start, 'training.depth')).toThrow('no number is called "training.depth"')
})

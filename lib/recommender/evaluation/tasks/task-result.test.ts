import { expect, test } from 'vitest'
import { type RowKind, type TaskResult, taskTable, verdictLine, verdictOf } from './task-result'

/** Questions answered a little better and worse in turn, models in another rhythm than code, so that differences have an error. */
const row = (name: string, kind: RowKind, mean: number, questions = 40) => ({
  name,
  kind,
  figures: {
    hit: Array.from(
      { length: questions },
      (_, at) => mean + (at % (kind === 'code' ? 2 : 4) < (kind === 'code' ? 1 : 2) ? 0.01 : -0.01),
    ),
  },
})
const result = (rows: TaskResult['rows'], part: Partial<TaskResult> = {}): TaskResult => ({
  task: 'direct',
  title: 'Direct',
  main: 'hit',
  rows,
  ...part,
})

test('the better of models is held against the best of code and baselines, whichever of them it is', () => {
  const floor = row('floor', 'floor', 0.9)
  const rows = (code: number, baseline: number) => [floor, row('code', 'code', code), row('base', 'baseline', baseline)]
  const ask = (...more: TaskResult['rows']) => verdictOf(result([...rows(0.3, 0.4), ...more]))
  expect(ask(row('m', 'model', 0.6), row('t', 'tools', 0.5))).toMatchObject({ better: 'model' })
  expect(ask(row('m', 'model', 0.5), row('t', 'tools', 0.7))).toMatchObject({ better: 'tools' })
  expect(ask(row('m', 'model', 0.5))?.difference).toBeCloseTo(0.1)
  expect(verdictOf(result([...rows(0.45, 0.2), row('m', 'model', 0.5)]))?.difference).toBeCloseTo(0.05)
  expect(ask(row('m', 'model', 0.2), row('t', 'tools', 0.3))).toMatchObject({ better: 'code' })
})

test('of errors less is better', () => {
  const rows = [row('code', 'code', 0.5), row('m', 'model', 0.3)]
  expect(verdictOf(result(rows, { lessIsBetter: true }))).toMatchObject({ better: 'model' })
  expect(verdictOf(result(rows))).toMatchObject({ better: 'code' })
})

test('without a model, without code and from few questions nothing is concluded', () => {
  expect(verdictOf(result([row('code', 'code', 0.3), row('floor', 'floor', 0.1)]))).toBeNull()
  expect(verdictOf(result([row('floor', 'floor', 0.3), row('m', 'model', 0.5)]))).toBeNull()
  expect(verdictOf(result([row('code', 'code', 0.3, 29), row('m', 'model', 0.9, 29)]))).toBeNull()
  expect(verdictOf(result([row('code', 'code', 0.3, 30), row('m', 'model', 0.9, 30)]))).not.toBeNull()
})

const told = (name: string, kind: RowKind, hit: (number | null)[], more: Partial<TaskResult['rows'][number]> = {}) => ({
  name,
  kind,
  figures: { hit },
  ...more,
})
const cellsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => !/^\|[\s|:-]*\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

test('the table has a row for each who answered, with the mean of what was asked and its error', () => {
  const rows = [
    told('floor', 'floor', [0, 1, null]),
    told('code', 'code', [1, 1, 1]),
    told('model', 'model', [null, null]),
  ]
  expect(cellsOf(taskTable(result(rows)))).toEqual([
    ['who', 'hit'],
    ['floor', '.5000 ± .5000'],
    ['code', '1.0000 ± .0000'],
    ['model', ''],
  ])
})

test('means of squares are shown as roots, with the error of a root', () => {
  const rows = [told('code', 'code', [0, 2]), told('best', 'code', [0, 0])]
  expect(cellsOf(taskTable(result(rows, { roots: ['hit'] }))).slice(1)).toEqual([
    ['code', '1.0000 ± .5000'],
    ['best', '.0000 ± .0000'],
  ])
})

test('what answers cost is told for each question, and what failed by kind, the commonest first', () => {
  const cost = { tokens: 100, steps: 4, ms: 30, failures: { unreadable: 1, 'timeout-first': 2 } }
  const rows = [told('code', 'code', [1, 0, 1, 0]), told('model', 'model', [1, 1, 1, 0], { cost })]
  expect(cellsOf(taskTable(result(rows)))).toEqual([
    ['who', 'hit', 'tokens', 'steps', 'ms', 'failed'],
    ['code', '.5000 ± .2887', '0', '0', '', ''],
    ['model', '.7500 ± .2500', '25.0', '1.0', '7.5', '3: 2 timeout-first, 1 unreadable'],
  ])
  expect(
    cellsOf(taskTable(result([told('model', 'model', [1], { cost: { ...cost, failures: {} } })])))[1]?.at(-1),
  ).toBe('0')
})

test('questions one of two was not asked are left out of their comparison', () => {
  const pairs = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 0.5 : 0.3))
  const model = pairs.map((value, at) => (at < 5 ? null : value + (at % 3 === 0 ? 0.1 : 0.2)))
  const code = pairs.map((value, at) => (at > 35 ? null : value))
  const verdict = verdictOf(result([told('code', 'code', code), told('m', 'model', model)]))
  const both = model.flatMap((value, at) => (value === null || at > 35 ? [] : [value - (pairs[at] ?? 0)]))
  expect(verdict?.difference).toBeCloseTo(both.reduce((sum, value) => sum + value, 0) / both.length)
  const fewer = code.map((value, at) => (at > 33 ? null : value))
  expect(verdictOf(result([told('code', 'code', fewer), told('m', 'model', model)]))).toBeNull()
})

test('better is by more than two standard errors, and nothing is without any', () => {
  const code = Array.from({ length: 100 }, () => 0)
  const ahead = (mean: number) => code.map((_, at) => mean + (at % 2 === 0 ? 1 : -1))
  const ask = (hit: number[]) => verdictOf(result([told('code', 'code', code), told('m', 'model', hit)]))?.better
  // Deviation 1.005 of a hundred: the standard error is about .1005.
  expect(ask(ahead(0.21))).toBe('model')
  expect(ask(ahead(0.19))).toBe('code')
  expect(ask(code.map(() => 0.5))).toBe('code')
})

test('a verdict is a sentence', () => {
  expect(verdictLine('direct', null)).toBe('direct: no model was asked, or fewer than 30 questions; code goes on.')
  const verdict = { difference: 0.1, standardError: 0.02 }
  expect(verdictLine('rating', { ...verdict, better: 'code' })).toMatch(
    /^rating: code goes on \(\+\.1000 ± \.0200 for the model\)\.$/,
  )
  expect(verdictLine('rating', { ...verdict, better: 'model' })).toContain('the model does better (')
  expect(verdictLine('rating', { ...verdict, better: 'tools' })).toContain('the model with tools does better (')
})

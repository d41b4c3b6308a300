import { expect, test } from 'vitest'
import { type RowKind, type TaskResult, verdictOf } from './task-result'

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

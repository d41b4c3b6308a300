import { expect, test } from 'vitest'
import type { ModelResult } from './evaluate'
import { metricNames } from './metrics'
import { bestBaseline, markdown, pairedDifference, reportTables, signed, withError } from './report'

const figure = (mean: number, standardError = 0.01) => ({ mean, standardError })

function result(model: string, ndcg: number[], ...labels: string[]): ModelResult {
  const mean = ndcg.reduce((sum, value) => sum + value, 0) / ndcg.length
  const metrics = Object.fromEntries(metricNames.map((name) => [name, figure(name === 'ndcg10' ? mean : 0.5)]))
  return {
    model,
    trainMs: 1500,
    listMs: { p50: 1, p95: 2.345, p99: 12 },
    groups: labels.map((label) => ({ label, people: 3, metrics, coverage: 0.25, ndcgByPerson: ndcg })),
  } as unknown as ModelResult
}

const popularity = result('popularity', [0.1, 0.1, 0.1], 'all')
const random = result('random', [0.05, 0, 0.01], 'all')
const engine = result('engine', [0.2, 0.1, 0.3], 'all')

test('the best baseline is the one with the highest NDCG, and the engine is none', () => {
  expect(bestBaseline([random, engine, popularity], 0)?.model).toBe('popularity')
  expect(bestBaseline([popularity, random], 0)?.model).toBe('popularity')
  expect(bestBaseline([engine], 0)).toBeNull()
})

test('a difference is that of each person, and bears its sign', () => {
  const [left, right] = [engine.groups[0], popularity.groups[0]]
  if (!left || !right) throw new Error('no group')
  const { mean, standardError } = pairedDifference(left, right)
  expect(mean).toBeCloseTo(0.1)
  expect(standardError).toBeCloseTo(Math.sqrt(0.02 / 2 / 3))
  expect(signed(figure(0.1))).toBe('+.1000 ± .0100')
  expect(signed(figure(-0.1))).toBe('-.1000 ± .0100')
  expect(withError(figure(1.5))).toBe('1.5000 ± .0100')
})

test('each group has a table of all models, with the difference to the best baseline; what costs follows', () => {
  const text = reportTables([popularity, engine])
  const [title, , header, , first, second] = text.split('\n')
  expect(title).toBe('Profiles: all; 3 people with something to find')
  expect(header).toMatch(/\| NDCG@10 against popularity +\|$/)
  expect(first).toMatch(/^\| popularity \| \.1000 ± \.0100 .*\| 0\.250 +\| 0\.500 +\| 0\.5 +\| +\|$/)
  expect(second).toMatch(/^\| engine .*\| \+\.1000 ± \.0577 +\|$/)
  expect(text).toMatch(/\| engine +\| 1\.5 +\| 1\.00 +\| 2\.3[45] +\| 12\.00 /)
})

test('a model that was not asked for a group has no row there, and without a baseline nothing is compared', () => {
  const both = result('tf-idf', [0.1], 'first 0', 'all')
  const [, onlyAll] = reportTables([both, result('engine', [0.3], 'first 0')]).split(/(?=Profiles: all)/)
  expect(onlyAll?.split('\n\n')[1]).not.toContain('engine')
  expect(reportTables([engine])).toMatch(/NDCG@10 against baseline \|\n.*\n\| engine .*\| +\|\n/)
  expect(reportTables([])).toBe(markdown(['model', 'training s', 'list p50 ms', 'p95 ms', 'p99 ms'], []))
})

test('the columns of a table line up, also where a row is short', () => {
  expect(markdown(['a', 'long'], [['wide cell'], ['b', 'c']])).toBe(
    '| a         | long |\n|-----------|------|\n| wide cell |      |\n| b         | c    |',
  )
})

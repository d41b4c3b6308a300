import { expect, test } from 'vitest'
import { datasetState } from './state'

const at = (seconds: number) => new Date(1_000_000 + seconds * 1_000)

test.each([
  ['one that is finished is complete', at(5), at(0), 'complete'],
  ['one that was written to just now is being read', null, at(0), 'running'],
  ['one nobody has written to for minutes was stopped', null, at(-300), 'stopped'],
] as const)('%s', (_name, finishedAt, touchedAt, state) => {
  expect(datasetState({ finishedAt, touchedAt, problem: null }, at(60).getTime())).toBe(state)
})

test('one that was given up is neither being read nor stopped halfway', () => {
  expect(datasetState({ finishedAt: null, touchedAt: at(59), problem: 'no rows' }, at(60).getTime())).toBe('refused')
})

import { expect, test } from 'vitest'
import { countReport, describeCounts } from './test-counts'

const vitest = { success: true, numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }

test('a vitest and a playwright report are counted alike', () => {
  expect(countReport(vitest)).toEqual({ passed: 7, failed: 0, skipped: 1, flaky: 0 })
  const stats = { expected: 3, flaky: 1, unexpected: 2, skipped: 0 }
  expect(countReport({ stats, errors: [] })).toEqual({ passed: 4, failed: 2, skipped: 0, flaky: 1 })
})

test('a run that fails without a failing test counts as one failure', () => {
  expect(countReport({ ...vitest, success: false }).failed).toBe(1)
  expect(countReport({ stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }, errors: [{}] }).failed).toBe(1)
})

test('skipped tests and those of a second try are named only when there are some', () => {
  expect(describeCounts({ passed: 2, failed: 0, skipped: 0, flaky: 0 })).toBe('2 passed, 0 failed')
  const some = { passed: 2, failed: 1, skipped: 3, flaky: 1 }
  expect(describeCounts(some)).toBe('2 passed, 1 failed, 3 skipped, 1 at the second try')
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Tests that passed at their second try alone are among those that passed. */
export type Counts = { passed: number; failed: number; skipped: number; flaky: number }

type VitestReport = {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}
type PlaywrightReport = {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number }
  errors: unknown[]
}

/** Adds up every report of a folder, whichever tool wrote it. */
export function countReports(folder: string): Counts {
  const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 }
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  for (const file of files) {
    const counts = countReport(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
    total.flaky += counts.flaky
  }
  return total
}

export function countReport(report: VitestReport | PlaywrightReport): Counts {
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped } = report.stats
    return { passed: expected + flaky, failed: Math.max(unexpected, report.errors.length > 0 ? 1 : 0), skipped, flaky }
  }
  // A file that cannot be loaded fails the run without failing a test.
  const failed = Math.max(report.numFailedTests, report.success ? 0 : 1)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests, flaky: 0 }
}

export function describeCounts({ passed, failed, skipped, flaky }: Counts): string {
  const extra = [skipped > 0 && `${skipped} skipped`, flaky > 0 && `${flaky} at the second try`].filter(Boolean)
  return [`${passed} passed, ${failed} failed`, ...extra].join(', ')
}

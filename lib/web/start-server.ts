import { endWithParent } from '../ends-with-parent'
import { startProblems } from '../start-problems'
import { noteRequests } from '../telemetry/note-requests'
import { startTracing } from '../telemetry/start-tracing'
import { writeLogs } from '../telemetry/write-logs'
import { guardSharedCache } from './guard-shared-cache'
import { noteSocketAddress } from './socket-address'

/** Once in each server process, before the first request: it starts as it should, or says why not and ends. */
export function startServer(): void {
  const problems = startProblems(process.env)
  if (problems.length > 0) {
    console.error(`\nThe site cannot start:\n  ${problems.join('\n  ')}\n`)
    process.exit(1)
  }
  writeLogs()
  endWithParent()
  guardSharedCache()
  noteSocketAddress()
  noteRequests()
  startTracing()
}

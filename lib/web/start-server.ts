import { settleAddress } from '../database/connection'
import { endInTime, endWithParent } from '../ends-with-parent'
import { isSecureSite } from '../site-cookie'
import { startNotes, startProblems } from '../start-problems'
import { noteRequests } from '../telemetry/note-requests'
import { startTracing } from '../telemetry/start-tracing'
import { writeLogs } from '../telemetry/write-logs'
import { askForHttps } from './ask-for-https'
import { letGoOfUnused } from './let-go-of-unused'
import { tellOfFaults } from './plain-error'
import { refuseUnreadable, takePathOnly } from './refuse-unreadable'
import { refuseUpgrades } from './refuse-upgrades'
import { noteSocketAddress } from './socket-address'
import { warmUp } from './warm-up'

/** Once in each server process, before the first request: it starts as it should, or says why not and ends. */
export async function startServer(): Promise<void> {
  const problems = startProblems(process.env)
  if (problems.length > 0) {
    console.error(`\nThe site cannot start:\n  ${problems.join('\n  ')}\n`)
    process.exit(1)
  }
  // All of these before anything is waited for: they see requests that have begun, none that began before.
  writeLogs()
  endWithParent()
  endInTime()
  letGoOfUnused()
  // A developer's server tells the browser of changes over one.
  if (process.env.NODE_ENV === 'production') refuseUpgrades()
  if (isSecureSite()) askForHttps()
  noteSocketAddress()
  takePathOnly()
  noteRequests()
  refuseUnreadable()
  tellOfFaults()
  startTracing()
  process.env.DATABASE_URL = await settleAddress(process.env.DATABASE_URL ?? '')
  for (const note of startNotes(process.env)) console.warn(`settings: ${note}`)
  warmUp()
}

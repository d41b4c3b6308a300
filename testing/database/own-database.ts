import { afterAll, beforeAll } from 'vitest'
import type { RunningDatabase } from '../../scripts/database/embedded'
import { startTestDatabase } from '../../scripts/database/test-database'

/** The shared database is a scratch one on a server, beside which another can be made, or embedded and alone. */
export function besideTheShared(start: () => Promise<RunningDatabase>): Promise<RunningDatabase> {
  if (!process.env.DATABASE_URL?.includes('matinee_test_')) process.env.DATABASE_URL = ''
  return start()
}

/**
 * For tests of work that reads everybody: a database no other test file writes into. Call it at the top of the file,
 * before anything is read.
 */
export function withOwnDatabase(): void {
  let stop = async () => {}
  beforeAll(async () => {
    const database = await besideTheShared(startTestDatabase)
    process.env.DATABASE_URL = database.url
    stop = database.stop
  })
  afterAll(async () => {
    await globalThis.matineeClient?.$disconnect()
    await stop()
  })
}

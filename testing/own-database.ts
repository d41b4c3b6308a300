import { afterAll, beforeAll } from 'vitest'
import { startTestDatabase } from '../scripts/database/test-database'

/**
 * For tests of work that reads everybody: a database no other test file writes into. Call it at the top of the file,
 * before anything is read.
 */
export function withOwnDatabase(): void {
  let stop = async () => {}
  beforeAll(async () => {
    // The shared database is a scratch one on a server, beside which another can be made, or embedded and alone.
    if (!process.env.DATABASE_URL?.includes('matinee_test_')) process.env.DATABASE_URL = ''
    const database = await startTestDatabase()
    process.env.DATABASE_URL = database.url
    stop = database.stop
  })
  afterAll(async () => {
    await globalThis.matineeClient?.$disconnect()
    await stop()
  })
}

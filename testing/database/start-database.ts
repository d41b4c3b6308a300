import type { TestProject } from 'vitest/node'
import { startTestDatabase } from '../../scripts/database/test-database'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
  }
}

/** One fresh, migrated database for the whole run; each test makes its own people and films in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startTestDatabase()
  project.provide('databaseUrl', database.url)
  return database.stop
}

import type { TestProject } from 'vitest/node'
import { startTestDatabase } from '../../scripts/database/test-database'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrls: string[]
  }
}

/** A fresh, migrated database for each worker of the run; each test makes its own people and films in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = Array.from({ length: Number(project.config.maxWorkers) || 1 })
  const databases = await Promise.all(workers.map(startTestDatabase))
  project.provide(
    'databaseUrls',
    databases.map(({ url }) => url),
  )
  return async () => {
    await Promise.all(databases.map(({ stop }) => stop()))
  }
}

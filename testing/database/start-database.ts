import type { TestProject } from 'vitest/node'
import { startMigrated, startTestDatabase } from '../../scripts/database/test-database'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrls: string[]
  }
}

/** A fresh, migrated database for each worker of the run; each test makes its own people and films in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Not in Vitest's types; without it every file counts, and there are as many databases as workers.
  const { filenamePattern } = project.vitest as typeof project.vitest & { filenamePattern?: string[] }
  const { testFiles } = await project.globTestFiles(filenamePattern)
  const workers = Math.min(Number(project.config.maxWorkers) || 1, testFiles.length)
  const migrated = await startMigrated()
  const databases = await Promise.all(Array.from({ length: workers }, startTestDatabase))
  project.provide(
    'databaseUrls',
    databases.map(({ url }) => url),
  )
  return async () => {
    await Promise.all(databases.map(({ stop }) => stop()))
    await migrated.stop()
  }
}

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folders = '{app,components,domains,lib,prisma,scripts,e2e,bench,testing}'
const integration = `${folders}/**/*.integration.test.ts`

/** Vitest leaves one processor to itself, which is half of two; it has hardly anything to do beside its workers. */
const workers = Math.max(2, availableParallelism() - 1)
/** Each has a database of its own. */
const mostDatabases = 4

const shared = {
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: here('./testing/empty.ts') },
      { find: /^@\//, replacement: here('./') },
    ],
  },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: [`${folders}/**/*.test.{ts,tsx}`],
          exclude: [integration],
          environment: 'node',
          maxWorkers: workers,
          // Room for a busy machine: a time limit must not decide a test.
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'integration',
          include: [integration],
          environment: 'node',
          maxWorkers: Math.min(workers, mostDatabases),
          // Not beside the unit tests where both run: their workers are counted apart.
          sequence: { groupOrder: 1 },
          globalSetup: './testing/database/start-database.ts',
          setupFiles: './testing/database/use-database.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

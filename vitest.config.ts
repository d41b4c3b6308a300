import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { testsOfTheirOwn } from './testing/tests-of-their-own'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folders = ['app', 'components', 'domains', 'lib', 'prisma', 'scripts', 'e2e', 'bench', 'testing']
const inFolders = (pattern: string) => `{${folders.join(',')}}/**/${pattern}`
const integration = inFolders('*.integration.test.ts')
const alone = testsOfTheirOwn(folders)

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

const unit = {
  environment: 'node',
  maxWorkers: workers,
  // Room for a busy machine: a time limit must not decide a test.
  testTimeout: 240_000,
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...unit,
          name: 'unit',
          include: [inFolders('*.test.{ts,tsx}')],
          exclude: [integration, ...alone],
          isolate: false,
        },
      },
      { ...shared, test: { ...unit, name: 'unit-alone', include: alone } },
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

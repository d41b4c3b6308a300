import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What a test changes for its whole process: modules put in place of others, spies, clocks, the environment, its database. */
const changesProcess = /\bvi\.\w+\(|process\.env(\.\w+|\[\S+\]) \??\??=[^=]|delete process\.env|Database\(\)/

/**
 * The tests that need a process of their own, as paths from the project. All others share one per worker, which
 * spares them reading every module again for each file.
 */
function testsOfTheirOwn(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((path) => changesProcess.test(readFileSync(path, 'utf8'))),
  )
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folders = ['app', 'components', 'domains', 'lib', 'prisma', 'scripts', 'e2e', 'bench', 'testing']
const inFolders = (pattern: string) => `{${folders.join(',')}}/**/${pattern}`
const integration = inFolders('*.integration.test.ts')
const alone = testsOfTheirOwn(folders)
const ofIntegration = (path: string) => path.includes('.integration.')

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

/** What Next.js gives an action from its request has a stand-in in integration tests. */
const request = ['headers', 'cache', 'server'].map((part) => ({
  find: new RegExp(`^next/${part}$`),
  replacement: here(`./testing/request/${part}.ts`),
}))
const withDatabase = {
  resolve: { alias: [...request, ...shared.resolve.alias] },
}
const database = {
  environment: 'node',
  maxWorkers: Math.min(workers, mostDatabases),
  globalSetup: './testing/database/start-database.ts',
  testTimeout: 240_000,
  hookTimeout: 240_000,
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
      { ...shared, test: { ...unit, name: 'unit-alone', include: alone.filter((path) => !ofIntegration(path)) } },
      {
        ...withDatabase,
        test: {
          ...database,
          name: 'integration',
          include: [integration],
          exclude: alone,
          isolate: false,
          // Not beside the unit tests where both run: their workers are counted apart.
          sequence: { groupOrder: 1 },
          setupFiles: ['./testing/database/use-database.ts', './testing/database/look-again.ts'],
        },
      },
      {
        ...withDatabase,
        test: {
          ...database,
          name: 'integration-alone',
          include: alone.filter(ofIntegration),
          sequence: { groupOrder: 2 },
          setupFiles: './testing/database/use-database.ts',
        },
      },
    ],
  },
})

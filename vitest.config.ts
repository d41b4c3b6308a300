import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folders = '{app,components,domains,lib,prisma,scripts,e2e,bench,testing}'
const integration = `${folders}/**/*.integration.test.ts`

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
          globalSetup: './testing/database/start-database.ts',
          setupFiles: './testing/database/use-database.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

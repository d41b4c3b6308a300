import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** For `npm run mutate`: the unit tests, and of those with a database the ones beside the code that is changed. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: here('./testing/empty.ts') },
      { find: /^@\//, replacement: here('./') },
    ],
  },
  test: {
    include: ['lib/**/*.test.ts'],
    exclude: [
      'lib/!(profile|feedback|imports|prompts)/**/*.integration.test.ts',
      'lib/actions/boundary.test.ts',
      'lib/trials/personas/**',
      'node_modules/**',
    ],
    environment: 'node',
    globalSetup: './testing/database/start-database.ts',
    setupFiles: './testing/database/use-database.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

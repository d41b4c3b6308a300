import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * For `npm run mutate`: the tests of the rooms that are changed and of their doors, those with a database included, and
 * the unit tests of the recommendations, which call all of them. Not those that start servers.
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: here('./testing/empty.ts') },
      { find: /^@\//, replacement: here('./') },
    ],
  },
  test: {
    include: [
      'lib/{recommender,profile,feedback,imports,prompts,recommendations}/**/*.test.ts',
      'lib/actions/**/{feedback,profile,imports,import-cases,film-imports,rating-sets,prompts,prompt-gates}*.integration.test.ts',
    ],
    exclude: [
      'lib/recommendations/**/*.{integration,openai,property}.test.ts',
      ...(process.env.MUTATE_UNIT_ONLY ? ['**/*.integration.test.ts'] : []),
      'node_modules/**',
    ],
    environment: 'node',
    ...(process.env.MUTATE_UNIT_ONLY
      ? {}
      : {
          globalSetup: './testing/database/start-database.ts',
          setupFiles: './testing/database/use-database.ts',
        }),
    // One test out of time would end the whole run: generous, for busy machines.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The unit tests alone, for `npm run mutate`: what needs a database or a browser would cost hours. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: here('./testing/empty.ts') },
      { find: /^@\//, replacement: here('./') },
    ],
  },
  test: {
    include: ['lib/**/*.test.ts'],
    exclude: ['**/*.integration.test.ts', 'lib/actions/boundary.test.ts', 'lib/trials/personas/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
  },
})

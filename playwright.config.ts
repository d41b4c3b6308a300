import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/support/find-browser'

const chat = '**/*.chat.spec.ts'
const offline = '**/*.offline.spec.ts'
/** What must hold whichever way the model is asked. */
const everyStyle = ['**/streaming.spec.ts', '**/faults.spec.ts']

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/environment/start.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that needs a second try is named in the report and counted by the last line: a fault, though not of this change.
  retries: process.env.CI ? 1 : 0,
  // Generous, for busy machines: a test that passes takes a few seconds.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: findBrowser()?.path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
    },
    // A trace of every test doubles the time of all; ask for it with --trace retain-on-failure.
    screenshot: 'only-on-failure',
  },
  // One site per way to reach a model; e2e/environment starts them.
  projects: [
    { name: 'chromium', testIgnore: [chat, offline] },
    { name: 'chat', testMatch: [chat, ...everyStyle] },
    { name: 'offline', testMatch: offline },
  ],
})

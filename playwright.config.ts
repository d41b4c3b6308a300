import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './scripts/find-browser'

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
  timeout: 30_000,
  expect: { timeout: 7_000 },
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: findBrowser()?.path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
    },
    trace: 'retain-on-failure',
  },
  // One site per way to reach a model; e2e/environment starts them.
  projects: [
    { name: 'chromium', testIgnore: [chat, offline] },
    { name: 'chat', testMatch: [chat, ...everyStyle] },
    { name: 'offline', testMatch: offline },
  ],
})

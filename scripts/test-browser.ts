// npm run test:e2e [-- playwright arguments]   builds when needed, finds or installs a browser, runs the browser tests
import { findBrowser } from './support/find-browser'
import { runTool } from './support/run-tool'
import { buildSite } from './support/site-build'
import { runCommand, step } from './support/terminal'

const playwright = '@playwright/test/cli.js'

runCommand(async () => {
  await step('Building the site', buildSite, (built) => (built ? '' : 'unchanged'))
  if (!findBrowser() && (await runTool(playwright, ['install', 'chromium'])) !== 0)
    throw new Error('No browser was found and none could be installed. Install Chromium or Chrome and try again.')
  process.exitCode = await runTool(playwright, ['test', ...process.argv.slice(2)])
})

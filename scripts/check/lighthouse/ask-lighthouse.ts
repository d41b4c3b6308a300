import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { findBrowser } from '../../support/find-browser'
import { onStop } from '../../support/shutdown'
import { type Scores, scoresOf } from './scores'

/** The last that runs on every Node we support; 13 needs Node 22. npm's runner fetches it, so that it is no dependency. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

/** One load of a page as Lighthouse's simulated phone has it. */
export async function askLighthouse(address: string, cookie: string): Promise<Scores> {
  const browser = findBrowser()
  if (!browser) throw new Error('There is no browser to measure with.')
  const { chromium } = await import('@playwright/test')
  const args = [
    '--yes',
    LIGHTHOUSE,
    address,
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    '--only-categories=performance,accessibility,best-practices,seo',
    '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
    ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
  ]
  const env = { ...process.env, CHROME_PATH: browser.path ?? chromium.executablePath() }
  const child = spawn('npx', args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  onStop(async () => void child.kill('SIGTERM'))
  const [report, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (!report.trimStart().startsWith('{')) throw new Error(`Lighthouse did not answer.\n${complaint.slice(-2000)}`)
  return scoresOf(JSON.parse(report))
}

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The shell without windows comes first: the same pages at less than half the cost. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Playwright's own browser needs no path; otherwise the path of one on this machine, or null. */
export function findBrowser(): { path: string | undefined } | null {
  if (existsSync(chromium.executablePath())) return { path: undefined }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...commands.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications]
  const path = candidates.find((candidate) => existsSync(candidate))
  return path ? { path } : null
}

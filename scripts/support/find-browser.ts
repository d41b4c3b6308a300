import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findProgram } from './find-program'

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
  const path = findProgram(commands) ?? applications.find((application) => existsSync(application))
  return path ? { path } : null
}

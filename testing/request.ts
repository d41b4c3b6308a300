import { AsyncLocalStorage } from 'node:async_hooks'
import { expect } from 'vitest'
import { db } from '../lib/db'
import { SESSION, sessionOf } from './session'

/**
 * What stands in for a request when an action is called from a test:
 * vi.mock('next/headers', async () => (await import('../../testing/request')).nextHeaders), and so on.
 */
export const jar = new Map<string, string>()
/** What is called within reads and writes this browser's cookies instead of the jar's: for several at once. */
const browser = new AsyncLocalStorage<Map<string, string>>()
export const inBrowser = <Result>(cookies: Map<string, string>, run: () => Result): Result => browser.run(cookies, run)
const later: (() => unknown)[] = []
export const refreshed = { times: 0 }

export const nextHeaders = {
  headers: async () => new Headers({ 'user-agent': 'a test' }),
  cookies: async () => {
    const kept = browser.getStore() ?? jar
    return {
      get: (name: string) => (kept.has(name) ? { name, value: kept.get(name) } : undefined),
      set: (name: string, value: string) => (value === '' ? kept.delete(name) : kept.set(name, value)),
      delete: (name: string) => kept.delete(name),
    }
  },
}
export const nextCache = {
  refresh: () => {
    refreshed.times += 1
  },
}
export const nextServer = {
  after: (task: (() => unknown) | Promise<unknown>) => later.push(typeof task === 'function' ? task : () => task),
}

export async function signIn(userId: string): Promise<void> {
  jar.set(SESSION, (await sessionOf(db, userId)).value)
}

export function signOut(): void {
  jar.clear()
}

/** Does what was put off until after the answer. */
export async function answerSent(): Promise<void> {
  for (const task of later.splice(0)) await task()
}

/** Where an action that redirects sends the browser. */
export async function redirectOf(action: Promise<unknown>): Promise<string> {
  const error = await action.then(
    (answer) => expect.fail(`it answered ${JSON.stringify(answer)}`),
    (thrown: unknown) => thrown,
  )
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  expect(digest, String(error)).toMatch(/^NEXT_REDIRECT;/)
  return digest.split(';')[2] ?? ''
}

export const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

import { expect } from 'vitest'
import { db } from '../../lib/db'
import { SESSION, sessionOf } from '../session'
import { jar, later } from './stand-in'

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

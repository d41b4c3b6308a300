import { z } from 'zod'

export const roles = ['PERSON', 'ADMIN'] as const
export type Role = (typeof roles)[number]

export const tones = ['PLAIN', 'WARM', 'WITTY', 'CRITIC'] as const
export type Tone = (typeof tones)[number]

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, 'That address is too long.')
  .pipe(z.email('Enter an e-mail address such as ada@example.org.'))
const password = z.string().min(10, 'Use at least 10 characters.').max(200, 'Use at most 200 characters.')

/** Only paths of this site may be returned to after signing in. */
export const returnPath = z
  .string()
  .optional()
  .transform((path) => (path && isOwnPath(path) ? path : '/'))

/** Browsers read "//host", also once dots are resolved ("/.//host"), and "/\\host" as another site. */
function isOwnPath(path: string): boolean {
  const shape = /^\/(?![/\\])[^\s\\]*$/
  return shape.test(path) && !new URL(path, 'http://site.invalid').pathname.startsWith('//')
}

export const createAccountInput = z.object({
  name: z.string().trim().min(1, 'Tell us what to call you.').max(60, 'Use at most 60 characters.'),
  email,
  password,
})
export const signInInput = z.object({
  email,
  password: z.string().min(1, 'Enter your password.').max(200, 'Use at most 200 characters.'),
  returnTo: returnPath,
})
export const startGuestInput = z.object({ returnTo: returnPath })

/** What was carried over when a guest signed in to an account they already had. */
export type MergeSummary = { ratings: number; ratingsKept: number; reactions: number; events: number; edits: number }

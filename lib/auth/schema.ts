import { z } from 'zod'
import { cleanName } from '../input'

export const roles = ['PERSON', 'ADMIN'] as const
export type Role = (typeof roles)[number]

export const tones = ['PLAIN', 'WARM', 'WITTY', 'CRITIC'] as const
export type Tone = (typeof tones)[number]

/** Whose voice a model may write in, beside nobody's in particular. */
export const personaChoices = ['FRIEND', 'SHOPKEEPER', 'TEACHER', 'HOST'] as const
export type PersonaChoice = (typeof personaChoices)[number]

export const email = z
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

const name = z
  .string()
  .transform(cleanName)
  .pipe(z.string().trim().min(1, 'Tell us what to call you.').max(60, 'Use at most 60 characters.'))
const ownPassword = z.string().min(1, 'Enter your password.').max(200, 'Use at most 200 characters.')
const token = z.string().min(1).max(100)
/** As it stands in the address of a page; what is no token is none that works. */
export const linkToken = z.string().max(100).catch('')

export const createAccountInput = z.object({ name, email, password })
export const finishAccountInput = z.object({ token, password: ownPassword })
export const askResetInput = z.object({ email })
export const resetPasswordInput = z.object({ token, password })
export const changePasswordInput = z.object({ currentPassword: ownPassword, password })
export const changeNameInput = z.object({ name })
export const changeEmailInput = z.object({ email })
export const confirmEmailInput = z.object({ token })
export const endSessionInput = z.object({ handle: z.string().min(1).max(40) })
export const signInInput = z.object({
  email,
  password: ownPassword,
  returnTo: returnPath,
})
export const signInAgainInput = z.object({ password: ownPassword, returnTo: returnPath })
const code = z.string().trim().min(1, 'Enter the code.').max(40, 'A code is shorter than that.')
export const codeInput = z.object({ code })
export const giveCodeInput = z.object({ code, returnTo: returnPath })
export const startGuestInput = z.object({ returnTo: returnPath })

/** What was carried over when a guest signed in to an account they already had. */
export type MergeSummary = { ratings: number; ratingsKept: number; reactions: number; events: number; edits: number }

import { type BrowserContext, test as base, expect } from '@playwright/test'
import { createUser } from '../testing/factories'
import { sessionOf } from '../testing/session'
import { connectDatabase } from './environment/database'
import { addressVariable, fakeOpenaiVariable, type SiteName, sessionSecret } from './environment/sites'
import { type FakeModel, fakeModel } from './support/fake-model'
import { createRegular, type Regular } from './support/people'

type Database = ReturnType<typeof connectDatabase>
type Person = Awaited<ReturnType<typeof createUser>>

type Fixtures = {
  /** Console errors a test provokes on purpose. */
  allowedConsoleErrors: RegExp[]
  consoleGuard: undefined
  /** A guest of this test's own, signed in in `page`. */
  person: Person
  /** Somebody with ratings and consent to the model, signed in in `page`; `model` answers for them. */
  regular: Regular
  model: FakeModel
  /** Signs anybody else in, in `page` or another context. */
  signIn: (userId: string, context?: BrowserContext) => Promise<void>
  /** Where the fake OpenAI server takes its orders. */
  fakeOpenaiUrl: string
}

export const test = base.extend<Fixtures, { db: Database }>({
  db: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const db = connectDatabase()
      await use(db)
      await db.$disconnect()
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  baseURL: async ({}, use, testInfo) => use(process.env[addressVariable(testInfo.project.name as SiteName)]),

  allowedConsoleErrors: [[], { option: true }],

  consoleGuard: [
    async ({ context, allowedConsoleErrors }, use) => {
      const errors: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (problem) => errors.push(problem.error().message))
      await use(undefined)
      expect(errors.filter((error) => !allowedConsoleErrors.some((allowed) => allowed.test(error)))).toEqual([])
    },
    { auto: true },
  ],

  signIn: async ({ context, baseURL, db }, use) => {
    await use(async (userId, other = context) => {
      const { name, value } = await sessionOf(db, userId, sessionSecret)
      await other.addCookies([{ name, value, url: baseURL ?? '', httpOnly: true }])
    })
  },

  person: async ({ db, signIn }, use) => {
    const person = await createUser(db)
    await signIn(person.id)
    await use(person)
  },

  regular: async ({ db, signIn }, use) => {
    const regular = await createRegular(db)
    await signIn(regular.id)
    await use(regular)
  },

  model: async ({ regular, fakeOpenaiUrl }, use) => use(fakeModel(fakeOpenaiUrl, regular.marker)),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  fakeOpenaiUrl: async ({}, use) => use(process.env[fakeOpenaiVariable] ?? ''),
})

export { expect }

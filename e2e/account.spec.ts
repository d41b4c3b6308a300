import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { say } from '../testing/factories'
import { expect, test } from './fixtures'
import { createRegular, giveRating, listKnownFilms } from './support/people'
import { expectWholeList } from './support/slate'

const password = 'a short sentence for tests'
const newEmail = () => `person-${randomUUID().slice(0, 8)}@matinee.test`

async function createAccount(page: Page, email: string) {
  await page.goto('/create-account')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ada Example')
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  const field = page.getByLabel('Password')
  await expect(field).toHaveAttribute('type', 'password')
  await expect(field).toHaveAttribute('autocomplete', 'new-password')
  await field.fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
}

async function signInByForm(page: Page, email: string, secret = password) {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  const field = page.getByLabel('Password')
  await expect(field).toHaveAttribute('type', 'password')
  await expect(field).toHaveAttribute('autocomplete', 'current-password')
  await field.fill(secret)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('a guest who creates an account keeps everything, signs out and comes back to it', { tag: '@again' }, async ({
  page,
  regular,
  db,
}) => {
  const email = newEmail()
  await createAccount(page, email)
  await expect(page).toHaveURL('/profile')
  await expect(page.getByRole('listitem', { name: regular.marker, exact: true })).toBeVisible()
  const account = await db.user.findUniqueOrThrow({ where: { email }, include: { ratings: true } })
  expect(account.id).toBe(regular.id)
  expect(account.ratings).toHaveLength(regular.films.length)
  expect(account.passwordHash).toMatch(/^\$argon2id\$/)

  await page.getByRole('link', { name: 'Ada Example' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Start as a guest' })).toBeVisible()

  await signInByForm(page, email)
  await expectWholeList(page)
  await page.getByRole('link', { name: 'Your taste' }).click()
  await expect(page.getByRole('listitem', { name: regular.marker, exact: true })).toBeVisible()
})

test('signing in on another device merges what the guest did there and says what came along', {
  tag: '@again',
}, async ({ page, regular, db, browser, baseURL, signIn }) => {
  const email = newEmail()
  await createAccount(page, email)
  await expect(page).toHaveURL('/profile')

  const guest = await createRegular(db)
  const [extra] = await listKnownFilms(db, 1, 'western')
  const [shared] = regular.films
  if (!extra || !shared) throw new Error('the catalog has too few films')
  await giveRating(db, guest.id, extra.id, 4)
  await db.event.deleteMany({ where: { userId: guest.id, filmId: shared.id } })
  await say(db, guest.id, { type: 'RATED', filmId: shared.id, value: 1, at: new Date(Date.now() - 86_400_000) })
  const device = await browser.newContext({ baseURL })
  await signIn(guest.id, device)
  const other = await device.newPage()
  await signInByForm(other, email)

  await expect(other.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  await expect(other.getByRole('main')).toContainText('is now part of your account')
  await expect(other.getByRole('main')).toContainText('1 rating left as your account had them')
  await other.getByRole('link', { name: 'See your taste' }).click()
  await expect(other.getByRole('listitem', { name: guest.marker, exact: true })).toBeVisible()
  await expect(other.getByRole('listitem', { name: regular.marker, exact: true })).toBeVisible()

  expect(await db.user.count({ where: { id: guest.id } })).toBe(0)
  const ratings = await db.rating.findMany({ where: { userId: regular.id } })
  expect(ratings).toHaveLength(regular.films.length + 1)
  expect(ratings.find((rating) => rating.filmId === shared.id)?.value).toBe(5)
  await device.close()
})

test('a wrong password is an error at its field and loses nothing', async ({ page, regular: _guest, db }) => {
  const email = newEmail()
  await createAccount(page, email)
  await expect(page).toHaveURL('/profile')
  await page.context().clearCookies()
  await signInByForm(page, email, 'not the password')
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/Check the password/)
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue(email)
  expect(await db.user.count({ where: { email } })).toBe(1)
})

test('an address that is taken is an error at its field', async ({ page, person: _person, db }) => {
  const email = newEmail()
  await db.user.create({ data: { email } })
  await createAccount(page, email)
  const field = page.getByRole('textbox', { name: 'E-mail address' })
  await expect(field).toHaveAccessibleDescription(/Sign in instead/)
  await expect(field).toHaveValue(email)
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Ada Example')
})

test('everything stored about a person can be taken along as one file', { tag: '@again' }, async ({
  page,
  regular,
}) => {
  await page.goto('/account')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export as JSON' }).click()
  const file = await (await download).path()
  const { person } = JSON.parse(await readFile(file, 'utf8'))
  expect(person.id).toBe(regular.id)
  expect(person.ratings).toHaveLength(regular.films.length)
  expect(person.interestEdits[0].label).toBe(regular.marker)
  expect(person).not.toHaveProperty('passwordHash')
})

test('erasing asks for a typed word and then leaves no row in any table', { tag: '@again' }, async ({
  page,
  regular,
  db,
}) => {
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Tonight for you' }).getByRole('article')).toHaveCount(8)
  await page.goto('/profile')
  await expect(page.getByRole('region', { name: 'A short portrait' })).toBeVisible()
  await page.goto('/account')
  const word = page.getByRole('textbox', { name: 'Type “erase” to confirm' })
  await word.fill('perhaps')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await expect(word).toHaveAccessibleDescription(/Type “erase” to go ahead/)
  expect(await db.user.count({ where: { id: regular.id } })).toBe(1)

  await word.fill('erase')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
  expect((await page.context().cookies()).map((cookie) => cookie.name)).not.toContain('next-auth.session-token')

  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`
  for (const { name } of tables) {
    const [found] = await db.$queryRawUnsafe<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM "${name}" AS entry WHERE entry::text LIKE '%' || $1 || '%' OR entry::text LIKE '%' || $2 || '%'`,
      regular.id,
      regular.marker,
    )
    expect([name, found?.count]).toEqual([name, 0])
  }
  await page.goto('/profile')
  await expect(page).toHaveURL(/\/sign-in/)
})

import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { startNext } from '../scripts/support/next-process'
import { findFreePort } from '../scripts/support/ports'
import { createFilm, createUser, say } from '../testing/factories'
import { client, type ProviderLie, startScriptedProvider } from '../testing/scripted/scripted-provider'
import { sessionOf } from '../testing/session'
import { sessionSecret } from './environment/sites'
import { expect, test } from './fixtures'
import { holdAsleep } from './support/asleep'
import { looksRight } from './support/in-both-themes'

// Admin pages are not there for a session that waits for its code.
test.use({ allowedConsoleErrors: [/404/] })

/** Starting a site takes longer than either test: they share one. */
test.describe.configure({ mode: 'default', timeout: 180_000 })
let site: Awaited<ReturnType<typeof startSite>>
test.beforeAll(async () => {
  site = await startSite()
})
test.afterAll(() => site.stop())
// Pages still fetch what their links lead to: they are left first.
test.afterEach(async ({ page }) => {
  await page.goto('about:blank')
})

/** A site of its own that signs in by a provider on this machine, which says it is Google. */
async function startSite() {
  const provider = await startScriptedProvider()
  const port = await findFreePort()
  const address = `http://localhost:${port}`
  const site = await startNext('start', port, {
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: sessionSecret,
    OPENAI_API_KEY: '',
    GOOGLE_CLIENT_ID: client.id,
    GOOGLE_CLIENT_SECRET: client.secret,
    DATABASE_URL: process.env.DATABASE_URL ?? '',
    NODE_OPTIONS: `--import ${new URL('../testing/scripted/redirected-https.mjs', import.meta.url)}`,
    REDIRECTED_HTTPS: `accounts.google.com=${provider.address}`,
  })
  // What it does for itself at its start takes the time a provider has: beside other tests more than ten seconds.
  const isReady = async () => (await fetch(`${address}/api/health?ready=1`)).status
  await expect.poll(isReady, { timeout: 120_000 }).toBe(200)
  const stop = async () => {
    await site.stop()
    await provider.stop()
  }
  return { address, provider, stop }
}

async function continueWithGoogle(page: Page, address: string, returnTo = '/profile') {
  await page.goto(`${address}/sign-in?${new URLSearchParams({ returnTo })}`)
  await page.getByRole('button', { name: 'Continue with Google' }).click()
}
const keepCookie = (page: Page, url: string, { name, value }: { name: string; value: string }) =>
  page.context().addCookies([{ name, value, url, httpOnly: true }])
const signOut = async (page: Page, address: string) => {
  await page.context().clearCookies()
  await page.goto(`${address}/films`)
}

test('a guest becomes an account by a provider, comes back to it, and a code is asked of an admin', async ({
  page,
  db,
}) => {
  const { address, provider } = site
  const sub = crypto.randomUUID()
  provider.script.identity = { sub, name: 'Ada of the provider' }

  const guest = await createUser(db)
  const [first, second] = [await createFilm(db), await createFilm(db)]
  await say(db, guest.id, { type: 'RATED', filmId: first.id, value: 4 })
  const guestCookie = await sessionOf(db, guest.id, sessionSecret)
  await keepCookie(page, address, guestCookie)
  await continueWithGoogle(page, address)
  await expect(page).toHaveURL(`${address}/profile`)
  const account = await db.user.findFirstOrThrow({ where: { linkedAccounts: { some: { providerAccountId: sub } } } })
  expect(account).toMatchObject({ id: guest.id, name: 'Ada of the provider' })
  // The cookie the guest had opens nothing any more.
  const { status } = await fetch(`${address}/account/security`, {
    headers: { cookie: `${guestCookie.name}=${guestCookie.value}` },
    redirect: 'manual',
  })
  expect(status).toBe(307)

  // Another browser, with a guest of its own: the account keeps its person and takes the guest in.
  await signOut(page, address)
  const other = await createUser(db)
  await say(db, other.id, { type: 'RATED', filmId: second.id, value: 2 })
  await keepCookie(page, address, await sessionOf(db, other.id, sessionSecret))
  await continueWithGoogle(page, address)
  await expect(page).toHaveURL(`${address}/profile`)
  expect(await db.user.findUnique({ where: { id: other.id } })).toBeNull()
  const ratings = await db.rating.findMany({ where: { userId: account.id }, orderBy: { value: 'asc' } })
  expect(ratings.map(({ filmId, value }) => [filmId, value])).toEqual([
    [second.id, 2],
    [first.id, 4],
  ])

  // As an admin they set a second step up, and from then on the provider's word alone opens nothing.
  await db.user.update({ where: { id: account.id }, data: { role: 'ADMIN' } })
  await page.goto(`${address}/account/security`)
  const section = page.getByRole('region', { name: 'Second step' })
  await section.getByRole('button', { name: 'Set it up' }).click()
  const key = ((await section.getByTestId('key').textContent()) ?? '').replaceAll(' ', '')
  const totp = new TOTP({ secret: Secret.fromBase32(key) })
  await section.getByLabel('Code').fill(totp.generate())
  await section.getByRole('button', { name: 'Turn it on' }).click()
  await expect(section.getByText(/^On since /)).toBeVisible()

  await signOut(page, address)
  await continueWithGoogle(page, address, '/admin/people')
  await expect(page).toHaveURL(`${address}/sign-in/code?returnTo=%2Fadmin%2Fpeople`)
  await looksRight(page, 'second-step-code')
  expect((await page.goto(`${address}/admin/people`))?.status()).toBe(404)
  await page.goto(`${address}/sign-in?returnTo=/admin/people`)
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('That code does not fit.').first()).toBeVisible()
  // Of the next half minute: a code counts once, and one either side of now does.
  await page.getByLabel('Code').fill(totp.generate({ timestamp: Date.now() + 30_000 }))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()

  const noted = await db.securityEvent.findMany({ where: { detail: 'google' }, orderBy: { at: 'asc' } })
  const of = noted.find(({ kind }) => kind === 'signed-in')?.subject
  expect(noted.filter(({ subject }) => subject === of).map(({ kind }) => kind)).toEqual([
    'account-linked',
    'signed-in',
    'signed-in',
  ])
  expect(provider.refused).toEqual([])
})

const lies: [string, ProviderLie][] = [
  ['signed with a key nobody published', { signature: 'strange' }],
  ['not signed', { signature: 'none' }],
  ['for another site', { aud: 'another-client' }],
  ['from another provider', { iss: 'https://accounts.example' }],
  ['of yesterday', { exp: 1_700_000_000 }],
]

test('a provider’s word that is not its own, or not for us, opens nothing', async ({ page, db }) => {
  const { address, provider } = site
  const sub = crypto.randomUUID()
  provider.script.identity = { sub, name: 'Mallory' }
  const refused = page.getByText('Signing in with that service did not work.')
  for (const [what, lie] of lies) {
    await test.step(what, async () => {
      provider.script.lie = lie
      await continueWithGoogle(page, address)
      await expect(refused).toBeVisible()
    })
  }
  provider.script.lie = {}
  // What came back once, for another browser or a second time: the state is in a cookie of whoever began.
  const answers: string[] = []
  const wake = await holdAsleep(page)
  page.on('request', (request) => {
    if (request.url().includes('/api/auth/callback/google?')) answers.push(request.url())
  })
  // And pressed before the page is awake, the button is heard all the same.
  await page.goto(`${address}/sign-in?returnTo=/profile`, { waitUntil: 'domcontentloaded' })
  await page.getByRole('button', { name: 'Continue with Google' }).click()
  expect(answers).toEqual([])
  wake()
  await expect(page).toHaveURL(`${address}/profile`)
  const [callback = ''] = answers
  await signOut(page, address)
  await page.goto(callback)
  await expect(refused).toBeVisible()
  expect(await db.linkedAccount.count({ where: { providerAccountId: sub } })).toBe(1)
  const names = (await page.context().cookies(address)).map(({ name }) => name)
  expect(names.filter((name) => name.endsWith('session-token'))).toEqual([])
})

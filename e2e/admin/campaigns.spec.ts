import { createAdmin, createUser } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { looksRight } from '../support/in-both-themes'
import { consentTo, giveRating, listKnownFilms } from '../support/people'

test('an admin writes a letter, picks a pool, sees it on somebody and sends it; the link in it stops letters without signing in', async ({
  page,
  db,
  signIn,
  browser,
  baseURL,
}) => {
  // Letters of other tests are not theirs: one is under way at a time.
  const admin = await createAdmin(db)
  const [first, second, liked] = await listKnownFilms(db, 3, 'comedy')
  if (!first || !second || !liked) throw new Error('the catalog has no such films')
  const email = `${crypto.randomUUID()}@matinee.test`
  const reader = await createUser(db, { email, emailVerifiedAt: new Date(), name: 'Ada' })
  await consentTo(db, reader.id, [])
  await giveRating(db, reader.id, liked.id, 5)

  await signIn(reader.id)
  await page.goto('/account')
  const letters = page.getByRole('checkbox', { name: 'Send me letters about films' })
  await expect(letters).not.toBeChecked()
  await letters.check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. It holds from now on.')).toBeVisible()

  await signIn(admin.id)
  await page.goto('/admin/campaigns')
  await page.getByRole('textbox', { name: 'Name, for admins' }).fill('Autumn comedies')
  await page.getByRole('button', { name: 'Begin a draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Autumn comedies' })).toBeVisible()

  const pool = page.getByRole('list', { name: 'In the pool' })
  for (const film of [first, second]) {
    await page.getByRole('textbox', { name: 'Title of a film, or who directed it' }).fill(film.title)
    await page.getByRole('button', { name: 'Find' }).first().click()
    await page
      .getByRole('list', { name: 'Found' })
      .getByRole('button', { name: `Add ${film.title}`, exact: true })
      .click()
    await expect(pool.getByRole('link', { name: film.title, exact: true })).toBeVisible()
  }

  const text = page.getByRole('textbox', { name: 'Text' })
  const body = await text.inputValue()
  await text.fill('{{ film.price }}')
  await page.getByRole('button', { name: 'Save the letter' }).click()
  await expect(page.getByText('There is no variable “film.price”')).toBeVisible()
  await text.fill(`From us.\n\n${body}`)
  await page.getByRole('button', { name: 'Save the letter' }).click()
  await expect
    .poll(async () => (await db.campaign.findFirst({ where: { authorId: admin.id } }))?.body)
    .toContain('From us.')

  await page.getByRole('button', { name: 'Show the letter' }).click()
  const letter = page.getByRole('region', { name: 'The letter as it comes' })
  await expect(letter).toContainText('From us.')
  await expect(letter).toContainText('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  await looksRight(page, 'campaign')

  await page.getByRole('button', { name: 'Start it, to the log file' }).click()
  const mailOf = () => db.campaignMail.findFirst({ where: { userId: reader.id } })
  await expect.poll(async () => (await mailOf())?.status, { timeout: 20_000 }).toBe('SENT')
  await page.reload()
  await expect(page.getByText('Stopped letters by its link')).toBeVisible()
  await expect(page.getByText('Sent', { exact: true })).toBeVisible()
  await looksRight(page, 'campaign-sent')
  await page.goto('/admin/campaigns')
  await expect(page.getByRole('list', { name: 'Campaigns' })).toContainText('Autumn comedies')
  await looksRight(page, 'campaigns')

  // The link as the letter has it, in a browser that knows nobody.
  const { stopLink } = await linkOf((await mailOf())?.id ?? '', baseURL ?? '')
  const stranger = await browser.newContext()
  const elsewhere = await stranger.newPage()
  await elsewhere.goto(stopLink)
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'No more letters?' })).toBeVisible()
  const granted = async () => (await db.consent.findFirst({ where: { userId: reader.id, purpose: 'MAIL' } }))?.granted
  expect(await granted()).toBe(true)
  await looksRight(elsewhere, 'stop-letters')
  await elsewhere.getByRole('button', { name: 'Stop them' }).click()
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'No more letters' })).toBeVisible()
  expect(await granted()).toBe(false)
  await stranger.close()
})

/** As in the log file, found by its letter. */
async function linkOf(letterId: string, baseURL: string): Promise<{ stopLink: string }> {
  const { readFile } = await import('node:fs/promises')
  const lines = (await readFile('.data/campaigns.jsonl', 'utf8')).trim().split('\n')
  const line = lines.find((each) => each.includes(letterId)) ?? ''
  const header = (JSON.parse(line) as { headers: Record<string, string> }).headers['List-Unsubscribe'] ?? ''
  const { pathname, search } = new URL(header.slice(1, -1))
  return { stopLink: new URL(`${pathname}${search}`, baseURL).href }
}

import AxeBuilder from '@axe-core/playwright'
import type { PrismaClient } from '@/prisma/generated/client'
import { expect, test } from './fixtures'
import { recordLayoutShifts } from './support/layout-shifts'
import { openSlate, titlesOf } from './support/slate'

const day = 86_400_000

/** The person's list as if they had been here two days ago. */
async function makeEarlier(db: PrismaClient, userId: string) {
  const startedAt = new Date(Date.now() - 2 * day)
  await db.slate.updateMany({ where: { userId }, data: { startedAt, day: startedAt.toISOString().slice(0, 10) } })
}

test('on a later visit one tap answers for a film of an earlier list, and the record holds it against what was said', async ({
  page,
  regular,
  db,
}) => {
  await openSlate(page)
  const [first] = await titlesOf(page)
  await makeEarlier(db, regular.id)
  const shifts = await recordLayoutShifts(page)
  await openSlate(page)
  const question = page.getByRole('region', { name: `Did you watch ${first}?`, exact: true })
  await expect(question).toContainText('We thought you would like it.')
  expect(await shifts()).toBeLessThan(0.01)
  await question.getByRole('radio', { name: '2 stars', exact: true }).click()
  await expect(question).toContainText(`You gave ${first} 2.`)
  await expect.poll(() => db.rating.count({ where: { userId: regular.id, value: 2 } })).toBe(1)
  expect(await db.event.count({ where: { userId: regular.id, type: 'RATED', value: 2 } })).toBe(1)

  await question.getByRole('link', { name: 'How often we are right' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How often we were right' })).toBeVisible()
  const told = page.getByRole('region', { name: 'Film by film' }).getByRole('listitem')
  await expect(told).toHaveCount(1)
  await expect(told).toContainText('you gave 2')
  await expect(told).toContainText('Wrong')
  await expect(told).toContainText(/It rested on .+(weighs|moved)/)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
})

test('“not yet” rests the question, also without scripts, and it is nobody else’s to answer', async ({
  page,
  regular,
  db,
  browser,
  baseURL,
}) => {
  await openSlate(page)
  await makeEarlier(db, regular.id)
  const plain = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const window = await plain.newPage()
  await window.goto('/api/plain?returnTo=/')
  await window
    .getByRole('region', { name: /^Did you watch/ })
    .getByRole('button', { name: 'Not yet' })
    .click()
  await expect
    .poll(() => db.slateItem.count({ where: { slate: { userId: regular.id }, notYetAt: { not: null } } }))
    .toBe(1)
  await plain.close()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Tonight for you' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Did you watch/ })).toHaveCount(0)
})

test('the sum of the site names nobody and no figure of a few people', async ({ page }) => {
  await page.goto('/about/record')
  await expect(page.getByRole('heading', { level: 1, name: 'How often this site is right' })).toBeVisible()
  await expect(page.getByText('fewer than 20 people')).toBeVisible()
})

import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { recordLayoutShifts } from '../support/layout-shifts'
import { createRegular, makeListsEarlier } from '../support/people'
import { openSlate, titlesOf } from '../support/slate'

test('on a later visit one tap answers for a film of an earlier list, and the record holds it against what was said', async ({
  page,
  regular,
  db,
}) => {
  await openSlate(page)
  const [first] = await titlesOf(page)
  await makeListsEarlier(db, regular.id)
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
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
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
  await makeListsEarlier(db, regular.id)
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

test('“what was used” opens what the list was written from, and to nobody else', async ({
  page,
  regular,
  db,
  signIn,
  browser,
  baseURL,
}) => {
  await openSlate(page)
  await expect(page.getByRole('status').filter({ hasText: 'How picks are made' })).toBeVisible()
  await page.getByRole('link', { name: 'What was used' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What was used' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'What was sent' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Instructions' })).toContainText('Rules that always hold')
  await expect(page.getByRole('region', { name: 'The data' })).toContainText(regular.marker)
  await expect(
    page
      .locator('[data-source="films"]')
      .filter({ hasText: regular.films[0]?.title ?? '' })
      .first(),
  ).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
  }
  const other = await createRegular(db)
  const theirs = await browser.newContext({ baseURL })
  await signIn(other.id, theirs)
  const answer = await theirs.request.get(page.url())
  expect(answer.status()).toBe(404)
  expect(await answer.text()).not.toContain(regular.marker)
  await theirs.close()
})

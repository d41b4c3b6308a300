import { expect, test } from '../fixtures'
import { looksRight } from '../support/in-both-themes'
import { consentTo, giveRating, listKnownFilms } from '../support/people'

test.use({ extraHTTPHeaders: { 'x-vercel-ip-country': 'US' } })

test('the day and the country stand in what a list was written from for who allows it, and go with the consent', async ({
  page,
  person,
  db,
}) => {
  await consentTo(db, person.id, ['CONTEXT'])
  await db.user.update({ where: { id: person.id }, data: { timeZone: 'UTC' } })
  for (const { id } of await listKnownFilms(db, 5)) await giveRating(db, person.id, id, 5)
  await page.goto('/')
  await page.getByRole('link', { name: 'What was used' }).first().click()
  await expect(page.getByText('made in the country they are in').first()).toBeVisible()
  await expect(page.getByText('Hour and place').first()).toBeVisible()
  await looksRight(page, 'hour-and-place')
  const kept = () => db.slateRequest.count({ where: { slate: { userId: person.id }, usesHour: true } })
  expect(await kept()).toBeGreaterThan(0)

  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/account')
  const box = page.getByRole('checkbox', { name: 'Consider the time, my device and my country' })
  await expect(box).toBeChecked()
  await box.uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  // The helper of these tests writes the consent without its entry, so nothing is taken back here.
  await expect(
    page.getByText('You did not allow “Consider the time, my device and my country” on this page'),
  ).toBeVisible()
  expect(await kept()).toBe(0)
})

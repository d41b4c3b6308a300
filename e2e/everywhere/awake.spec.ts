import type { Page } from '@playwright/test'
import { createAdmin } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { holdAsleep } from '../support/asleep'
import { findKnownFilm } from '../support/people'

const openAsleep = async (page: Page, path: string) => {
  const wake = await holdAsleep(page)
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  return wake
}

test('stars set before the page is awake are kept', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  const wake = await openAsleep(page, `/films/${film.slug}`)
  await page.getByRole('radio', { name: '4 stars', exact: true }).check({ force: true })
  const stored = () => db.rating.findMany({ where: { userId: person.id }, select: { value: true } })
  expect(await stored()).toEqual([])
  wake()
  await expect.poll(stored).toEqual([{ value: 4 }])
  await expect(page.getByText('Rated 4 stars.')).toBeVisible()
})

test('a filter chosen before the page is awake applies once it is', async ({ page }) => {
  const wake = await openAsleep(page, '/films')
  await page.getByRole('combobox', { name: 'Genre' }).selectOption('horror')
  wake()
  await expect(page).toHaveURL(/genre=horror/)
  await expect(page.getByRole('combobox', { name: 'Genre' })).toHaveValue('horror')
})

test('a sentence changed before the page is awake stays as it was typed', async ({ page, person }) => {
  expect(person.id).not.toBe('')
  const wake = await openAsleep(page, '/profile?say=slow%20westerns')
  const words = page.getByRole('textbox', { name: 'What are you after, and what not?' })
  await expect(words).toHaveValue('slow westerns')
  await words.fill('slow westerns, no gore')
  wake()
  await expect(page.getByRole('combobox', { name: 'Search films' })).toBeVisible()
  await expect(words).toHaveValue('slow westerns, no gore')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page).toHaveURL(/no\+gore|no%20gore/)
})

test('what was typed into a search before the page is awake is suggested for', async ({ page, person }) => {
  expect(person.id).not.toBe('')
  const wake = await openAsleep(page, '/films')
  await page.getByRole('searchbox', { name: 'Search films' }).pressSequentially('godfa')
  wake()
  await expect(page.getByRole('option', { name: /The Godfather/ }).first()).toBeVisible()
})

test('what was typed into the survey before it is awake is suggested for', async ({ page, person }) => {
  expect(person.id).not.toBe('')
  const wake = await openAsleep(page, '/welcome/films')
  await page.locator('#loved-search').pressSequentially('godfa')
  wake()
  await expect(page.getByRole('list', { name: 'Suggestions' }).getByText('The Godfather').first()).toBeVisible()
})

test('films ticked and a template changed before an admin’s page is awake count', async ({ page, db, signIn }) => {
  await signIn((await createAdmin(db)).id)
  const tick = await openAsleep(page, '/admin/catalog')
  for (const at of [0, 1]) await page.locator('[name=pick]').nth(at).check()
  tick()
  await expect(page.getByRole('button', { name: 'Change the 2 ticked…' })).toBeVisible()

  await page.unroute('**/_next/static/**/*.js*')
  const type = await openAsleep(page, '/admin/prompts/slate')
  const instructions = page.getByRole('textbox', { name: 'Instructions' })
  await instructions.fill('Only these words.')
  type()
  await expect(page.getByText('17 of 6000 characters')).toBeVisible()
  await expect(page.locator('textarea[name=instructions]')).toHaveValue('Only these words.')
  await expect(page.locator('.cm-content')).toHaveText('Only these words.')
})

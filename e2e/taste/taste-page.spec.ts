import type { Page } from '@playwright/test'
import { say } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { createFilmLover, listKnownFilms } from '../support/people'

const TALLEST = 2500
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('the page of somebody who said and did everything stays under 2,500 px on a phone', async ({
  page,
  db,
  signIn,
}) => {
  const id = await createFilmLover(db)
  await signIn(id)
  await page.setViewportSize({ width: 390, height: 844 })
  const sentences = [
    'slow horror from Japan or Korea, a bit melancholy, no gore',
    'nothing with romance, under two hours, something like Alien',
    'more documentaries about music, no musicals, nothing before 1960',
  ]
  for (const words of sentences) {
    await page.goto('/profile')
    await page.getByRole('textbox', { name: /^What are you after/ }).fill(words)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('region', { name: 'We read it as' }).getByRole('button', { name: 'Save' }).click()
    await expect(page).toHaveURL(/heard=/)
  }
  // Struck out, and liked again since: the page asks whether it is back.
  await db.interestEdit.create({
    data: { userId: id, facet: 'genre:crime', label: 'Crime', state: 'DELETED', strength: null },
  })
  const crime = await listKnownFilms(db, 7, 'crime')
  await say(db, id, ...crime.map(({ id: filmId }) => ({ type: 'RATED' as const, filmId, value: 5 })))

  await page.goto('/profile')
  // One question at a time.
  await expect(region(page, 'Is Crime back?')).toBeVisible()
  await expect(region(page, 'Is this you?')).toBeHidden()
  const always = ['In your own words', 'A short portrait', 'What draws you', 'What you leave', 'What stays out']
  for (const name of always) await expect(region(page, name)).toBeVisible()
  expect(await heightOf(page)).toBeLessThan(TALLEST)

  await region(page, 'Is Crime back?').getByRole('button', { name: 'No, leave it out' }).click()
  await expect(region(page, 'Is this you?')).toBeVisible()
  expect(await heightOf(page)).toBeLessThan(TALLEST)
  // What is read at once: the words, what they were read as, the portrait, the posters, the shapes.
  await expect(region(page, 'In your own words')).toContainText('Never: Romance')
  await expect(region(page, 'What stays out')).toContainText('No musicals')

  // Each shape opens: here to the line of a country, with its reasons and controls.
  await region(page, 'Where in the world').locator('a[href*="open=country"]').first().click()
  await expect(page).toHaveURL(/open=country/)
  await expect(page.getByRole('textbox', { name: 'Your name for it' })).toBeVisible()
})

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

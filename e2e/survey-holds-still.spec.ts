import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { recordLayoutShifts } from './support/layout-shifts'
import { listKnownFilms } from './support/people'
import { slowDown } from './support/server-actions'

const MOST = 0.02
/** Longer than the half second in which a browser takes what moves for the answer to a hand. */
const SLOW_MS = 1_200

const rows = (page: Page) => page.getByRole('main').getByRole('region')
const posters = (page: Page) => rows(page).getByRole('listitem').getByRole('button')

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]) {
  test.describe(`on a slow server, ${size.width} px wide`, () => {
    test.use({ viewport: size })

    test('the films come into the room kept for them, and rows near a tap into theirs', async ({
      page,
      person: _person,
    }) => {
      const shifts = await recordLayoutShifts(page)
      await page.goto('/welcome/films')
      await expect(posters(page)).toHaveCount(24)
      expect(await shifts()).toBeLessThan(MOST)

      await slowDown(page, SLOW_MS)
      const last = posters(page).nth(23)
      await last.scrollIntoViewIfNeeded()
      const name = ((await last.getAttribute('aria-label')) ?? '').replace(/ \(\d{4}\)$/, '')
      const near = page.getByRole('heading', { name: `Near ${name}`, exact: true })
      await last.click()
      await expect(page.locator('[data-placeholder=row]')).toHaveCount(1)
      await expect(near).toHaveCount(0)
      await expect(near).toBeVisible()
      await expect(posters(page)).toHaveCount(30)
      await last.click()
      await expect(near).toHaveCount(0)
      await expect(last).toHaveAttribute('aria-pressed', 'false')
      await expect(page.locator('[data-placeholder=row]')).toHaveCount(0)
      expect(await shifts()).toBeLessThan(MOST)
    })

    test('suggestions and more to say come into room of their own', async ({ page, person: _person, db }) => {
      const [film] = await listKnownFilms(db, 1, 'documentary', 8)
      const shifts = await recordLayoutShifts(page)
      await page.goto('/welcome/films')
      await expect(posters(page)).toHaveCount(24)
      await slowDown(page, SLOW_MS)
      await page.getByRole('searchbox', { name: 'A film you love that is not here' }).pressSequentially('the')
      await expect(page.getByRole('list', { name: 'Suggestions' })).toBeVisible()
      await page.getByRole('searchbox').fill(film?.title ?? '')
      await expect(page.getByRole('list', { name: 'Suggestions' })).toContainText(film?.title ?? '')
      expect(await shifts()).toBeLessThan(MOST)

      await page.goto('/welcome/wishes')
      await page.getByRole('link', { name: 'Where from' }).click()
      await expect(page.getByRole('toolbar', { name: 'Films from Africa' })).toBeVisible()
      await page.getByRole('link', { name: 'When', exact: true }).click()
      await expect(page.getByRole('toolbar', { name: 'The 1970s' })).toBeVisible()
      expect(await shifts()).toBeLessThan(MOST)
    })
  })
}

test('heading, search and room for the films are sent before any film is', async ({ page, person: _person }) => {
  const html = await (await page.request.get('/welcome/films')).text()
  const places = ['Which of these have you loved?', 'id="loved-search"', 'data-placeholder="row"', 'id="row-known-"']
  const found = places.map((part) => html.indexOf(part))
  expect(Math.min(...found)).toBeGreaterThan(0)
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

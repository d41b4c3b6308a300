import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { cardsOf, openSlate } from '../support/slate'

/** Everything that is only there to be pressed. */
const pressed = (page: Page) =>
  page
    .locator('button, input, nav, form, footer')
    .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)

test('on paper the dark theme is ink on white, with the words and without what one presses', async ({
  page,
  regular,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  for (const path of ['/', `/films/${regular.films[0]?.slug}`, '/profile', '/profile/lines', '/watchlist']) {
    if (path === '/') await openSlate(page)
    else await page.goto(path)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html'), path).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('html'), path).toHaveCSS('color', 'rgb(30, 26, 21)')
    expect(await pressed(page), path).toBe(0)
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  }
  await openSlate(page)
  await page.emulateMedia({ media: 'print' })
  await expect(cardsOf(page)).toHaveCount(8)
  for (const reason of await cardsOf(page).locator('p.serif').all()) await expect(reason).toBeVisible()
})

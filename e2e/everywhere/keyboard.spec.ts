import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { expectWholeList } from '../support/slate'

const MOST_STOPS = 150

/** Walks with the Tab key until the target has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) {
      const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline, 'the focus can be seen').not.toBe('none')
      return
    }
  }
  throw new Error(`the Tab key does not reach ${target}`)
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

test('the whole way from the landing page to a rated film and an edited interest needs no mouse', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the films' })).toBeFocused()
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('button', { name: 'Start as a guest' }))

  const posters = page.getByRole('main').getByRole('listitem').getByRole('button')
  for (const place of [0, 1]) {
    await press(page, posters.nth(place), 'Space')
    await expect(posters.nth(place)).toHaveAttribute('aria-pressed', 'true')
  }
  await press(page, page.getByRole('button', { name: 'Go on' }))
  await expect(page.getByRole('heading', { name: 'More of this, less of that' })).toBeVisible()

  await press(page, page.getByRole('link', { name: 'Matinee', exact: true }))
  await expectWholeList(page)
  await press(page, page.getByRole('link', { name: 'Browse' }))
  await expect(page).toHaveURL(/\/films$/)
  const film = page.getByRole('article').nth(4)
  const title = (await film.getByRole('heading').textContent()) ?? ''
  await press(page, film.getByRole('link'))
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  const rating = page.getByRole('radiogroup', { name: `Rate ${title}`, exact: true })
  await tabTo(page, rating.getByRole('radio').first())
  await page.keyboard.press('Space')
  await expect(page.getByText('Rated 0.5 stars.')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('Rated 5 stars.')).toBeVisible()

  await press(page, page.getByRole('link', { name: 'Your taste' }))
  await press(page, page.getByRole('link', { name: /lines, with reasons and controls/ }))
  const interest = page.getByRole('region', { name: 'Genres' }).getByRole('listitem').first()
  await tabTo(page, interest.getByRole('toolbar').getByRole('button', { name: 'As it comes' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(interest.getByRole('button', { name: 'More', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, interest.getByText('⋯'))
  await page.keyboard.press('Enter')
  await press(page, interest.getByRole('button', { name: 'Mute', exact: true }), 'Space')
  await expect(interest.getByRole('button', { name: 'Unmute' })).toBeVisible()
})

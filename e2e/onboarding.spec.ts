import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { cardsOf, expectWholeList, SLATE_SIZE, titlesOf } from './support/slate'

const posters = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('button')
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' })

async function startAsGuest(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start as a guest' }).click()
  await expect(page.getByRole('heading', { name: 'Which of these have you loved?' })).toBeVisible()
}

async function love(page: Page, place: number): Promise<string> {
  const poster = posters(page).nth(place)
  await poster.click()
  await expect(poster).toHaveAttribute('aria-pressed', 'true')
  return (await poster.getAttribute('aria-label')) ?? ''
}

test('a stranger starts as a guest, answers the survey and gets eight films', async ({ page }) => {
  await startAsGuest(page)
  await expect(posters(page)).toHaveCount(20)
  const first = [await love(page, 0), await love(page, 3), await love(page, 7)]
  await goOn(page).click()

  await expect(page.getByRole('heading', { name: 'And of these?' })).toBeVisible()
  await expect(posters(page)).toHaveCount(20)
  for (const name of first) await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  const loved = [...first, await love(page, 1)]
  await goOn(page).click()

  await expect(page.getByRole('heading', { name: 'More of this, less of that' })).toBeVisible()
  const comedy = page.getByRole('group', { name: 'Comedy' })
  await comedy.getByRole('button', { name: 'Never' }).click()
  await expect(comedy.getByRole('button', { name: 'Never' })).toHaveAttribute('aria-pressed', 'true')
  await goOn(page).click()

  await expect(page.getByRole('heading', { name: 'How shall we talk to you?' })).toBeVisible()
  await page.getByRole('radio', { name: /Witty/ }).check()
  await goOn(page).click()

  await expect(page.getByRole('heading', { name: 'What may we learn from?' })).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Let a language model write my reasons' }).check()
  await page.getByRole('button', { name: /Show me tonight/ }).click()

  await expectWholeList(page)
  for (const card of await cardsOf(page).all()) await expect(card.getByRole('paragraph').first()).not.toBeEmpty()
  const shown = await titlesOf(page)
  for (const name of loved) expect(shown).not.toContain(name.replace(/ \(\d{4}\)$/, ''))
})

test('the survey can be left and taken up again, and going back finds every answer', async ({ page }) => {
  await startAsGuest(page)
  const name = await love(page, 2)
  await goOn(page).click()
  await expect(page.getByRole('heading', { name: 'And of these?' })).toBeVisible()
  await goOn(page).click()
  const wish = page.getByRole('group', { name: 'Western' }).getByRole('button', { name: 'More' })
  await wish.click()
  await expect(wish).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('link', { name: 'Matinee', exact: true }).click()
  await expectWholeList(page)
  await page.getByRole('link', { name: 'Go on with the survey' }).click()

  await expect(page).toHaveURL(/\/welcome\/wishes$/)
  await expect(wish).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('heading', { name: 'And of these?' })).toBeVisible()
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('Step 1 of 5')
})

test('a tapped poster can be taken back', async ({ page, person, db }) => {
  await page.goto('/welcome/films')
  const name = await love(page, 4)
  const poster = page.getByRole('button', { name, exact: true })
  await poster.click()
  await expect(poster).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => db.event.count({ where: { userId: person.id, type: 'SURVEY_UNLOVED' } })).toBe(1)
  await page.reload()
  await expect(poster).toHaveAttribute('aria-pressed', 'false')
})

test('every step can be skipped and the survey still ends on eight films', async ({ page }) => {
  await startAsGuest(page)
  await goOn(page).click()
  await expect(page.getByRole('heading', { name: 'And of these?' })).toBeVisible()
  await goOn(page).click()
  await expect(page.getByRole('heading', { name: 'More of this, less of that' })).toBeVisible()
  await goOn(page).click()
  await page.getByRole('button', { name: 'Skip this step' }).click()
  await page.getByRole('button', { name: /^Skip: nothing but my ratings/ }).click()
  await expectWholeList(page)
  await expect(cardsOf(page)).toHaveCount(SLATE_SIZE)
  await expect(page.getByRole('link', { name: 'Go on with the survey' })).toHaveCount(0)
})

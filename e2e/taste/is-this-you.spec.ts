import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { createFilmLover } from '../support/people'

test('lines wait as cards, and count only after a yes; a no stays away', async ({ page, db, signIn }) => {
  const id = await createFilmLover(db)
  await signIn(id)
  await page.goto('/profile')
  const section = page.getByRole('region', { name: 'Is this you?' })
  await expect(section).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
  }
  expect(await db.interestEdit.count({ where: { userId: id } })).toBe(0)

  const yes = section.getByRole('button', { name: /^Yes: / }).first()
  const label = ((await yes.getAttribute('aria-label')) ?? '').replace('Yes: ', '')
  await yes.focus()
  await page.keyboard.press('Enter')
  await expect(section.getByRole('button', { name: `Yes: ${label}` })).toHaveCount(0)
  await expect(page.getByRole('listitem', { name: label })).toBeVisible()
  expect(await db.interestEdit.count({ where: { userId: id, state: 'ACTIVE' } })).toBe(1)

  const no = section.getByRole('button', { name: /^No: / }).first()
  const other = ((await no.getAttribute('aria-label')) ?? '').replace('No: ', '')
  await no.click()
  await expect(section.getByRole('button', { name: `No: ${other}` })).toHaveCount(0)
  expect(await db.interestEdit.count({ where: { userId: id, state: 'DELETED' } })).toBe(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a card is answered, and partly opens the line', async ({ page, db, signIn }) => {
    const id = await createFilmLover(db)
    await signIn(id)
    await page.goto('/profile')
    const partly = page.getByRole('button', { name: /^Partly: / }).first()
    const label = ((await partly.getAttribute('aria-label')) ?? '').replace('Partly: ', '')
    await partly.click()
    await expect(page).toHaveURL(/\/profile(?:\/lines)?#line-/)
    await expect(page.getByRole('button', { name: `Partly: ${label}` })).toHaveCount(0)
    expect(await db.interestEdit.count({ where: { userId: id, state: 'ACTIVE' } })).toBe(1)
  })
})

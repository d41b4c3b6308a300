import AxeBuilder from '@axe-core/playwright'
import { findStartingPoint } from '../lib/prompts/templates/starting-points'
import { expect, test } from './fixtures'

// Of each language one version serves; nobody else here reads German.
test.afterAll(({ db }) => db.promptVersion.updateMany({ where: { language: 'de' }, data: { status: 'ARCHIVED' } }))

test('somebody who chooses German gets reasons in German, and is told while there are none', async ({
  page,
  db,
  regular,
}) => {
  expect(regular.films.length).toBeGreaterThan(0)
  await page.goto('/profile')
  await page.getByText('How we talk, and who is watching').click()
  const language = page.getByRole('combobox', { name: 'The language of the reasons' })
  await expect(language).toHaveValue('')
  await language.selectOption({ label: 'Deutsch' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved. Your next list follows it.')).toBeVisible()
  await page.goto('/profile')
  await page.getByText('How we talk, and who is watching').click()
  await expect(language).toHaveValue('de')
  await expect(page.getByText('Nothing is written in Deutsch here yet')).toBeVisible()

  const point = findStartingPoint('in-de')
  if (!point) throw new Error('no starting point in German')
  const { id: _id, label: _label, purpose: _purpose, ...content } = point
  // Below every number an admin's version gets, so those are counted as ever.
  await db.promptVersion.create({ data: { ...content, key: 'SLATE', number: 0, status: 'PUBLISHED' } })
  await page.goto('/')
  const reasons = page.locator('p[lang=de]')
  await expect(reasons).toHaveCount(8)
  await expect(reasons.first()).toContainText(/\p{L}{3,}/u)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])

  await page.goto('/profile')
  await page.getByText('How we talk, and who is watching').click()
  await expect(page.getByText('Nothing is written in Deutsch here yet')).toHaveCount(0)
})

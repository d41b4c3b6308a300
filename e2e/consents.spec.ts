import { expect, test } from './fixtures'
import { looksRight } from './support/in-both-themes'

test('what was agreed to stands with its day and words, and words that changed since are asked for again', {
  tag: '@again',
}, async ({ page, person, db }) => {
  await page.goto('/account')
  const agreed = page.getByRole('region', { name: 'What you agreed to, and when' })
  await expect(agreed).toContainText('Nothing yet')
  const learn = page.getByRole('checkbox', { name: 'Learn from what I open' })
  await learn.check()
  await page.getByRole('button', { name: 'Save' }).click()
  const allowed = agreed.getByRole('listitem').filter({ hasText: 'You allowed “Learn from what I open” on this page' })
  await expect(allowed).toHaveCount(1)
  await allowed.getByText('You allowed').click()
  await expect(allowed.getByText('Words no. 3')).toBeVisible()
  await expect(allowed).toContainText('Learn from what I open. Kept as faint hints of your taste')

  // As the start of a release with other words leaves it.
  const where = { userId: person.id, purpose: 'BEHAVIOUR' as const }
  await db.consent.updateMany({ where, data: { granted: false, lapsedAt: new Date() } })
  await db.consentEntry.create({ data: { ...where, granted: false, version: 2, source: 'NEW_WORDS' } })
  await page.goto('/')
  await page.getByRole('link', { name: 'Read it and decide' }).click()
  await expect(page.getByText('What is asked here changed in substance since you agreed.')).toBeVisible()
  await expect(learn).not.toBeChecked()
  await expect(agreed).toContainText('“Learn from what I open” ended')
  await looksRight(page, 'consents')
  await learn.check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('What is asked here changed in substance since you agreed.')).toHaveCount(0)
  // As many stand open as there are purposes; the first of all is among the earlier ones by now.
  await agreed.getByText(/earlier decisions?$/).click()
  await expect(allowed).toHaveCount(2)
  await learn.uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(agreed).toContainText('You took back “Learn from what I open” on this page')
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Tonight for you' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Read it and decide' })).toHaveCount(0)
})

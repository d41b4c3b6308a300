import { expect, test } from './fixtures'
import { consentTo } from './support/people'

const say = '/profile?say=slow%20westerns%20with%20a%20unicycle'

test('a model reads the rest when asked, and what it read waits for a yes', async ({ page, regular, db }) => {
  await page.goto(say)
  await expect(page.getByText('Not understood: unicycle')).toBeVisible()
  await page.getByRole('button', { name: 'Let the model read the rest' }).click()
  const chip = page.getByRole('group', { name: /Read by the model/ }).getByRole('checkbox', { name: 'More: Animals' })
  await expect(chip).not.toBeChecked()
  await chip.check()
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await expect(page.getByText('Saved. Your next list follows it')).toBeVisible()
  const saved = await db.interestEdit.findFirst({
    where: { userId: regular.id, label: 'slow westerns with a unicycle' },
    select: { wish: true },
  })
  expect(JSON.stringify(saved?.wish)).toContain('theme:animals')
})

test('without consent no model is offered', async ({ page, person, db }) => {
  await consentTo(db, person.id, [])
  await page.goto(say)
  await expect(page.getByText('Not understood: unicycle')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Let the model read the rest' })).toHaveCount(0)
})

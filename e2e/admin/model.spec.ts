import { createAdmin } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'

test('an admin checks the model and sees what was learned and what each use cost', async ({ page, db, signIn }) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  await page.goto('/admin/model')
  await expect(page.getByRole('heading', { level: 1, name: 'Model' })).toBeVisible()
  await page.getByRole('button', { name: 'Check this model' }).click()
  const check = page.getByRole('region', { name: 'Check this model' })
  await expect(check.getByRole('row')).toHaveCount(6, { timeout: 40_000 })
  await expect(check.getByRole('row', { name: /List of eight/ })).toContainText(/\d of 8 films with words of the model/)
  await expect(page.getByRole('region', { name: 'What was learned' })).toContainText('A strict schema of the answer')
  await expect(page.getByRole('region', { name: 'Faults of the last seven days' })).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
})

test.describe('for anybody else', () => {
  test.use({ allowedConsoleErrors: [/404/] })

  test('the page of the model is not there', async ({ page, person }) => {
    expect(person.role).toBe('PERSON')
    expect((await page.goto('/admin/model'))?.status()).toBe(404)
  })
})

test('the question for consent says which model it is', async ({ page, regular }) => {
  expect(regular.marker).not.toBe('')
  await page.goto('/account')
  await expect(page.getByRole('checkbox', { name: 'Let a language model write my reasons' })).toBeChecked()
  // An experiment of another test may name a second one.
  await expect(page.getByText(/go to the models? gpt-5\.4-mini.* at 127\.0\.0\.1/)).toBeVisible()
})

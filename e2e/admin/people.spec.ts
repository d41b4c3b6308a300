import { createAdmin } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { createRegular } from '../support/people'

test('an admin counts people, finds one by the whole address, sees no taste, and makes them an admin and back', {
  tag: '@again',
}, async ({ page, db, signIn }) => {
  const admin = await createAdmin(db)
  const regular = await createRegular(db)
  const email = `${crypto.randomUUID()}@matinee.test`
  await db.user.update({ where: { id: regular.id }, data: { email } })
  await signIn(admin.id)
  await page.goto('/admin/people')
  await expect(page.getByText(/\d+ accounts?, \d+ of them (?:an admin|admins), and \d+ guests?;/)).toBeVisible()
  const card = page.getByRole('article', { name: email })
  const find = async (address: string) => {
    await page.getByRole('textbox', { name: 'Whole e-mail address' }).fill(address)
    await page.getByRole('button', { name: 'Find' }).click()
  }
  const roleOf = async () => (await db.user.findUniqueOrThrow({ where: { id: regular.id } })).role
  // A part of an address finds nobody.
  await find(`${email.slice(0, 12)}@matinee.test`)
  await expect(page.getByText('No account has this address.')).toBeVisible()
  await find(email)
  await expect(card).toContainText('no admin')
  await expect(card).toContainText('Does not let admins look at their taste.')
  await expect(page.getByRole('main')).not.toContainText(regular.marker)
  await card.getByRole('button', { name: 'Make an admin' }).click()
  await expect.poll(roleOf).toBe('ADMIN')
  await page.reload()
  await find(email)
  await card.getByRole('button', { name: 'Take the role of admin away' }).click()
  await expect.poll(roleOf).toBe('PERSON')
})

test.describe('somebody who is no admin', () => {
  test.use({ allowedConsoleErrors: [/404/] })

  test('finds no such page', async ({ page, person: _person }) => {
    expect((await page.goto('/admin/people'))?.status()).toBe(404)
    await expect(page.getByRole('button', { name: 'Find' })).toHaveCount(0)
  })
})

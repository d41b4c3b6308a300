import { Secret, TOTP } from 'otpauth'
import { createAdmin } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'

// The admin pages are not there for a session that waits for its code.
test.use({ allowedConsoleErrors: [/404/] })

test('an admin sets up a second step, and a new sign-in of theirs opens only with a code', async ({
  page,
  db,
  signIn,
}) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  await page.goto('/account/security')
  const section = page.getByRole('region', { name: 'Second step' })
  await section.getByRole('button', { name: 'Set it up' }).click()
  const key = ((await section.getByTestId('key').textContent()) ?? '').replaceAll(' ', '')
  await expect(section.getByRole('listitem')).toHaveCount(10)
  expect(await axeViolations(page)).toEqual([])
  const totp = new TOTP({ secret: Secret.fromBase32(key) })
  await section.getByLabel('Code').fill(totp.generate())
  await section.getByRole('button', { name: 'Turn it on' }).click()
  await expect(section.getByText(/^On since .+ Recovery codes left: 10\./)).toBeVisible()
  await expect(section.getByTestId('key')).toHaveCount(0)

  await signIn(admin.id)
  await page.goto('/admin/people')
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toHaveCount(0)
  await page.goto('/sign-in?returnTo=/admin/people')
  await expect(page).toHaveURL(/\/sign-in\/code\?returnTo=%2Fadmin%2Fpeople$/)
  expect(await axeViolations(page)).toEqual([])
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('That code does not fit.').first()).toBeVisible()
  // Of the next half minute: a code counts once, and one either side of now does.
  await page.getByLabel('Code').fill(totp.generate({ timestamp: Date.now() + 30_000 }))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
})

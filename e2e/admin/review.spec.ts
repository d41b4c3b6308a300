import { createAdmin } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { createFilmLover } from '../support/people'

test('an admin reviews an uncertain line without learning whose it is, and then its person is asked', async ({
  page,
  db,
  signIn,
}) => {
  const id = await createFilmLover(db)
  const help = { purpose: 'HELP' as const, granted: true, version: 2 }
  await db.consent.deleteMany({ where: { userId: id, purpose: 'HELP' } })
  await db.consent.create({ data: { ...help, userId: id } })
  await signIn(id)
  await page.goto('/profile')
  // How sure the site’s writer is of a line depends on the films there are: one of them is made uncertain here.
  const towards = { reading: { userId: id, finishedAt: { not: null } }, direction: 'towards' }
  await expect.poll(() => db.tasteProposal.count({ where: towards })).toBeGreaterThan(0)
  const line = await db.tasteProposal.findFirst({ where: towards, orderBy: { place: 'asc' } })
  const label = line?.label ?? ''
  await db.tasteProposal.updateMany({ where: { id: line?.id ?? '' }, data: { uncertain: true } })
  await page.goto('/profile')
  await expect(page.getByRole('button', { name: `Yes: ${label}`, exact: true })).toHaveCount(0)

  await signIn((await createAdmin(db)).id)
  await page.goto('/admin/review')
  await expect(page.getByText(/^(?:One line waits|\d+ lines wait)\.$/)).toBeVisible()
  const waiting = page.getByRole('listitem').filter({ hasText: label })
  await expect(waiting).toContainText('4.5 stars')
  expect(await page.content()).not.toContain(id)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
  }
  await waiting.getByRole('button', { name: /^Yes: / }).click()
  await expect(waiting).toHaveCount(0)

  await signIn(id)
  await page.goto('/profile')
  await expect(page.getByRole('button', { name: `Yes: ${label}`, exact: true })).toBeVisible()
})

test('for whoever is no admin there is no review', async ({ page, regular }) => {
  expect((await page.request.get('/admin/review')).status(), `for ${regular.id}`).toBe(404)
})

import { expect, test } from './fixtures'
import { openSlate, writerNote } from './support/slate'

const today = () => new Date(new Date().toISOString().slice(0, 10))

test('a person over their daily share gets eight films by the composer and is told so', async ({
  page,
  model,
  regular,
  db,
}) => {
  await db.usageDay.create({ data: { scope: `user:${regular.id}`, day: today(), calls: 100_000 } })
  await openSlate(page)
  await expect(writerNote(page)).toContainText('Today’s share of model calls is used up.')
  await expect(writerNote(page)).toContainText('no language model was used')
  const [own] = regular.films
  await page.goto(`/films/${own?.slug}`)
  await page.goto('/profile')
  await expect(page.getByRole('region', { name: 'A short portrait' })).toContainText('built-in composer')
  expect(await model.requests()).toEqual([])
})

test('each list that was written counts once for the person', async ({ page, model, regular, db }) => {
  await openSlate(page)
  const usage = () =>
    db.usageDay.findUniqueOrThrow({ where: { scope_day: { scope: `user:${regular.id}`, day: today() } } })
  await expect.poll(async () => (await usage()).calls).toBe(1)
  expect((await usage()).tokens).toBeGreaterThan(0)
  await page.reload()
  await openSlate(page)
  expect((await usage()).calls).toBe(1)
  expect(await model.slateCalls()).toBe(1)
})

test('a person who does not allow a model never reaches it', async ({ page, model, regular, db }) => {
  await db.consent.updateMany({ where: { userId: regular.id }, data: { granted: false } })
  await openSlate(page)
  await expect(writerNote(page)).toContainText('no language model was used')
  await expect(writerNote(page).getByRole('link', { name: 'Let a language model write them' })).toBeVisible()
  await page.goto('/profile')
  await expect(page.getByRole('region', { name: 'A short portrait' })).toContainText('built-in composer')
  expect(await model.requests()).toEqual([])
})

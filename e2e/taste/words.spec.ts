import { createAdmin } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { createRegular } from '../support/people'
import { expectWholeList } from '../support/slate'

test('a reason that is not true gives way at once, is given no more, and can be wanted again', async ({
  page,
  db,
  signIn,
}) => {
  const reader = await createRegular(db, { granted: ['BEHAVIOUR'] })
  await signIn(reader.id)
  await page.goto('/')
  // Judged on the page the list was written for: it is drawn anew from what was stored, and still says thanks.
  await expectWholeList(page)
  const card = page.locator('article[data-surface=tonight]').first()
  const reason = card.locator('p.serif')
  const before = (await reason.textContent()) ?? ''
  await card.locator('summary').click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
  }
  await card.getByRole('textbox', { name: /A comment, if you like/ }).fill('No, that is not why.')
  await card.getByRole('button', { name: 'Not true' }).click()
  await expect(card.getByText('Other words stand there now')).toBeVisible()
  await expect(reason).not.toHaveText(before)
  const { kinds } = await db.wordsVerdict.findFirstOrThrow({ where: { userId: reader.id } })
  expect(kinds.length).toBeGreaterThan(0)

  await page.goto('/profile/corrections')
  const section = page.getByRole('region', { name: 'Reasons you turned down' })
  await expect(section.getByRole('listitem')).toHaveCount(kinds.length)
  expect(await axeViolations(page)).toEqual([])
  for (let left = kinds.length - 1; left >= 0; left -= 1) {
    await section
      .getByRole('button', { name: /^Say it again/ })
      .first()
      .click()
    await expect(section.getByRole('listitem')).toHaveCount(left)
  }
  await expect(section).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reason is judged by the same form, and so is a note', async ({ page, db, signIn }) => {
    const reader = await createRegular(db, { granted: [] })
    await signIn(reader.id)
    await page.goto('/')
    const card = page.locator('article[data-surface=tonight]').first()
    const before = (await card.locator('p.serif').textContent()) ?? ''
    const href = (await card.locator('h2 a').getAttribute('href')) ?? ''
    await card.locator('summary').click()
    await card.getByRole('button', { name: 'Spoils it' }).click()
    await page.goto('/')
    await expect(page.locator('article[data-surface=tonight]').first().locator('p.serif')).not.toHaveText(before)
    await page.goto(href)
    const why = page.getByRole('region', { name: 'Why it may suit you' })
    await why.getByText('Are these words right?').first().click()
    await why.getByRole('button', { name: 'Helpful' }).click()
    await page.goto('/')
    expect(await db.wordsVerdict.count({ where: { userId: reader.id } })).toBe(1)
    expect(await db.wordsVerdict.findFirst({ where: { userId: reader.id } })).toMatchObject({ verdict: 'HELPFUL' })
  })
})

test('admins read what was called not true with what it rested on, and are done with it', async ({
  page,
  db,
  signIn,
}) => {
  const reader = await createRegular(db, { granted: ['BEHAVIOUR'] })
  await db.consent.create({ data: { userId: reader.id, purpose: 'HELP', granted: true } })
  await db.wordsVerdict.create({
    data: {
      userId: reader.id,
      subject: `note:${reader.films[0]?.id}`,
      filmId: reader.films[0]?.id,
      verdict: 'NOT_TRUE',
      text: `You love trains, ${reader.marker}.`,
      kinds: ['kindred'],
      evidence: ['Brazil (5 stars): alike'],
      comment: 'I do not.',
      servedBy: 'MODEL',
      model: 'gpt',
    },
  })
  await signIn((await createAdmin(db)).id)
  await page.goto('/admin/prompts/note')
  const panel = page.getByRole('region', { name: 'What people said of its words' })
  const entry = panel.getByRole('listitem').filter({ hasText: reader.marker })
  await expect(entry).toContainText('They say: “I do not.”')
  await expect(entry).toContainText('Brazil (5 stars): alike')
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await axeViolations(page)).toEqual([])
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overhang).toBeLessThanOrEqual(0)
  }
  await entry.getByRole('button', { name: 'Looked into' }).click()
  await expect(entry).toHaveCount(0)
})

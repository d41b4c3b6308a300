import type { Page } from '@playwright/test'
import { facetLabel } from '../../lib/catalog/facets'
import { expect, test } from '../fixtures'
import { recordLayoutShifts } from '../support/layout-shifts'
import { createRegular, giveRating, listKnownFilms, newMarker } from '../support/people'
import { openSlate, titlesOf } from '../support/slate'

const facet = 'genre:science-fiction'
const label = facetLabel(facet)

const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })
const step = (page: Page, name: string, level: string) =>
  row(page, name).getByRole('button', { name: level, exact: true })
const outcome = (page: Page) => page.getByRole('main').getByRole('status').first()

/** Opens a row's menu and presses one of its buttons. */
async function choose(page: Page, name: string, button: string) {
  const opens = row(page, name).getByText('⋯')
  if ((await opens.getAttribute('aria-expanded')) === 'false') await opens.click()
  await row(page, name).getByRole('button', { name: button, exact: true }).click()
}

test('each interest is a list item with its name, its evidence and one scale', async ({ page, regular }) => {
  await page.goto('/profile/lines')
  const scale = row(page, label).getByRole('toolbar', { name: label })
  await expect(scale.getByRole('button')).toHaveCount(5)
  await expect(scale.getByRole('button', { pressed: true })).toHaveCount(0)
  const box = await scale.getByRole('button').first().boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await row(page, label).getByText('⋯').click()
  for (const film of regular.films) {
    await expect(row(page, label).getByRole('link', { name: film.title, exact: true })).toHaveAttribute(
      'href',
      `/films/${film.slug}`,
    )
  }
  await expect(row(page, label).getByRole('listitem').first()).toContainText(/you rated it (5|4½)/)
})

test('a stronger interest stands in the next request to the model', async ({ page, model }) => {
  await openSlate(page)
  expect((await model.lastSlateRows()).interests).toEqual(
    expect.arrayContaining([expect.stringMatching(new RegExp(`^${label} \\| (?:strong|clear|slight)$`))]),
  )

  await page.goto('/profile/lines')
  await step(page, label, 'Much more').click()
  await expect(step(page, label, 'Much more')).toHaveAttribute('aria-pressed', 'true')
  await expect(outcome(page)).toContainText(`${label}: much more. Your next list follows it.`)

  await openSlate(page)
  expect(await model.slateCalls()).toBe(2)
  expect((await model.lastSlateRows()).interests).toContain(`${label} | asked for`)
})

test('a level can be undone at once, and the arrow keys walk along the scale', async ({ page, regular, db }) => {
  await page.goto('/profile/lines')
  await step(page, label, 'As it comes').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(step(page, label, 'Less')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(outcome(page)).toContainText(`${label}: less.`)
  const edits = { where: { userId: regular.id, facet } }
  expect(await db.interestEdit.findFirst(edits)).toMatchObject({ strength: -1.5, stated: true })
  await outcome(page).getByRole('button', { name: 'Undo' }).click()
  await expect(outcome(page)).toContainText('is taken back')
  expect(await db.interestEdit.count(edits)).toBe(0)
  await expect(row(page, label).getByRole('button', { pressed: true })).toHaveCount(0)
})

test('"never" is a rule with a line of its own, and lifting it lets such films in', async ({
  page,
  regular: _regular,
}) => {
  await page.goto('/profile/lines')
  await step(page, label, 'Never').click()
  const rules = page.getByRole('region', { name: 'What stays out' })
  const rule = rules.getByRole('listitem', { name: 'No science-fiction films' })
  await expect(rule).toContainText('You set it here')
  await rule.getByRole('button').click()
  await expect(rule).toHaveCount(0)
  await expect(step(page, label, 'As it comes')).toHaveAttribute('aria-pressed', 'true')
  await outcome(page).getByRole('button', { name: 'Undo' }).click()
  await expect(rule).toBeVisible()
})

test('a deleted interest leaves the next request and the next list, and new ratings do not bring it back', async ({
  page,
  model,
  regular,
  db,
}) => {
  await openSlate(page)
  const before = await titlesOf(page)
  expect((await model.lastSlateRows()).interests.join()).toContain(label)

  await page.goto('/profile/lines')
  await choose(page, label, 'Strike out')
  await expect(outcome(page)).toContainText(`“${label}” is struck out.`)
  await expect(row(page, label)).toHaveCount(0)

  await openSlate(page)
  const after = await model.lastSlateRows()
  expect(after.interests.join()).not.toContain(label)
  expect(after.candidates.join()).not.toMatch(/(?:likes|wants|but) science-fiction/)
  expect(await titlesOf(page)).not.toEqual(before)

  for (const film of await listKnownFilms(db, 3, 'science-fiction', 8)) await giveRating(db, regular.id, film.id, 5)
  await page.goto('/profile/lines')
  await expect(page.getByRole('button', { name: `Restore ${label}` })).toBeVisible()
  await expect(row(page, label)).toHaveCount(0)
  await openSlate(page)
  expect((await model.lastSlateRows()).interests.join()).not.toContain(label)
})

test('a deleted interest can be restored at once and later', async ({ page, model }) => {
  await page.goto('/profile/lines')
  await choose(page, label, 'Strike out')
  await outcome(page).getByRole('button', { name: 'Undo' }).click()
  await expect(row(page, label)).toBeVisible()

  await choose(page, label, 'Strike out')
  await expect(row(page, label)).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: `Restore ${label}` }).click()
  await expect(row(page, label)).toBeVisible()
  await openSlate(page)
  expect((await model.lastSlateRows()).interests.join()).toContain(label)
})

test('a muted interest counts against films in the next request until it is unmuted', async ({ page, model }) => {
  const sent = async () => (await model.lastSlateRows()).interests.filter((each) => each.includes(label))
  await page.goto('/profile/lines')
  await choose(page, label, 'Mute')
  await expect(outcome(page)).toContainText('is muted')
  await openSlate(page)
  expect(await sent()).toEqual([expect.stringContaining(`less ${label}`)])

  await page.goto('/profile/lines')
  await choose(page, label, 'Unmute')
  await expect(outcome(page)).toContainText('is back')
  await openSlate(page)
  expect(await sent()).toEqual([expect.not.stringContaining('less')])
})

test('an interest can be renamed', async ({ page, model }) => {
  const name = `Spaceships, ${newMarker()}`
  await page.goto('/profile/lines')
  await row(page, label).getByText('⋯').click()
  await row(page, label).getByRole('textbox', { name: 'Your name for it' }).fill(name)
  await row(page, label).getByRole('button', { name: 'Rename' }).click()
  await expect(outcome(page)).toContainText(`It is called “${name}” now.`)
  await step(page, name, 'More').click()
  await expect(outcome(page)).toContainText(`${name}: more.`)
  await openSlate(page)
  expect((await model.lastSlateRows()).interests).toContain(`“${name}” | asked for`)
})

test('a name is taken back, and what is struck out while muted goes back to muted', async ({ page, regular, db }) => {
  const stored = () => db.interestEdit.findFirst({ where: { userId: regular.id, facet } })
  await page.goto('/profile/lines')
  await row(page, label).getByText('⋯').click()
  await row(page, label).getByRole('textbox', { name: 'Your name for it' }).fill('Spaceships')
  await row(page, label).getByRole('button', { name: 'Rename' }).click()
  await outcome(page).getByRole('button', { name: 'Undo' }).click()
  await expect(outcome(page)).toContainText(`It is called “${label}” again.`)
  await expect(row(page, label)).toBeVisible()
  expect((await stored())?.label).toBeNull()

  await choose(page, label, 'Mute')
  await expect(outcome(page)).toContainText('is muted')
  await choose(page, label, 'Strike out')
  await expect(outcome(page)).toContainText('is struck out')
  await outcome(page).getByRole('button', { name: 'Undo' }).click()
  await expect(outcome(page)).toContainText('is muted')
  expect((await stored())?.state).toBe('MUTED')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('what is saved of tone and children says what it did, and is taken back beside it', async ({
      page,
      regular,
      db,
    }) => {
      const stored = () =>
        db.user.findUniqueOrThrow({
          where: { id: regular.id },
          select: { tone: true, avoid: true, withChildren: true, childAge: true },
        })
      const before = await stored()
      await page.goto('/profile')
      await page.getByText('How we talk, and who is watching').click()
      await page.getByRole('radio', { name: /Witty/ }).check()
      await page.getByRole('checkbox', { name: 'Only what children may see' }).check()
      await page.getByRole('spinbutton', { name: 'Age of the youngest' }).fill('7')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      const saved = page.getByRole('status').filter({ hasText: 'Saved. Your next list follows it.' })
      await expect(saved).toContainText(/In: .*Out: /)
      expect(await stored()).toEqual({ ...before, tone: 'WITTY', withChildren: true, childAge: 7 })
      await saved.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'who is watching are as before' })).toBeVisible()
      expect(await stored()).toEqual(before)
    })
  })
}

test('the tone, what to avoid and the children stand in the next request and among the rules', async ({
  page,
  model,
}) => {
  await page.goto('/profile')
  await page.getByText('How we talk, and who is watching').click()
  await page.getByRole('radio', { name: /Critic/ }).check()
  await page.getByText('Keep off my lists').first().click()
  await page.getByRole('group', { name: 'Keep off my lists' }).getByRole('checkbox', { name: 'Gore' }).check()
  await page.getByRole('checkbox', { name: 'Only what children may see' }).check()
  await page.getByRole('spinbutton', { name: 'Age of the youngest' }).fill('14')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Your next list follows it.')).toBeVisible()
  await expect(page.getByRole('radio', { name: /Critic/ })).toBeChecked()
  const rules = page.getByRole('region', { name: 'What stays out' })
  await expect(rules.getByRole('listitem', { name: 'No gore' })).toContainText('Set in your preferences')
  await expect(rules.getByRole('listitem', { name: 'Only what children may see' })).toBeVisible()
  await openSlate(page)
  expect((await model.lastSlateRows()).whole).toContain('Tone: critic')

  await page.goto('/profile')
  await rules.getByRole('button', { name: 'Lift: Only what children may see' }).click()
  await expect(rules.getByRole('listitem')).toHaveCount(1)
  await page.getByText('How we talk, and who is watching').click()
  await expect(page.getByRole('checkbox', { name: 'Only what children may see' })).not.toBeChecked()
})

for (const byModel of [true, false]) {
  test(`on a phone the page moves nothing while its portrait comes ${byModel ? 'from a model' : 'from the composer'}`, async ({
    page,
    db,
    signIn,
  }) => {
    const somebody = await createRegular(db, { granted: byModel ? ['MODEL'] : [] })
    // Long titles make the longest portraits.
    const long = (await listKnownFilms(db, 300, 'drama')).toSorted((a, b) => b.title.length - a.title.length)
    for (const film of long.slice(0, 3)) await giveRating(db, somebody.id, film.id, 5)
    await signIn(somebody.id)
    await page.setViewportSize({ width: 390, height: 844 })
    const shifts = await recordLayoutShifts(page)
    for (const written of ['anew', 'before']) {
      await page.goto('/profile')
      await expect(page.getByRole('region', { name: 'A short portrait' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'What draws you' })).toBeVisible()
      expect(await shifts(), written).toBeLessThan(0.02)
    }
  })
}

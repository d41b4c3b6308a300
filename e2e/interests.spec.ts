import type { Page } from '@playwright/test'
import { facetLabel } from '../lib/catalog/facets'
import { expect, test } from './fixtures'
import { giveRating, listKnownFilms, newMarker } from './support/people'
import { openTonight, titlesOf } from './support/slate'

const facet = 'genre:science-fiction'
const label = facetLabel(facet)

const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })
const outcome = (page: Page) => page.getByRole('main').getByRole('status').first()

test('each interest is a list item with its name, its evidence and five buttons', async ({ page, regular }) => {
  await page.goto('/profile')
  const interest = row(page, label)
  for (const name of ['Why', 'Less', 'More', 'Mute', 'Delete']) {
    await expect(interest.getByRole('button', { name, exact: true })).toBeVisible()
  }
  const why = interest.getByRole('button', { name: 'Why' })
  await expect(why).toHaveAttribute('aria-expanded', 'false')
  await why.click()
  await expect(why).toHaveAttribute('aria-expanded', 'true')
  for (const film of regular.films) {
    await expect(interest.getByRole('link', { name: film.title, exact: true })).toHaveAttribute(
      'href',
      `/films/${film.slug}`,
    )
  }
  await expect(interest.getByRole('listitem').first()).toContainText(/you rated it (5|4½)/)
})

test('a stronger interest stands in the next request to the model', async ({ page, model }) => {
  await openTonight(page)
  const before = (await model.lastSlateData()).interests.find((interest) => interest.facet === facet)
  expect(before).toMatchObject({ stated: false })

  await page.goto('/profile')
  await row(page, label).getByRole('button', { name: 'More' }).click()
  await expect(outcome(page)).toContainText(`More of “${label}” from your next list on.`)

  await openTonight(page)
  expect(await model.slateCalls()).toBe(2)
  const after = (await model.lastSlateData()).interests.find((interest) => interest.facet === facet)
  expect(after?.stated).toBe(true)
  expect(after?.strength).toBeGreaterThan(before?.strength ?? Number.POSITIVE_INFINITY)
})

test('a deleted interest leaves the next request and the next list, and new ratings do not bring it back', async ({
  page,
  model,
  regular,
  db,
}) => {
  await openTonight(page)
  const before = await titlesOf(page)
  const [first] = await model.slateRequests()
  expect(JSON.stringify(first?.body)).toContain(facet)

  await page.goto('/profile')
  await row(page, label).getByRole('button', { name: 'Delete' }).click()
  await expect(outcome(page)).toContainText(`“${label}” is struck out.`)
  await expect(row(page, label)).toHaveCount(0)

  await openTonight(page)
  const after = await model.lastSlateData()
  expect(after.interests.map((interest) => interest.facet)).not.toContain(facet)
  expect(JSON.stringify(after.candidates.map((candidate) => candidate.because))).not.toContain(facet)
  expect(await titlesOf(page)).not.toEqual(before)

  for (const film of await listKnownFilms(db, 3, 'science-fiction', 8)) await giveRating(db, regular.id, film.id, 5)
  await page.goto('/profile')
  await expect(page.getByRole('button', { name: `Restore ${label}` })).toBeVisible()
  await expect(row(page, label)).toHaveCount(0)
  await openTonight(page)
  expect((await model.lastSlateData()).interests.map((interest) => interest.facet)).not.toContain(facet)
})

test('a deleted interest can be restored at once and later', async ({ page, model }) => {
  await page.goto('/profile')
  await row(page, label).getByRole('button', { name: 'Delete' }).click()
  await outcome(page).getByRole('button', { name: 'Undo' }).click()
  await expect(row(page, label)).toBeVisible()

  await row(page, label).getByRole('button', { name: 'Delete' }).click()
  await expect(row(page, label)).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: `Restore ${label}` }).click()
  await expect(row(page, label)).toBeVisible()
  await openTonight(page)
  expect((await model.lastSlateData()).interests.map((interest) => interest.facet)).toContain(facet)
})

test('a muted interest counts against films in the next request until it is unmuted', async ({ page, model }) => {
  const strength = async () =>
    (await model.lastSlateData()).interests.find((interest) => interest.facet === facet)?.strength ?? 0
  await page.goto('/profile')
  const mute = row(page, label).getByRole('button', { name: 'Mute' })
  await mute.click()
  await expect(mute).toHaveAttribute('aria-pressed', 'true')
  await openTonight(page)
  expect(await strength()).toBeLessThan(0)

  await page.goto('/profile')
  await mute.click()
  await expect(mute).toHaveAttribute('aria-pressed', 'false')
  await openTonight(page)
  expect(await strength()).toBeGreaterThan(0)
})

test('an interest in one’s own words is read, listed and sent on', async ({ page, model }) => {
  const words = `slow westerns with ${newMarker()}`
  await page.goto('/profile')
  await page.getByRole('textbox', { name: 'What are you after?' }).fill(words)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Added. Your next list follows it.')).toBeVisible()
  await row(page, words).getByRole('button', { name: 'Why' }).click()
  await expect(row(page, words)).toContainText('We read your words as')
  await openTonight(page)
  const data = await model.lastSlateData()
  expect(data.interests.find((interest) => interest.label === words)).toMatchObject({ stated: true, ownWords: true })
})

test('an interest can be renamed and set to a strength of one’s own', async ({ page, model }) => {
  const name = `Spaceships, ${newMarker()}`
  await page.goto('/profile')
  await row(page, label).getByRole('button', { name: 'Why' }).click()
  await row(page, label).getByRole('textbox', { name: 'Your name for it' }).fill(name)
  await row(page, label).getByRole('button', { name: 'Rename' }).click()
  await expect(outcome(page)).toContainText(`It is called “${name}” now.`)

  await row(page, name).getByRole('slider', { name: 'Strength' }).fill('2.5')
  await row(page, name).getByRole('button', { name: 'Set' }).click()
  await expect(outcome(page)).toContainText(`“${name}” is set.`)
  await openTonight(page)
  const data = await model.lastSlateData()
  expect(data.interests.find((interest) => interest.facet === facet)).toMatchObject({ label: name, strength: 2.5 })
})

test('an empty wish is refused at its field and nothing is stored', async ({ page, regular, db }) => {
  await page.goto('/profile')
  const field = page.getByRole('textbox', { name: 'What are you after?' })
  await field.fill(' x ')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(field).toHaveAccessibleDescription(/Write a few words/)
  expect(await db.interestEdit.count({ where: { userId: regular.id } })).toBe(1)
})

test('the tone and what to avoid stand in the next request', async ({ page, model }) => {
  await page.goto('/profile')
  await page.getByRole('radio', { name: /Critic/ }).check()
  await page.getByText('Keep off my lists').first().click()
  await page.getByRole('group', { name: 'Keep off my lists' }).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Your next list follows it.')).toBeVisible()
  await expect(page.getByRole('radio', { name: /Critic/ })).toBeChecked()
  await openTonight(page)
  const { person } = await model.lastSlateData()
  expect(person).toMatchObject({ tone: 'critic', name: null })
  expect(person.avoid).toHaveLength(1)
})

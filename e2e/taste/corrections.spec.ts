import type { Page } from '@playwright/test'
import { facetLabel } from '../../lib/catalog/facets'
import { createUser } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { giveRating, listKnownFilms } from '../support/people'
import { cardsOf, openSlate, titleOf, titlesOf, tonight } from '../support/slate'

const facet = 'genre:science-fiction'
const label = facetLabel(facet)
const board = (page: Page) => page.getByRole('main').getByRole('status').first()
const step = (page: Page, level: string) =>
  page.getByRole('listitem', { name: label, exact: true }).getByRole('button', { name: level, exact: true })

test('an edit shows what came in and went out, is kept as a receipt, and is taken back there', async ({
  page,
  regular,
  db,
}) => {
  await openSlate(page)
  const before = await titlesOf(page)
  await page.goto('/profile/lines')
  await step(page, 'Never').click()
  await expect(board(page)).toContainText(`${label}: never.`)
  await expect(board(page)).toContainText('Out: ')
  const out = await board(page).getByText('Out: ').locator('..').getByRole('link').allTextContents()
  expect(before).toEqual(expect.arrayContaining(out))

  await openSlate(page)
  const after = await titlesOf(page)
  for (const title of out) expect(after).not.toContain(title)

  await page.goto('/profile/lines')
  await page.goto('/profile')
  await page.getByRole('link', { name: 'What corrections do' }).click()
  await expect(page.getByRole('heading', { name: 'What your corrections do' })).toBeVisible()
  const effect = page.getByRole('row', { name: new RegExp(`^${label}`) })
  await expect(effect.getByRole('cell').last()).toHaveText('0')
  await expect(effect.getByRole('cell').first()).not.toHaveText('0')
  const receipts = page.getByRole('region', { name: 'Receipts' })
  await expect(receipts.getByRole('listitem')).toHaveCount(1)
  await receipts.getByRole('button', { name: /^Take back/ }).click()
  await expect(board(page)).toContainText('is taken back')
  await expect(receipts.getByRole('listitem')).toHaveCount(2)
  expect(await db.interestEdit.count({ where: { userId: regular.id, facet } })).toBe(0)
})

test('"Why not this one?" names rank and amounts, and its one change brings the film in', async ({
  page,
  regular: _regular,
}) => {
  await openSlate(page)
  const onList = await titlesOf(page)
  await page.goto('/films?genre=science-fiction&sort=known')
  const films = page.getByRole('main').getByRole('article').getByRole('link')
  const hrefs = await films.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const change = page.getByRole('region', { name: 'One change would bring it in' })
  for (const href of hrefs) {
    await page.goto(`${href}/why-not`)
    await expect(page.getByText(/It stands at \d+ of \d+ for you\./)).toBeVisible()
    if (await change.isVisible()) break
  }
  const title = (await page.getByRole('link', { name: /^Back to / }).textContent())?.replace('Back to ', '') ?? ''
  expect(onList).not.toContain(title)
  await expect(page.getByRole('region', { name: 'What speaks for it' }).getByRole('listitem').first()).toContainText(
    /\d\.\d\d$/,
  )
  await change.getByRole('button', { name: 'Say so' }).click()
  await expect(board(page)).toContainText('Your next list follows it.')
  await expect(page.getByText('It is among the eight the ranking would show now.')).toBeVisible()
  await expect(change).toHaveCount(0)
})

test('a film one has rated says so, and one that a rule keeps out names the rule', async ({ page, regular, db }) => {
  const [rated] = regular.films
  await page.goto(`/films/${rated?.slug}`)
  await page.getByRole('link', { name: 'Why on my list, or not?' }).click()
  await expect(page.getByText('You have dealt with it')).toBeVisible()
  await page.goto('/profile/lines')
  await step(page, 'Never').click()
  await expect(board(page)).toContainText('never.')
  const [other] = await listKnownFilms(db, 1, 'science-fiction', 7)
  await page.goto(`/films/${other?.slug}/why-not`)
  await expect(page.getByText('A rule of yours keeps it out')).toBeVisible()
  await expect(page.getByText(`You keep ${label.toLowerCase()} off`)).toBeVisible()
})

test('a refusal may name which genre is meant, and the next list has less of it', async ({ page, regular, db }) => {
  const films = await listKnownFilms(db, 12, 'science-fiction', 5)
  for (const film of films.slice(0, 6)) await giveRating(db, regular.id, film.id, 5)
  await openSlate(page)
  const count = async () => {
    const slugs = await cardsOf(page)
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''))
    return db.film.count({ where: { slug: { in: slugs }, genres: { has: 'science-fiction' } } })
  }
  const before = await count()
  expect(before).toBeGreaterThan(2)
  const title = await titleOf(cardsOf(page).first())
  const card = tonight(page).getByRole('article', { name: title, exact: true })
  await card.getByRole('button', { name: 'Not for me' }).click()
  const named = card.getByRole('button', { name: /science fiction/i })
  const plain = card.getByRole('button', { name: 'Not my genre', exact: true })
  await named.or(plain).first().click()
  await expect(named.or(plain).first()).toHaveAttribute('aria-pressed', 'true')
  await expect
    .poll(async () => (await db.reaction.findFirst({ where: { userId: regular.id, kind: 'NOT_FOR_ME' } }))?.reason)
    .toMatch(/^genre/)
  await page.getByRole('button', { name: 'New picks' }).click()
  await expect.poll(async () => (await titlesOf(page)).includes(title)).toBe(false)
  await openSlate(page)
  expect(await count()).toBeLessThanOrEqual(before / 2)
})

test('nobody sees the receipts, the effects or the reasons of somebody else', async ({
  page,
  regular,
  db,
  signIn,
  browser,
}) => {
  await page.goto('/profile/lines')
  await step(page, 'Less').click()
  await expect(board(page)).toContainText('less.')
  const stranger = await browser.newContext()
  const other = await createUser(db)
  const window = await stranger.newPage()
  await window.goto(new URL('/profile/corrections', page.url()).href)
  await expect(window).toHaveURL(/\/sign-in/)
  await window.goto(new URL(`/films/${regular.films[0]?.slug}/why-not`, page.url()).href)
  await expect(window).toHaveURL(/\/sign-in/)
  await signIn(other.id, stranger)
  await window.goto(new URL('/profile/corrections', page.url()).href)
  await expect(window.getByText('Nothing corrected yet')).toBeVisible()
  await window.goto(new URL(`/films/${regular.films[0]?.slug}/why-not`, page.url()).href)
  await expect(window.getByText('Your liking for')).toHaveCount(0)
  await expect(window.getByText('You have dealt with it')).toHaveCount(0)
  await stranger.close()
})

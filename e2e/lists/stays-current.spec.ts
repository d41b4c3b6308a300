import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { findKnownFilm } from '../support/people'
import { cardsOf, openSlate, titleOf, titlesOf, tonight } from '../support/slate'

const star = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

test('Back shows what was said on the page one comes from', async ({ page, regular, db }) => {
  await openSlate(page)
  const title = await titleOf(cardsOf(page).nth(1))
  await cardsOf(page).nth(1).getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await star(page, '4 stars').click()
  await expect(page.getByText('Rated 4 stars.')).toBeVisible()
  expect(await db.rating.count({ where: { userId: regular.id } })).toBe(regular.films.length + 1)

  await page.goBack()
  await expect(tonight(page).getByText(`Since you rated ${title}:`)).toBeVisible()
  expect(await titlesOf(page)).not.toContain(title)
})

test('Back to a card shows it as it was left, until its film has given way', async ({ page, regular, db }) => {
  await openSlate(page)
  const card = cardsOf(page).first()
  const title = await titleOf(card)
  await card.getByRole('button', { name: 'Not for me' }).click()
  await expect.poll(() => db.reaction.count({ where: { userId: regular.id, kind: 'NOT_FOR_ME' } })).toBe(1)
  await page.getByRole('link', { name: 'Browse' }).click()
  await expect(page).toHaveURL(/\/films$/)
  await page.goBack()
  await expect(tonight(page).getByText(`Since you turned down ${title}:`)).toBeVisible()
  await expect(cardsOf(page).getByRole('heading', { name: title, exact: true })).toHaveCount(0)
})

test('Forward shows what was said meanwhile', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  await page.goto(`/films/${film.slug}`)
  await page.getByRole('link', { name: 'Browse' }).click()
  await expect(page).toHaveURL(/\/films$/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: film.title, exact: true })).toBeVisible()
  await page.goForward()
  await expect(page).toHaveURL(/\/films$/)
  await page.getByRole('combobox', { name: 'Search films' }).fill(film.title)
  await page.getByRole('combobox', { name: 'Search films' }).press('Enter')
  await expect(page).toHaveURL(/\/search/)
  await page.getByRole('article', { name: film.title, exact: true }).first().getByRole('link').first().click()
  // The heading must be the film's own: that of the search is the same words in quotation marks.
  await page.waitForURL(/\/films\/.+/)
  await expect(page.getByRole('heading', { level: 1, name: film.title, exact: true })).toBeVisible()
  await star(page, '3 stars').click()
  await expect(page.getByText('Rated 3 stars.')).toBeVisible()
  // Back to the page of the film as it was first seen, and from there forward to where it was rated.
  await page.goBack()
  await expect(page).toHaveURL(/\/search/)
  await page.evaluate(() => history.go(-2))
  await expect(page).toHaveURL(new RegExp(`/films/${film.slug}$`))
  await expect(page.getByRole('heading', { level: 1, name: film.title, exact: true })).toBeVisible()
  await expect(star(page, '3 stars')).toBeChecked()
  await star(page, '5 stars').click()
  await expect(page.getByText('Rated 5 stars.')).toBeVisible()
  await page.evaluate(() => history.go(2))
  await expect(page).toHaveURL(/\/search/)
  await page.goForward()
  await expect(page).toHaveURL(new RegExp(`/films/${film.slug}$`))
  await expect(page.getByRole('heading', { level: 1, name: film.title, exact: true })).toBeVisible()
  await expect(star(page, '5 stars')).toBeChecked()
  expect((await db.rating.findFirst({ where: { userId: person.id } }))?.value).toBe(5)
})

test('another tab shows it at its next focus, and asks for nothing when nothing was said', async ({
  page,
  context,
  person,
  db,
}) => {
  const film = await findKnownFilm(db)
  await page.goto(`/films/${film.slug}`)
  const other = await context.newPage()
  await other.goto(`/films/${film.slug}`)
  await expect(star(other, '4 stars')).not.toBeChecked()
  await star(page, '4 stars').click()
  await expect(page.getByText('Rated 4 stars.')).toBeVisible()
  expect(await db.rating.count({ where: { userId: person.id } })).toBe(1)
  await expect(star(other, '4 stars')).not.toBeChecked()

  await other.bringToFront()
  const look = () => window.dispatchEvent(new Event('focus'))
  await other.evaluate(look)
  await expect(star(other, '4 stars')).toBeChecked()

  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  await other.evaluate(look)
  await other.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  expect(asked).toEqual([])

  await star(other, '2 stars').click()
  await expect(other.getByText('Rated 2 stars.')).toBeVisible()
  await page.bringToFront()
  await page.evaluate(look)
  await expect(star(page, '2 stars')).toBeChecked()
})

test('the taste page shows what was said, coming to it and going back to it', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  await page.goto('/profile/lines')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const evidence = page.getByRole('region', { name: 'Genres' }).getByRole('listitem')
  await expect(evidence).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Search films' }).fill(film.title)
  await page.getByRole('combobox', { name: 'Search films' }).press('Enter')
  await page.getByRole('article', { name: film.title, exact: true }).first().getByRole('link').first().click()
  // The heading must be the film's own: that of the search is the same words in quotation marks.
  await page.waitForURL(/\/films\/.+/)
  await expect(page.getByRole('heading', { level: 1, name: film.title, exact: true })).toBeVisible()
  await star(page, '5 stars').click()
  await expect(page.getByText('Rated 5 stars.')).toBeVisible()
  expect(await db.rating.count({ where: { userId: person.id } })).toBe(1)

  await page.evaluate(() => history.go(-2))
  await expect(page).toHaveURL(/\/profile\/lines$/)
  await expect(evidence).not.toHaveCount(0)
  await page.getByRole('link', { name: 'Browse' }).click()
  await page.getByRole('link', { name: 'Your taste', exact: true }).click()
  await page.getByRole('link', { name: /^All \d+ lines/ }).click()
  await expect(evidence).not.toHaveCount(0)
})

test('own words saved in one tab are known in the other, on the way back and on the list', { tag: '@again' }, async ({
  page,
  context,
  regular,
  db,
}) => {
  await openSlate(page)
  const before = await titlesOf(page)
  const other = await context.newPage()
  await other.goto('/')
  await expect(cardsOf(other)).toHaveCount(8)
  await page.getByRole('link', { name: 'Your taste', exact: true }).click()
  await page.getByRole('textbox', { name: 'What are you after, and what not?' }).fill('no science fiction, please')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('region', { name: 'We read it as' }).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Your next list follows it')).toBeVisible()
  expect(await db.interestEdit.count({ where: { userId: regular.id } })).toBe(2)

  await other.bringToFront()
  await other.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(tonight(other).getByText(/^Since you said .*: a new list\./)).toBeVisible()
  await expect(tonight(other).getByText(/^Kept to: .*no science-fiction films/)).toBeVisible()
  expect(await titlesOf(other)).not.toEqual(before)

  await page.bringToFront()
  await page.evaluate(() => history.go(-3))
  await expect(page).toHaveURL(/\/$/)
  await expect(tonight(page).getByText(/^Kept to: .*no science-fiction films/)).toBeVisible()
})

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { looksRight } from './support/in-both-themes'
import { findKnownFilm } from './support/people'
import { settled } from './support/places'

const field = (page: Page) => page.getByRole('combobox', { name: 'Search films' })
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' })
const search = (page: Page, query: string) => page.goto(`/search?q=${encodeURIComponent(query)}`)

test('what was read stands as chips, each of which can be taken off and put back', async ({ page }) => {
  await search(page, 'french comedies')
  const chips = page.getByRole('navigation', { name: 'What was understood' })
  const count = async () => Number.parseInt((await page.getByRole('main').getByRole('status').textContent()) ?? '', 10)
  const both = await count()
  await chips.getByRole('link', { name: 'Take off: comedy' }).click()
  await expect(chips.getByRole('link', { name: 'Put back: comedy' })).toBeVisible()
  expect(await count()).toBeGreaterThan(both)
  await chips.getByRole('link', { name: 'Put back: comedy' }).click()
  await expect(chips.getByRole('link', { name: 'Take off: comedy' })).toBeVisible()
  expect(await count()).toBe(both)
})

test('suggestions are walked and chosen by keyboard', async ({ page, db }) => {
  const film = await findKnownFilm(db)
  await page.goto('/films')
  await field(page).click()
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await field(page).pressSequentially(film.title.slice(0, 6), { delay: 30 })
  await expect(suggestions(page)).toBeVisible()
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  const first = suggestions(page).getByRole('option').first()
  await expect(first).toContainText(film.title)
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? 'none')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(first).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Escape')
  await expect(suggestions(page)).toBeHidden()
  await expect(field(page)).toHaveValue(film.title.slice(0, 6))
  await page.keyboard.press('ArrowDown')
  await expect(suggestions(page)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/films/${film.slug}$`))
})

test('Enter without a choice searches what was typed; a person is a choice too', async ({ page }) => {
  await page.goto('/films')
  await field(page).fill('hitchcok')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\/search\?q=hitchcok/)
  const people = page.getByRole('region', { name: 'People' })
  await people.getByRole('link', { name: /Alfred Hitchcock/ }).click()
  await expect(page).toHaveURL(/q=Alfred\+Hitchcock/)
  await expect(page.getByRole('article').first()).toContainText('Alfred Hitchcock')

  await field(page).fill('agnes var')
  await suggestions(page)
    .getByRole('option', { name: /Agnès Varda/ })
    .click()
  await expect(page).toHaveURL(/q=Agn/)
})

test('a film is rated and kept from the list of results', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  await search(page, film.title)
  const result = page.getByRole('article', { name: film.title, exact: true }).first()
  await result.getByRole('radio', { name: '4 stars', exact: true }).check()
  const rating = () => db.rating.findFirst({ where: { userId: person.id, filmId: film.id } })
  await expect.poll(async () => (await rating())?.value).toBe(4)
  await result.getByRole('button', { name: 'Want to watch' }).click()
  const wanted = () => db.reaction.count({ where: { userId: person.id, filmId: film.id, kind: 'WANT' } })
  await expect.poll(wanted).toBe(1)
  await page.reload()
  await expect(result.getByRole('radio', { name: '4 stars', exact: true })).toBeChecked()
})

test('a refusal takes no more room than the controls had, on a phone and beside a neighbour', async ({
  page,
  person,
  db,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/search?q=westerns')
    const entries = page.locator('article[data-surface="search"]')
    const heights = () =>
      entries.evaluateAll((all) => all.slice(0, 4).map((each) => each.getBoundingClientRect().height))
    const before = await heights()
    // One that was not refused before: where that one stands now is for the order of their taste to say.
    const open = entries.filter({ has: page.getByRole('button', { name: 'Not for me' }) })
    const label = await open.nth(width === 390 ? 0 : 1).getAttribute('aria-labelledby')
    const entry = page.locator(`article[aria-labelledby="${label}"]`)
    await entry.getByRole('button', { name: 'Not for me' }).click()
    await expect(entry.getByRole('button', { name: 'Slow' })).toBeVisible()
    await settled(page)
    expect(await heights()).toEqual(before)
  }
  await expect.poll(() => db.reaction.count({ where: { userId: person.id, kind: 'NOT_FOR_ME' } })).toBe(2)
})

test('a film we do not have is said to be missing, and nothing stands for it', async ({ page }) => {
  await search(page, 'Footloose')
  await expect(page.getByRole('main').getByRole('status')).toContainText('is not in our catalog')
})

test('a film that breaks a rule of one’s own is found by its title and says so', async ({ page, person, db }) => {
  const horror = await db.film.findFirstOrThrow({
    where: { retiredAt: null, genres: { has: 'horror' } },
    orderBy: { prominence: 'desc' },
  })
  await db.interestEdit.create({ data: { userId: person.id, facet: 'genre:horror', strength: -3, stated: true } })
  await db.user.update({ where: { id: person.id }, data: { profileVersion: { increment: 1 } } })
  await search(page, horror.title)
  const result = page.getByRole('article', { name: horror.title, exact: true }).first()
  await expect(result).toContainText('You keep horror off')
  await search(page, 'horror')
  await expect(page.getByRole('article')).toHaveCount(0)
  await page.getByRole('link', { name: 'Show them anyway' }).click()
  await expect(page.getByRole('article').first()).toContainText('You keep horror off')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('search, chips, pages and rating are plain links and forms', async ({ page, person, db }) => {
    await page.goto('/films')
    await page.getByRole('searchbox', { name: 'Search films' }).fill('comedies')
    await page.getByRole('searchbox', { name: 'Search films' }).press('Enter')
    await expect(page).toHaveURL(/\/search\?q=comedies/)
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click()
    await expect(page).toHaveURL(/page=2/)
    const result = page.getByRole('article').first()
    await result.getByRole('radio', { name: '3 stars', exact: true }).check()
    await result.getByRole('button', { name: 'Save rating' }).click()
    await expect.poll(async () => (await db.rating.findFirst({ where: { userId: person.id } }))?.value).toBe(3)
    await page.getByRole('link', { name: 'Take off: comedy' }).click()
    await expect(page.getByRole('link', { name: 'Put back: comedy' })).toBeVisible()
  })
})

test('a search says that taste has ordered it; the switch on the page holds until it is switched back', async ({
  page,
  regular: _regular,
}) => {
  await page.goto('/search?q=90s+films')
  const said = page.getByText(/^In your order/)
  await expect(said).toBeVisible()
  const first = () => page.getByRole('main').getByRole('article').first().getByRole('heading').textContent()
  const own = await first()
  await page.getByRole('button', { name: 'Search without my taste' }).click()
  await expect(page.getByText('In the site’s order.')).toBeVisible()
  await page.goto('/search?q=80s+films')
  await expect(page.getByText('In the site’s order.')).toBeVisible()
  await looksRight(page, 'search-order')
  await page.getByRole('button', { name: 'Search in my order' }).click()
  await expect(said).toBeVisible()
  await page.goto('/search?q=90s+films')
  await expect.poll(first).toBe(own)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a search that lets in what is kept off says what holds, and leads to where it is lifted', async ({
      page,
      person,
      db,
    }) => {
      const facet = 'genre:comedy'
      await db.interestEdit.create({ data: { userId: person.id, facet, strength: -3, stated: true } })
      await db.user.update({ where: { id: person.id }, data: { profileVersion: { increment: 1 } } })
      await search(page, 'comedies are fine after all')
      await expect(page.getByText('What you said before still holds: no comedies.')).toBeVisible()
      await page.getByRole('link', { name: 'Let it in again' }).click()
      await page.getByRole('button', { name: 'Lift: no comedies', exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Comedy: as it comes.' })).toBeVisible()
      await search(page, 'comedies are fine after all')
      await expect(page.getByRole('main').getByRole('status')).toContainText('asks for no film')
      await expect(page.getByText('What you said before still holds')).toHaveCount(0)
    })
  })
}

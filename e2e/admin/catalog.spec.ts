import type { Page } from '@playwright/test'
import { createAdmin, createFilm, createUser } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { newMarker } from '../support/people'

type Database = Parameters<typeof createFilm>[0]
type Film = Awaited<ReturnType<typeof createFilm>>

/** A film of a test's own that no list of recommendations will show. */
const newFilm = (db: Database): Promise<Film> =>
  createFilm(db, {
    title: `Reel ${newMarker()}`,
    prominence: 1,
    moods: ['tender', 'tense', 'playful'],
    settings: ['present-day'],
  })
const pageOf = (film: Film) => `/admin/catalog/${film.slug}`
const open = async (page: Page, film: Film) => {
  await page.goto(pageOf(film))
  await expect(page.getByRole('heading', { level: 1, name: film.title })).toBeVisible()
}
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()

test('the catalog pages and the link to them exist for admins alone', async ({ page, db, signIn }) => {
  const film = await newFilm(db)
  const pages = ['/admin/catalog', pageOf(film)]
  const statuses = () => Promise.all(pages.map(async (path) => (await page.request.get(path)).status()))
  const filmPage = async () => (await page.request.get(`/films/${film.slug}`)).text()
  expect(await statuses()).toEqual([404, 404])
  expect(await filmPage()).not.toContain('/admin/')
  await signIn((await createUser(db, { email: `${newMarker()}@matinee.test` })).id)
  expect(await statuses()).toEqual([404, 404])
  expect(await filmPage()).not.toContain('/admin/')
  await signIn((await createAdmin(db)).id)
  expect(await statuses()).toEqual([200, 200])
  expect((await page.request.get('/admin/catalog/no-such-film')).status()).toBe(404)
  await page.goto(`/films/${film.slug}`)
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${pageOf(film)}$`))
})

test('a film is found, mended with errors at their fields, and restored', async ({ page, db, signIn }) => {
  await signIn((await createAdmin(db, { name: 'Ada Admin' })).id)
  const film = await newFilm(db)
  await page.goto('/admin/catalog')
  await page.getByRole('searchbox', { name: 'Title, person or id' }).fill(film.title)
  await page.getByRole('combobox', { name: 'Show only' }).selectOption({ index: 3 })
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.getByRole('list', { name: 'Films' }).getByRole('link', { name: film.title }).click()

  await field(page, 'Title').fill(`${film.title} restored`)
  await field(page, 'Year').fill('soon')
  await page.getByRole('combobox', { name: 'Moods 1' }).fill('gloomish')
  await save(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Please check what is marked.' })).toBeVisible()
  await expect(field(page, 'Year')).toHaveAccessibleDescription(/1888 to 2030/)
  await expect(page.getByRole('combobox', { name: 'Moods 1' })).toHaveAccessibleDescription(/not in this list/)
  await expect(field(page, 'Title')).toHaveValue(`${film.title} restored`)

  await field(page, 'Year').fill('1991')
  await page.getByRole('combobox', { name: 'Moods 1' }).fill('Dreamlike')
  await field(page, 'Year').press('Enter')
  await expect(page.getByText('Saved: title, year, moods.')).toBeVisible()
  const history = page.getByRole('region', { name: 'History' })
  await expect(history).toContainText('Ada Admin')
  await expect(history).toContainText(/was Tender\s*now Dreamlike/)
  await expect(page.getByText('Held against seeds and imports: title, year, moods.')).toBeVisible()

  await page.goto(`/search?q=${encodeURIComponent(`${film.title} restored`)}`)
  await expect(page.getByRole('article', { name: `${film.title} restored` })).toBeVisible()

  await open(page, { ...film, title: `${film.title} restored` })
  await page.getByRole('button', { name: /^Restore as before/ }).click()
  await expect(field(page, 'Title')).toHaveValue(film.title)
  await expect(page.getByRole('combobox', { name: 'Moods 1' })).toHaveValue('Tender')
  await page.getByRole('button', { name: 'Retire it' }).click()
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible()
  await page.goto(`/films/${film.slug}`)
  await expect(page.getByText('This film has left the catalog')).toBeVisible()
})

test('what somebody else saved meanwhile is not written over unasked', async ({
  page,
  db,
  signIn,
  browser,
  baseURL,
}) => {
  const film = await newFilm(db)
  await signIn((await createAdmin(db)).id)
  const theirs = await browser.newContext({ baseURL })
  await signIn((await createAdmin(db)).id, theirs)
  const other = await theirs.newPage()
  await open(page, film)
  await open(other, film)
  await field(other, 'Year').fill('1991')
  await field(other, 'Minutes').fill('91')
  await save(other)
  await expect(other.getByText('Saved: year, minutes.')).toBeVisible()

  await field(page, 'Year').fill('1992')
  await field(page, 'Prominence').fill('2')
  await save(page)
  await expect(page.getByText('What you typed is still here.')).toBeVisible()
  await expect(field(page, 'Year')).toHaveAccessibleDescription(/Changed by somebody else/)
  const choice = page.getByRole('radiogroup', { name: 'Year: which one stays?' })
  await expect(choice.getByText('1991')).toBeVisible()
  await choice.getByLabel(/^Yours/).check()
  await page.getByRole('button', { name: 'Save what I chose' }).click()
  await expect(page.getByText('Saved: year, prominence.')).toBeVisible()
  expect(await db.film.findUnique({ where: { id: film.id } })).toMatchObject({
    year: 1992,
    prominence: 2,
    runtimeMinutes: 91,
  })
  await theirs.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a film is edited by plain forms', async ({ page, db, signIn }) => {
    await signIn((await createAdmin(db)).id)
    const film = await newFilm(db)
    await open(page, film)
    await field(page, 'Year').fill('soon')
    await field(page, 'Minutes').fill('95')
    await save(page)
    await expect(field(page, 'Year')).toHaveAccessibleDescription(/1888 to 2030/)
    await expect(field(page, 'Minutes')).toHaveValue('95')
    await field(page, 'Year').fill('1989')
    await save(page)
    await expect(page.getByText('Saved: year, minutes.')).toBeVisible()
    await page.getByRole('button', { name: /^Restore as before/ }).click()
    await expect(field(page, 'Minutes')).toHaveValue('100')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in the ${colorScheme} theme and fits 320 px`, async ({ page, db, signIn }) => {
    await signIn((await createAdmin(db)).id)
    const film = await newFilm(db)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, film)
    await field(page, 'Year').fill('1989')
    await field(page, 'Log line').fill(`${film.logline} Nobody else is there.`)
    await save(page)
    await expect(page.getByText('Saved: year, log line.')).toBeVisible()
    await field(page, 'Year').fill('x')
    await save(page)
    await expect(field(page, 'Year')).toHaveAccessibleDescription(/1888/)
    for (const path of [null, '/admin/catalog?show=moods']) {
      await page.setViewportSize({ width: 1280, height: 900 })
      if (path) await page.goto(path)
      expect(await axeViolations(page), path ?? 'film').toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(overflow), path ?? 'film').toBe(0)
    }
  })
}

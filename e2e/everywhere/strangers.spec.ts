import { readActionIds } from '../../scripts/check/bounds/action-ids'
import { createAdmin, createFilm } from '../../testing/factories'
import { sessionOf } from '../../testing/session'
import { sessionSecret } from '../environment/sites'
import { expect, test } from '../fixtures'
import { findKnownFilm } from '../support/people'
import { askRaw } from '../support/raw-request'

const keptPaths = (slug: string | undefined) => ['/', '/films', `/films/${slug}`]

/** As the button on the page of a film does for an admin. */
async function retire(site: string | undefined, cookie: string, filmId: number, retired: 'yes' | 'no') {
  const form = new FormData()
  form.set('_1_filmId', String(filmId))
  form.set('_1_retired', retired)
  form.set('0', '["$K1"]')
  const action = readActionIds().get('lib/actions/admin/catalog.ts retireFilmAction')
  const headers = { cookie, 'next-action': action?.id ?? '', origin: site ?? '' }
  const response = await fetch(`${site}/admin/catalog`, { method: 'POST', body: form, headers })
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('"ok":true')
}

test('home, the catalog and films come to strangers from the cache of the site, whole and with their status', async ({
  baseURL,
  db,
}) => {
  const film = await findKnownFilm(db)
  for (const path of keptPaths(film.slug)) {
    // The catalog may change meanwhile, by other tests: then pages are made anew.
    await expect(async () => {
      await fetch(`${baseURL}${path}`).then((response) => response.text())
      const response = await fetch(`${baseURL}${path}`)
      const headers = Object.fromEntries(response.headers)
      expect(response.status, path).toBe(200)
      expect(headers['x-nextjs-cache'], path).toBe('HIT')
      expect(headers['cache-control'], path).toBe('private, max-age=0, must-revalidate')
      expect(headers, path).not.toHaveProperty('set-cookie')
      const body = await response.text()
      expect(body, path).toContain('</html>')
      expect(body, path).toMatch(/<a [^>]*href="\/films\/[a-z0-9-]+"/)
      // As browsers ask: fetch would say that nothing kept will do.
      const again = await askRaw(baseURL ?? '', path, { 'if-none-match': headers.etag ?? '' })
      expect(again.status, path).toBe(304)
    }).toPass({ timeout: 20_000 })
  }
})

test('a film that is changed by an admin is another page for strangers at once, and one that is added is there', async ({
  baseURL,
  db,
}) => {
  const slug = `kept-${Date.now()}`
  const read = async () => {
    const response = await fetch(`${baseURL}/films/${slug}`)
    return { status: response.status, body: await response.text() }
  }
  expect((await read()).status).toBe(404)
  const admin = await createAdmin(db)
  const { name, value } = await sessionOf(db, admin.id, sessionSecret)
  const film = await createFilm(db, { slug, title: 'The First Name' })
  await retire(baseURL, `${name}=${value}`, film.id, 'no')
  expect(await read()).toMatchObject({ status: 200, body: expect.stringContaining('The First Name') })
  expect((await read()).body).not.toContain('This film has left the catalog')
  await retire(baseURL, `${name}=${value}`, film.id, 'yes')
  expect((await read()).body).toContain('This film has left the catalog')
  await db.film.delete({ where: { id: film.id } })
})

test('pages of a person are never for a shared cache', async ({ page, regular }) => {
  for (const path of [...keptPaths(regular.films[0]?.slug), '/profile']) {
    expect((await page.request.get(path)).headers()['cache-control']).toMatch(/private.*no-store/)
  }
})

test('the landing page shows films and opens the door, without anything personal', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Films you will like')
  await expect(page.getByRole('region', { name: 'Popular' }).getByRole('article')).not.toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Your taste' })).toHaveCount(0)
})

test.describe('an address that leads nowhere', () => {
  test.use({ allowedConsoleErrors: [/404/] })

  test('answers 404 with a way back', async ({ page }) => {
    for (const path of ['/films/no-such-film-in-any-catalog', '/no-such-page', '/welcome/no-such-step']) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    }
  })
})

test('a search forgives a typing error', async ({ page, db }) => {
  const film = await db.film.findFirstOrThrow({
    where: { retiredAt: null, title: { contains: 'Godfather' } },
    orderBy: { prominence: 'desc' },
  })
  await page.goto('/')
  await page.goto(`/search?q=${encodeURIComponent('Godfahter')}`)
  await expect(page.getByRole('article', { name: film.title, exact: true }).first()).toBeVisible()
})

test('a filter applies itself, stands in the address and survives going back', async ({ page }) => {
  await page.goto('/films')
  const genre = page.getByRole('combobox', { name: 'Genre' })
  await genre.selectOption('horror')
  await expect(page).toHaveURL(/genre=horror/)
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/films\/[a-z0-9-]+$/)
  await page.goBack()
  await expect(page).toHaveURL(/genre=horror/)
  await expect(genre).toHaveValue('horror')
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(genre).toHaveValue('')
})

test('nothing found and too many filters say so and help on', async ({ page }) => {
  await page.goto('/search?q=qqqqqqxxxxxx')
  await expect(page.getByRole('main').getByRole('status')).toContainText('is not in our catalog')
  await page.goto('/films?genre=western&mood=cosy&decade=1890')
  await expect(page.getByRole('link', { name: 'Show every film' })).toBeVisible()
})

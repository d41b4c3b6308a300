import { expect, test } from '../fixtures'
import { findKnownFilm } from '../support/people'

const publicCache = /^public,.*s-maxage=\d+/

test('strangers get film pages that any cache may keep', async ({ page, db }) => {
  const film = await findKnownFilm(db)
  for (const path of ['/films', `/films/${film.slug}`]) {
    const response = await page.request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toMatch(publicCache)
    expect(response.headers().vary).toMatch(/\bCookie\b/)
    expect(response.headers()).not.toHaveProperty('set-cookie')
  }
})

test('pages of a person are never for a shared cache', async ({ page, regular }) => {
  for (const path of ['/', '/films', `/films/${regular.films[0]?.slug}`, '/profile']) {
    expect((await page.request.get(path)).headers()['cache-control']).toMatch(/private|no-store/)
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

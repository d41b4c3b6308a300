import { expect, type Page, test } from '@playwright/test'
import { withClient } from '../../scripts/database/client'
import { startInMemory } from '../../scripts/database/embedded'
import { applyMigrations } from '../../scripts/database/migrations'
import { startNext } from '../../scripts/support/next-process'
import { findFreePort } from '../../scripts/support/ports'
import { seed } from '../environment/seed'
import { sessionSecret, unset } from '../environment/sites'

/** A domain is built in: a development server builds the few pages that are visited here, and no others. */
test.setTimeout(480_000)
test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 60_000, navigationTimeout: 90_000 })

const stops: (() => Promise<unknown>)[] = []
let address = ''
let databaseUrl = ''

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const database = await startInMemory()
  stops.push(database.stop)
  databaseUrl = database.url
  await applyMigrations(databaseUrl)
  await seed(databaseUrl, 'recipes')
  const port = await findFreePort()
  address = `http://localhost:${port}`
  const variables = { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: sessionSecret, NEXTAUTH_URL: address }
  const site = await startNext('dev', port, {
    ...unset,
    ...variables,
    MATINEE_DOMAIN: 'recipes',
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
  })
  stops.push(site.stop)
})
test.afterAll(async () => {
  for (const stop of stops.reverse()) await stop()
})

/** Words of films; addresses and what is hidden keep them. */
const OF_FILMS = /\b(films?|movies?|cinemas?|directors?|directed|watch(?:ed|ing|list)?|screen|actors?|log lines?)\b/i

async function speaksOfRecipes(page: Page, where: string): Promise<void> {
  const [text = ''] = await page.getByRole('main').allInnerTexts()
  expect(text.length, where).toBeGreaterThan(80)
  expect(
    OF_FILMS.exec(text)
      ?.input.split('\n')
      .filter((line) => OF_FILMS.test(line)) ?? [],
    where,
  ).toEqual([])
}

test('a site of recipes: asked, given eight with reasons, found and rated, without a word of films', async ({
  page,
}) => {
  const slow = { timeout: 60_000 }
  const wait = expect.configure(slow)
  await page.goto(address)
  await speaksOfRecipes(page, 'the front page')
  await page.getByRole('button', { name: 'Start as a guest' }).click()
  const posters = page.getByRole('main').getByRole('region').getByRole('listitem').getByRole('button')
  await wait(posters.first()).toBeVisible()
  await speaksOfRecipes(page, 'the first question')
  for (const place of [0, 7, 13]) {
    await posters.nth(place).click()
    await wait(posters.nth(place)).toHaveAttribute('aria-pressed', 'true')
  }
  const goOn = page.getByRole('button', { name: 'Go on' })
  await goOn.click()
  await wait(page.getByRole('heading', { name: 'More of this, less of that' })).toBeVisible()
  await page.getByRole('textbox', { name: /^What are you after/ }).fill('no nuts, not soup')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save' }).click()
  await wait(page).toHaveURL(/heard=/)
  await speaksOfRecipes(page, 'the second question')
  await goOn.click()
  await wait(page.getByRole('heading', { name: 'How shall we talk to you?' })).toBeVisible()
  await speaksOfRecipes(page, 'the third question')
  await goOn.click()
  await wait(page.getByRole('heading', { name: 'What may we learn from?' })).toBeVisible()
  await speaksOfRecipes(page, 'the fourth question')
  await page.getByRole('button', { name: /^Show me/ }).click()

  const cards = page.getByRole('region', { name: 'Tonight for you' }).getByRole('article')
  await wait(cards).toHaveCount(8)
  for (const card of await cards.all()) await wait(card.getByRole('paragraph').first()).not.toBeEmpty()
  await speaksOfRecipes(page, 'the list')
  const ids = await cards.evaluateAll((all) => all.map((card) => Number(card.getAttribute('data-film-id'))))
  const stored = await withClient(databaseUrl, (db) => db.film.findMany({ where: { id: { in: ids } } }))
  expect(stored).toHaveLength(8)
  for (const { slug, genres, contentNotes } of stored) {
    expect(genres, slug).not.toContain('soup')
    expect(contentNotes, slug).not.toContain('nuts')
  }

  await page.goto(`${address}/search?q=baklava`)
  await page.getByRole('article', { name: 'Baklava' }).getByRole('link').first().click()
  await wait(page.getByRole('heading', { level: 1, name: 'Baklava' })).toBeVisible()
  await speaksOfRecipes(page, 'the page of a recipe')
  // A development server is slow to wake a page, and a star set before that is not sent.
  await expect(async () => {
    for (const stars of ['3 stars', '4 stars'])
      await page.getByRole('radio', { name: stars, exact: true }).check({ force: true })
    const kept = () => withClient(databaseUrl, (db) => db.rating.findMany({ select: { value: true } }))
    await expect.poll(kept, { timeout: 5_000 }).toEqual([{ value: 4 }])
  }).toPass(slow)

  await page.goto(`${address}/profile`)
  await speaksOfRecipes(page, 'the taste page')
})

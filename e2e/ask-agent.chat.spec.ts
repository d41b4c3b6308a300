import type { Page } from '@playwright/test'
import { parseEnv } from '@/lib/env'
import { readModelSettings } from '../lib/ai/server/settings'
import { sites } from './environment/sites'
import { test as base, expect } from './fixtures'
import { type FakeModel, fakeModel } from './support/fake-model'
import { consentTo, newMarker } from './support/people'

type Fixtures = {
  /** A word of the wish that nobody understands: it stands in every request about it. */
  word: string
  asked: FakeModel
  measured: undefined
}

/** A site whose model was measured to read wishes better than the grammar, so that it has tools and may correct. */
const test = base.extend<Fixtures>({
  measured: [
    async ({ db, fakeOpenaiUrl }, use) => {
      const { server } = readModelSettings(parseEnv({ ...sites.chat, OPENAI_BASE_URL: `${fakeOpenaiUrl}/v1` }))
      if (!server) throw new Error('no model server')
      const { id, address, api, name } = server
      const measured = { wishes: { better: 'tools', difference: 0.1, standardError: 0.02 } }
      await db.modelServer.upsert({ where: { id }, create: { id, address, api, name, measured }, update: { measured } })
      await use(undefined)
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  word: async ({}, use) => use(newMarker()),
  asked: async ({ word, fakeOpenaiUrl }, use) => use(fakeModel(fakeOpenaiUrl, word)),
})

const wishOf = (word: string) => `a western with zombies, no comedy, under two hours, with a ${word}`
const chips = (page: Page) => page.getByRole('navigation', { name: 'What was understood' })
const byModel = (page: Page) => page.getByRole('navigation', { name: 'What the model understood' })
const cards = (page: Page) => page.getByRole('list', { name: 'Found for tonight' }).getByRole('article')

async function press(page: Page, words: string): Promise<void> {
  await page.goto('/ask')
  await page.getByRole('searchbox', { name: 'What are you in the mood for?' }).fill(words)
  await page.getByRole('button', { name: 'Ask' }).click()
  // A model that begins and stops is waited for.
  await expect(cards(page)).toHaveCount(8, { timeout: 30_000 })
}

const correction = {
  scenario: 'ok',
  answer: { readings: [{ way: 'more', id: 'theme:animals' }], wrong: ['without:genre:comedy'], plan: 1 },
} as const

test('the model asks the engine, corrects the reading and chooses a plan, and all of it stands on the page', async ({
  page,
  regular,
  word,
  asked,
}) => {
  await asked.play(correction)
  await press(page, wishOf(word))
  await expect(byModel(page).getByRole('link', { name: 'Take off: animals' })).toBeVisible()
  const back = page.getByRole('link', { name: 'Bring back: no comedy' })
  await expect(back).toBeVisible()
  await expect(chips(page).getByRole('link', { name: 'Take off: no comedy' })).toHaveCount(0)
  await expect(chips(page).getByRole('link', { name: 'Take off: at most 2 h' })).toBeVisible()

  await page.getByText('How this was found').click()
  const plans = page.getByRole('list', { name: 'Plans' }).getByRole('listitem')
  await expect(plans.first()).toContainText('Not chosen: everything that was said')
  await expect(plans.nth(1)).toContainText(/^Chosen: without .+\d+ films/)
  const calls = page.getByRole('list', { name: 'What the model asked' })
  await expect(calls).toContainText('Looked for clown')
  await expect(calls).toContainText('Counted films with animals')
  await expect(calls).toContainText(/\d+ are all of it, \d+ break no hard part/)
  const loop = (await asked.requests()).filter(({ body }) => JSON.stringify(body).includes('wish-with-tools'))
  expect(loop, `two steps for ${regular.id}`).toHaveLength(2)

  await back.click()
  await expect(chips(page).getByRole('link', { name: 'Take off: no comedy' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bring back: no comedy' })).toHaveCount(0)
  await expect(cards(page)).toHaveCount(8)
  await expect(cards(page).first()).toContainText('no comedy')
  const again = (await asked.requests()).filter(({ body }) => JSON.stringify(body).includes('wish-with-tools'))
  expect(again, 'what it was asked is not asked again').toHaveLength(2)
})

for (const [name, scenario] of [
  ['begins and does not go on', 'hold'],
  ['never begins', 'hang'],
  ['is out of order', '500'],
] as const)
  test(`a model that ${name} leaves the wish as the grammar read it`, async ({ page, regular, word, asked }) => {
    await asked.play({ scenario, times: 1 })
    await press(page, wishOf(word))
    const first = (await asked.requests())[0]
    expect(JSON.stringify(first?.body), `it was asked for ${regular.id}`).toContain('wish-with-tools')
    await expect(chips(page).getByRole('link')).toHaveCount(4)
    await expect(byModel(page)).toHaveCount(0)
    await expect(cards(page).first()).toContainText('no comedy')
    await expect(page.getByText(`Not understood: ${word}`)).toBeVisible()
  })

test('links from elsewhere, typed addresses and prefetches never call the model; the same press does', async ({
  page,
  regular,
  word,
  asked,
}) => {
  const path = `/ask?q=${encodeURIComponent(wishOf(word))}`
  await page.goto(path)
  await expect(cards(page)).toHaveCount(8)
  const address = new URL(page.url()).origin
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${address}${path}">A wish of mine</a>` }),
  )
  await page.goto('https://elsewhere.example/')
  await page.getByRole('link', { name: 'A wish of mine' }).click()
  await expect(cards(page)).toHaveCount(8)
  const ahead: Record<string, string>[] = [
    { 'next-router-prefetch': '1' },
    { 'sec-purpose': 'prefetch' },
    { purpose: 'prefetch' },
  ]
  for (const headers of ahead)
    await (await page.request.get(path, { headers: { ...headers, 'sec-fetch-site': 'same-origin' } })).text()
  expect(await asked.requests(), `nothing was sent for ${regular.id}`).toEqual([])
  await press(page, wishOf(word))
  expect((await asked.requests()).length).toBeGreaterThan(0)
})

test('a stranger, and somebody who has not allowed it, get reader A', async ({ page, db, person, word, asked }) => {
  await consentTo(db, person.id, [])
  await press(page, wishOf(word))
  await expect(page.getByText(`Not understood: ${word}`)).toBeVisible()
  await page.context().clearCookies()
  await press(page, wishOf(word))
  await expect(page.getByText(`Not understood: ${word}`)).toBeVisible()
  expect(await asked.requests()).toEqual([])
})

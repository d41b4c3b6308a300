import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { expectWholeList } from '../support/slate'

type Visit = { name: string; path: string; ready?: (page: Page) => Promise<unknown> }

const portrait = (page: Page) => expect(page.getByRole('region', { name: 'A short portrait' })).toBeVisible()

const strangerPages: Visit[] = [
  { name: 'landing page', path: '/' },
  { name: 'browse page', path: '/films' },
  { name: 'search page', path: '/search?q=space' },
  { name: 'wish box', path: '/ask' },
  {
    name: 'answer to a wish that nothing meets whole',
    path: `/ask?q=${encodeURIComponent('silent films after 2010 under 50 minutes, in purple, no horror, horror')}`,
  },
  { name: 'sign-in page', path: '/sign-in' },
  { name: 'create-account page', path: '/create-account' },
  { name: 'page on how picks are made', path: '/how-it-works' },
  { name: 'record of the site', path: '/about/record' },
  { name: 'page that does not exist', path: '/no-such-page' },
]

const personPages: Visit[] = [
  { name: 'front page', path: '/', ready: expectWholeList },
  {
    name: 'film page',
    path: '/films?sort=known',
    ready: async (page) => {
      await page.getByRole('article').nth(7).getByRole('link').click()
      await expect(page.getByRole('region', { name: 'Why it may suit you' })).toBeVisible()
    },
  },
  { name: 'watchlist', path: '/watchlist' },
  { name: 'answer to a wish', path: `/ask?q=${encodeURIComponent('slow westerns, nothing gory')}` },
  {
    name: 'survey’s films with suggestions and a tap',
    path: '/welcome/films',
    ready: async (page) => {
      await page.getByRole('searchbox', { name: 'A film you love that is not here' }).fill('the')
      await page.getByRole('list', { name: 'Suggestions' }).getByRole('button').first().click()
      await expect(page.getByRole('heading', { name: /^Near / })).toBeVisible()
    },
  },
  { name: 'survey’s shelves', path: '/welcome/shelves' },
  {
    name: 'survey’s wishes, all of them',
    path: '/welcome/wishes',
    ready: (page) => page.getByText('More genres and moods').click(),
  },
  { name: 'survey’s tone', path: '/welcome/tone' },
  { name: 'survey’s privacy', path: '/welcome/privacy' },
  { name: 'profile', path: '/profile', ready: portrait },
  {
    name: 'lines of a taste with an open interest',
    path: '/profile/lines',
    ready: async (page) => {
      await page.getByText('⋯').first().click()
      await expect(page.getByRole('textbox', { name: 'Your name for it' }).first()).toBeVisible()
    },
  },
  {
    name: 'profile that says words back',
    path: `/profile?say=${encodeURIComponent('slow westerns, no gore, like Alien, under two hours, purple')}`,
    ready: (page) => expect(page.getByRole('region', { name: 'We read it as' })).toBeVisible(),
  },
  { name: 'profile where nothing was understood', path: '/profile?say=qwertz' },
  { name: 'diary', path: '/profile/history' },
  { name: 'diary’s days', path: '/profile/history?tab=watched' },
  { name: 'diary of a film', path: '/films/amelie/diary' },
  { name: 'record of predictions', path: '/record' },
  { name: 'figures', path: '/profile/statistics' },
  {
    name: 'page of corrections',
    path: '/profile/lines',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Less', exact: true }).first().click()
      await expect(page.getByRole('main').getByRole('status').first()).toContainText('Your next list follows it.')
      await page.goto('/profile/corrections')
      await expect(page.getByRole('region', { name: 'Receipts' })).toBeVisible()
    },
  },
  { name: 'page on why a film is not on the list', path: '/films/amelie/why-not' },
  { name: 'page to bring ratings', path: '/profile/import' },
  { name: 'account page', path: '/account' },
]

/** Each theme in one width: colours do not depend on the width, names and order hardly on the theme. */
const looks = [
  { colorScheme: 'light', size: { width: 1280, height: 900 } },
  { colorScheme: 'dark', size: { width: 390, height: 844 } },
] as const

async function checkEverywhere(page: Page, { path, ready }: Visit) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(path)
  await ready?.(page)
  for (const { colorScheme, size } of looks) {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme })
    await page.setViewportSize(size)
    const violations = await axeViolations(page, (axe) =>
      axe
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
    )
    const found = violations.map(({ id, nodes }) => ({
      id,
      at: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
    }))
    expect(found, colorScheme).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 700 })
  const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(overhang, 'nothing hangs over the edge at 320 pixels').toBeLessThanOrEqual(0)
}

test.describe('for strangers', () => {
  test.use({ allowedConsoleErrors: [/404/] })
  for (const visit of strangerPages) {
    test(`the ${visit.name} has no axe violations in either theme`, async ({ page }) => {
      await checkEverywhere(page, visit)
    })
  }
})

for (const visit of personPages) {
  test(`the ${visit.name} has no axe violations in either theme`, async ({ page, regular: _regular }) => {
    await checkEverywhere(page, visit)
  })
}

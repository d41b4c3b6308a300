import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { openSlate } from '../support/slate'

/** The films a part of the page leads to, by their slugs: a title may be another film's too. */
async function slugsIn(part: Locator): Promise<string[]> {
  const links = part.locator('a[href^="/films/"]')
  await expect(links).not.toHaveCount(0)
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return addresses.map((address) => address.slice('/films/'.length).split(/[?#/]/)[0] ?? '')
}
const main = (page: Page) => page.getByRole('main')

test('a hard wish said in the survey is kept on the list, the shelves, beside a film and in the search', async ({
  page,
  model: _model,
  db,
}) => {
  const horrorIn = async (part: Locator) =>
    db.film.findMany({
      where: { slug: { in: await slugsIn(part) }, genres: { has: 'horror' } },
      select: { slug: true },
    })
  await page.goto('/welcome/wishes')
  await page.getByRole('textbox', { name: 'What are you after, and what not?' }).fill('please no horror')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('region', { name: 'We read it as' })).toContainText('Never: Horror')
  await page.getByRole('button', { name: 'Keep it and go on' }).click()
  await expect(page).toHaveURL(/\/welcome\/tone(#.*)?$/)

  await openSlate(page)
  await expect(page.getByRole('region', { name: 'Popular' }).getByRole('article')).not.toHaveCount(0)
  expect(await horrorIn(main(page))).toEqual([])
  await page.goto('/films/alien')
  await expect(page.getByRole('list', { name: 'Your own rules' })).toContainText('horror')
  expect(await horrorIn(page.getByRole('region', { name: 'Beside this one' }))).toEqual([])
  await page.goto('/search?q=science%20fiction')
  expect(await horrorIn(main(page).getByRole('article'))).toEqual([])

  await page.goto('/films?genre=science-fiction')
  await expect(page.getByText(/films? (?:is|are) left out by your own rules/)).toBeVisible()
  expect(await horrorIn(main(page).getByRole('article'))).toEqual([])
  await page.getByRole('link', { name: /^Show (?:it|them) anyway$/ }).click()
  await expect(page).toHaveURL(/all=1/)
  await expect(page.getByRole('link', { name: 'Leave out what breaks your own rules' })).toBeVisible()
  expect(await horrorIn(main(page).getByRole('article'))).not.toEqual([])
})

test('a hard wish typed into the search is said back and kept by every result', async ({ page, db }) => {
  await page.goto(`/search?q=${encodeURIComponent('science fiction, no horror, under two hours')}`)
  const chips = page.getByRole('navigation', { name: 'What was understood' })
  await expect(chips).toContainText('no horror')
  await expect(chips).toContainText('at most 2 hours')
  const slug = { in: await slugsIn(main(page).getByRole('article')) }
  const breaks = [{ genres: { has: 'horror' } }, { runtimeMinutes: { gt: 120 } }]
  expect(await db.film.findMany({ where: { slug, OR: breaks }, select: { slug: true } })).toEqual([])
})

import { randomUUID } from 'node:crypto'
import { createUser } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { cardsOf, openSlate, SLATE_SIZE } from '../support/slate'

test('a film never appears twice on the front page, nor one the person knows', async ({ page, regular }) => {
  const ids = () =>
    page.getByRole('article').evaluateAll((cards) => cards.map((card) => Number(card.getAttribute('data-film-id'))))
  for (const visit of ['new', 'stored']) {
    await openSlate(page)
    await expect(page.getByRole('region', { name: 'Popular' })).toBeVisible()
    const shown = await ids()
    expect(shown.length, visit).toBeGreaterThan(SLATE_SIZE)
    expect(new Set(shown).size, visit).toBe(shown.length)
    const known = new Set(regular.films.map((film) => film.id))
    expect(
      shown.filter((id) => known.has(id)),
      visit,
    ).toEqual([])
  }
})

test('the front page has its rows below the list', async ({ page, regular }) => {
  await openSlate(page)
  const liked = regular.films.at(-1)
  await expect(page.getByRole('region', { name: `Because you liked ${liked?.title}`, exact: true })).toBeVisible()
  for (const name of ['Something different', 'New to the catalog', 'Popular']) {
    await expect(page.getByRole('region', { name, exact: true }).getByRole('article')).not.toHaveCount(0)
  }
  // Links that are markup go by the router once the page is awake: it is the same document after them.
  await expect(page.getByRole('combobox', { name: 'Search films' })).toBeVisible()
  const document = await page.evaluate(() => performance.timeOrigin)
  await page.getByRole('link', { name: 'Earlier lists' }).click()
  await expect(page).toHaveURL('/lists')
  await page.getByRole('link', { name: 'Your taste', exact: true }).click()
  await expect(page).toHaveURL('/profile')
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(document)
})

for (const width of [360, 390, 1280]) {
  test(`signed out, the header is one line ${width} px wide, and a long search stands in close lines`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const words = 'something slow and sad from Japan about a family, in black and white, for adults'
    await page.goto(`/search?q=${encodeURIComponent(words)}`)
    const header = page.getByRole('banner')
    const parts = [
      header.getByRole('link', { name: 'Matinee' }),
      header.getByRole('link', { name: 'Browse' }),
      header.getByRole('combobox', { name: 'Search films' }),
      header.getByRole('link', { name: 'Sign in' }),
    ]
    const boxes = await Promise.all(parts.map((part) => part.boundingBox()))
    const middles = boxes.map((box) => (box ? box.y + box.height / 2 : Number.NaN))
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)

    const heading = page.getByRole('heading', { level: 1 })
    const lines = await heading.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const tops = [...new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))]
      const size = Number.parseFloat(getComputedStyle(element.firstElementChild ?? element).fontSize)
      return tops.slice(1).map((top, place) => (top - (tops[place] ?? 0)) / size)
    })
    for (const step of lines) expect(step).toBeLessThan(1.3)
    expect(await heading.textContent()).toContain(words)
  })
}

test('a long name gives way in a narrow header', async ({ page, db, signIn }) => {
  const name = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(2).slice(0, 60)
  const { id } = await createUser(db, { name, email: `${randomUUID()}@matinee.test` })
  await signIn(id)
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/films')
  await expect(page.getByRole('link', { name: 'Wolfeschlegel' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('combobox', { name: 'Search films' })).toBeInViewport({ ratio: 1 })
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overhang).toBeLessThanOrEqual(0)
})

test('a long word in a title breaks before it pushes a narrow page wide', async ({ page, db, regular }) => {
  const film = await db.film.findUniqueOrThrow({ where: { slug: 'memories-of-underdevelopment' } })
  await openSlate(page)
  const slate = await db.slate.findFirstOrThrow({ where: { userId: regular.id } })
  await db.slateItem.updateMany({ where: { slateId: slate.id, position: 0 }, data: { filmId: film.id } })
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/')
  await expect(cardsOf(page).getByRole('heading', { name: film.title })).toBeVisible()
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overhang).toBeLessThanOrEqual(0)
})

test('however much a list keeps to, its line pushes no phone wide', async ({ page, db, regular }) => {
  await db.user.update({
    where: { id: regular.id },
    data: { avoid: ['gore', 'torture', 'jump-scares', 'child-harm', 'animal-harm'], profileVersion: { increment: 1 } },
  })
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await openSlate(page)
    await expect(page.getByText(/^Kept to: no gore/)).toBeVisible()
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overhang).toBeLessThanOrEqual(0)
  }
})

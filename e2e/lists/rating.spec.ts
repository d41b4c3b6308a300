import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { findKnownFilm } from '../support/people'
import { placeOf, settled } from '../support/places'
import { holdActions } from '../support/server-actions'
import { cardsOf, openSlate, titleOf } from '../support/slate'

const star = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const phone = { width: 390, height: 844 }

test('arrow keys store one rating: the one they rest on', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  const values = async () =>
    (await db.event.findMany({ where: { userId: person.id }, orderBy: { occurredAt: 'asc' } })).map(
      ({ value }) => value,
    )
  await page.goto(`/films/${film.slug}`)
  await star(page, '0.5 stars').focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight')
  await expect(star(page, '3 stars')).toBeChecked()
  await expect(page.getByText('Rated 3 stars.')).toBeVisible()
  expect(await values()).toEqual([3])
  await expect(star(page, '3 stars')).toBeFocused()

  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Rated 4.5 stars.')).toBeVisible()
  expect(await values()).toEqual([3, 4.5])

  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Rated 3.5 stars.')).toBeVisible()
  expect(await values()).toEqual([3, 4.5, 3.5])
})

test('a rating by keys is kept when the page is closed while they rest', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  await page.goto(`/films/${film.slug}`)
  await star(page, '0.5 stars').focus()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight')
  await expect(star(page, '2.5 stars')).toBeChecked()
  await page.close({ runBeforeUnload: true })
  const stored = () => db.rating.findMany({ where: { userId: person.id }, select: { value: true } })
  await expect.poll(stored).toEqual([{ value: 2.5 }])
})

test('stars and words on several cards are kept when the page is left before they were answered', {
  tag: '@again',
}, async ({ page, regular, db }) => {
  await holdActions(page)
  await openSlate(page)
  await cardsOf(page).nth(0).getByRole('radio', { name: '4 stars' }).click()
  await cardsOf(page).nth(1).getByRole('radio', { name: '2.5 stars' }).click()
  await cardsOf(page).nth(2).getByRole('button', { name: 'Want to watch' }).click()
  await cardsOf(page).nth(3).getByRole('button', { name: 'Not for me' }).click()
  await page.goto('/how-it-works')
  const said = () =>
    Promise.all([
      db.rating.count({ where: { userId: regular.id, value: { in: [4, 2.5] } } }),
      db.reaction.count({ where: { userId: regular.id, kind: { in: ['WANT', 'NOT_FOR_ME'] } } }),
    ])
  await expect.poll(said).toEqual([2, 2])
})

test('stars say "Seen it"; a refusal takes stars and wish away, and undo brings them back', { tag: '@again' }, async ({
  page,
  person,
  db,
}) => {
  const film = await findKnownFilm(db)
  await page.goto(`/films/${film.slug}`)
  const pressed = (name: string) => page.getByRole('button', { name, exact: true, pressed: true })
  await page.getByRole('button', { name: 'Want to watch' }).click()
  await star(page, '4 stars').click()
  await expect(page.getByText('Rated 4 stars.')).toBeVisible()
  await expect(pressed('Seen it')).toBeVisible()
  await expect(pressed('Want to watch')).toBeVisible()

  await page.getByRole('button', { name: 'Not for me' }).click()
  await expect(page.getByText(`Not for you: ${film.title}`)).toBeVisible()
  await expect.poll(() => db.rating.count({ where: { userId: person.id } })).toBe(0)
  expect(await db.reaction.count({ where: { userId: person.id, kind: 'WANT' } })).toBe(0)

  await page.getByRole('button', { name: `Undo what you said of ${film.title}` }).click()
  await expect(star(page, '4 stars')).toBeChecked()
  await expect(pressed('Want to watch')).toBeVisible()
  await expect.poll(() => db.rating.count({ where: { userId: person.id } })).toBe(1)
  await page.reload()
  await expect(star(page, '4 stars')).toBeChecked()
  await expect(pressed('Seen it')).toBeVisible()
})

test('Escape before a reason is given takes nothing back, and the reasons are still at hand', async ({
  page,
  regular,
  db,
}) => {
  await openSlate(page)
  const card = cardsOf(page).nth(1)
  const title = await titleOf(card)
  await card.getByRole('button', { name: 'Not for me' }).focus()
  await page.keyboard.press('Enter')
  const undo = card.getByRole('button', { name: `Undo what you said of ${title}` })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(undo).toBeFocused()
  await expect(card.getByText(`Not for you: ${title}`)).toBeVisible()
  const refusals = () =>
    db.reaction.findMany({ where: { userId: regular.id, kind: 'NOT_FOR_ME' }, select: { reason: true } })
  await expect.poll(refusals).toEqual([{ reason: null }])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { pressed: true })).toHaveCount(1)
  await expect.poll(async () => (await refusals())[0]?.reason).toBeTruthy()
})

for (const [name, size] of [
  ['a phone', phone],
  ['a desk', { width: 1280, height: 900 }],
] as const) {
  test(`on ${name}, reasons for a refusal open in place and move nothing`, async ({ page, regular, db }) => {
    await page.setViewportSize(size)
    await openSlate(page)
    await settled(page)
    const card = cardsOf(page).nth(1)
    const title = await titleOf(card)
    const boxes = async () => Promise.all((await cardsOf(page).all()).map(placeOf))
    const before = await boxes()
    await card.getByRole('button', { name: 'Not for me' }).click()
    await expect(card.getByText(`Not for you: ${title}`)).toBeVisible()
    await card.getByRole('button', { name: 'Too slow' }).click()
    await expect(card.getByRole('button', { name: 'Too slow', pressed: true })).toBeVisible()
    await expect(card.getByText(/^Noted(\. Less from now on: |, for this one alone)/)).toBeVisible()
    await settled(page)
    expect(await boxes()).toEqual(before)
    const overhang = await card.evaluate((element) => element.scrollHeight - element.clientHeight)
    expect(overhang).toBeLessThanOrEqual(0)
    const row = () => db.reaction.findFirst({ where: { userId: regular.id, kind: 'NOT_FOR_ME' } })
    await expect.poll(async () => (await row())?.reason).toBe('slow')

    const film = await findKnownFilm(db, 'western')
    await page.goto(`/films/${film.slug}`)
    const below = page.getByRole('heading', { name: 'Beside this one' })
    await settled(page)
    const place = await placeOf(below)
    await page.getByRole('button', { name: 'Not for me' }).click()
    await expect(page.getByText(`Not for you: ${film.title}`)).toBeVisible()
    await settled(page)
    expect(await placeOf(below)).toEqual(place)
  })
}

test('on a phone the stars are on the first screen of a film, and a thumb hits each half', async ({
  page,
  person,
  db,
}) => {
  await page.setViewportSize(phone)
  expect(person.id).toBeTruthy()
  for (const slug of ['memories-of-underdevelopment', (await findKnownFilm(db)).slug]) {
    await page.goto(`/films/${slug}`)
    await expect(page.getByRole('radiogroup')).toBeInViewport({ ratio: 1 })
    for (const half of await page.getByRole('radio').all()) {
      const box = await half.boundingBox()
      expect(box?.width).toBeGreaterThanOrEqual(24)
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overhang).toBeLessThanOrEqual(0)
  }
})

test('the halves of a card are wide enough at every width', async ({ page, regular }) => {
  expect(regular.id).toBeTruthy()
  await openSlate(page)
  for (const width of [320, 390, 640, 768, 1024, 1200, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const box = await cardsOf(page).first().getByRole('radio').first().boundingBox()
    expect(box?.width, `${width}`).toBeGreaterThanOrEqual(24)
    expect(box?.height, `${width}`).toBeGreaterThanOrEqual(44)
  }
})

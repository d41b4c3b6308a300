import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { findKnownFilm } from '../support/people'
import { cutActions } from '../support/server-actions'
import { cardsOf, openSlate, titleOf } from '../support/slate'

const rating = (page: Page, title: string) => page.getByRole('radiogroup', { name: `Rate ${title}`, exact: true })
const stars = (page: Page, title: string, name: string) => rating(page, title).getByRole('radio', { name, exact: true })

test('a film can be rated, rated otherwise and cleared', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  const ratingRow = () => db.rating.findFirst({ where: { userId: person.id, filmId: film.id } })
  await page.goto(`/films/${film.slug}`)

  await stars(page, film.title, '4 stars').click()
  await expect(page.getByText('Rated 4 stars.')).toBeVisible()
  await page.reload()
  await expect(stars(page, film.title, '4 stars')).toBeChecked()

  await stars(page, film.title, '2.5 stars').click()
  await expect(page.getByText('Rated 2.5 stars.')).toBeVisible()
  expect((await ratingRow())?.value).toBe(2.5)

  await page.getByRole('button', { name: `Clear rating of ${film.title}` }).click()
  await expect(page.getByText('Rating cleared.')).toBeVisible()
  await expect(rating(page, film.title).getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await ratingRow()).toBeNull()

  const events = await db.event.findMany({ where: { userId: person.id }, orderBy: { occurredAt: 'asc' } })
  expect(events.map((event) => [event.type, event.value])).toEqual([
    ['RATED', 4],
    ['RATED', 2.5],
    ['RATING_CLEARED', null],
  ])
})

test('an impatient double tap says a thing once and does not take it back', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  await page.goto(`/films/${film.slug}`)
  const want = page.getByRole('button', { name: 'Want to watch' })
  await want.dblclick()
  await expect(want).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => db.event.count({ where: { userId: person.id, type: 'REACTED' } })).toBe(1)
  await want.click()
  await expect(want).toHaveAttribute('aria-pressed', 'false')
})

test('stars can be given with the arrow keys', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  await page.goto(`/films/${film.slug}`)
  await stars(page, film.title, '3 stars').click()
  await expect(page.getByText('Rated 3 stars.')).toBeVisible()
  await stars(page, film.title, '3 stars').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('Rated 3.5 stars.')).toBeVisible()
  await expect(stars(page, film.title, '3.5 stars')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('Rated 2.5 stars.')).toBeVisible()
  await expect
    .poll(async () => (await db.rating.findFirst({ where: { userId: person.id, filmId: film.id } }))?.value)
    .toBe(2.5)
})

test.describe('when the line is cut', () => {
  test.use({ allowedConsoleErrors: [/ERR_CONNECTION_FAILED|Failed to fetch/] })

  test('a rating shows at once, is put back with a message and can be given again', async ({ page, person, db }) => {
    const film = await findKnownFilm(db)
    await page.goto(`/films/${film.slug}`)
    await stars(page, film.title, '4 stars').click()
    await expect(page.getByText('Rated 4 stars.')).toBeVisible()

    const mend = await cutActions(page)
    await stars(page, film.title, '1 star').click()
    await expect(page.getByText('It was put back.')).toBeVisible()
    await expect(stars(page, film.title, '4 stars')).toBeChecked()
    await expect(page.getByRole('heading', { level: 1, name: film.title })).toBeVisible()

    await mend()
    await stars(page, film.title, '1 star').click()
    await expect(page.getByText('Rated 1 star.')).toBeVisible()
    expect((await db.rating.findFirst({ where: { userId: person.id, filmId: film.id } }))?.value).toBe(1)
  })

  test('a reaction is put back with a message', async ({ page, person, db }) => {
    const film = await findKnownFilm(db)
    await page.goto(`/films/${film.slug}`)
    const want = page.getByRole('button', { name: 'Want to watch' })
    await cutActions(page)
    await want.click()
    await expect(page.getByText('It was put back.')).toBeVisible()
    await expect(want).toHaveAttribute('aria-pressed', 'false')
    expect(await db.reaction.count({ where: { userId: person.id } })).toBe(0)
  })

  test('what was written in a form stays there, and can be sent when the line is back', async ({
    page,
    person,
    db,
  }) => {
    await page.goto('/profile')
    await page.getByRole('textbox', { name: 'What are you after, and what not?' }).fill('slow westerns with snow')
    await page.getByRole('button', { name: 'Read it' }).click()
    const western = page.getByRole('radiogroup', { name: 'Western' })
    await western.getByRole('radio', { name: 'Less' }).check()
    const mend = await cutActions(page)
    await page.getByRole('region', { name: 'We read it as' }).getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Matinee could not be reached.')).toBeVisible()
    await expect(western.getByRole('radio', { name: 'Less' })).toBeChecked()

    await mend()
    await page.getByRole('region', { name: 'We read it as' }).getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(/Saved\. Your next list follows it: .*fewer westerns/)).toBeVisible()
    expect(await db.interestEdit.count({ where: { userId: person.id } })).toBe(1)
  })

  test('a tapped poster of the survey is put back with a message', async ({ page, person, db }) => {
    await page.goto('/welcome/films')
    const poster = page.getByRole('main').getByRole('listitem').getByRole('button').first()
    await expect(poster).toHaveAttribute('aria-pressed', 'false')
    await cutActions(page)
    await poster.click()
    await expect(page.getByRole('main').getByRole('alert')).not.toBeEmpty()
    await expect(poster).toHaveAttribute('aria-pressed', 'false')
    expect(await db.event.count({ where: { userId: person.id } })).toBe(0)
  })

  test('an edit of an interest is answered with a message and the page stays', async ({ page, regular }) => {
    await page.goto('/profile')
    const row = page.getByRole('listitem', { name: regular.marker, exact: true })
    await cutActions(page)
    await row.getByRole('button', { name: 'Mute', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'try again' })).toBeVisible()
    await expect(row.getByRole('button', { name: 'Mute', exact: true })).toBeVisible()
  })
})

test('a rating is on screen before the server has answered', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  await page.goto(`/films/${film.slug}`)
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/*', async (route) => {
    if (route.request().method() === 'POST') await held
    await route.fallback()
  })
  await stars(page, film.title, '5 stars').click()
  await expect(stars(page, film.title, '5 stars')).toBeChecked()
  expect(await db.rating.count({ where: { userId: person.id } })).toBe(0)
  letThrough()
  await expect(page.getByText('Rated 5 stars.')).toBeVisible()
  expect(await db.rating.count({ where: { userId: person.id } })).toBe(1)
})

test('"Want to watch" fills the watchlist until the film is seen', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  await page.goto(`/films/${film.slug}`)
  const want = page.getByRole('button', { name: 'Want to watch' })
  await want.click()
  await expect(want).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => db.reaction.count({ where: { userId: person.id, kind: 'WANT' } })).toBe(1)
  await page.getByRole('link', { name: 'Watchlist' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible()
  await page.getByRole('article', { name: film.title, exact: true }).getByRole('link').click()
  await page.getByRole('button', { name: 'Seen it' }).click()
  await expect.poll(() => db.reaction.count({ where: { userId: person.id } })).toBe(2)
  await page.getByRole('link', { name: 'Watchlist' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing on it yet' })).toBeVisible()
})

test('"Not for me" takes a reason, keeps the film off the list and can be taken back', async ({
  page,
  regular,
  db,
}) => {
  await openSlate(page)
  const card = cardsOf(page).first()
  const title = await titleOf(card)
  await card.getByRole('button', { name: 'Not for me' }).click()
  await card.getByRole('button', { name: 'Too slow' }).click()
  const row = () => db.reaction.findFirst({ where: { userId: regular.id, kind: 'NOT_FOR_ME' } })
  await expect.poll(async () => (await row())?.reason).toBe('slow')

  await openSlate(page)
  await expect(cardsOf(page).getByRole('heading', { name: title, exact: true })).toHaveCount(0)

  const refused = await db.film.findUniqueOrThrow({ where: { id: (await row())?.filmId } })
  await page.goto(`/films/${refused.slug}`)
  await page.getByRole('button', { name: `Undo what you said of ${title}` }).click()
  await expect.poll(row).toBeNull()
})

test('the diary lists what was said, removing an entry removes its effect, and it can be had back', async ({
  page,
  regular,
  db,
}) => {
  const [film] = regular.films
  if (!film) throw new Error('a regular has rated films')
  await page.goto('/profile/history')
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: film.title, exact: true }) })
  await expect(entry).toContainText('5 stars')
  await entry.getByRole('button', { name: `Remove: ${film.title}` }).click()
  await expect(entry).toHaveCount(0)
  expect(await db.event.count({ where: { userId: regular.id, filmId: film.id } })).toBe(0)
  expect(await db.rating.count({ where: { userId: regular.id, filmId: film.id } })).toBe(0)

  await page.getByRole('region', { name: 'Changed within a day' }).getByRole('button', { name: 'Undo' }).click()
  await expect(entry).toContainText('5 stars')
  expect(await db.rating.count({ where: { userId: regular.id, filmId: film.id } })).toBe(1)
})

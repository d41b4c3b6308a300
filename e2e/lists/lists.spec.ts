import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { createUser } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { looksRight } from '../support/in-both-themes'
import { recordLayoutShifts } from '../support/layout-shifts'
import { createRegular, listKnownFilms, makeListsEarlier, newMarker } from '../support/people'
import { placeOf, settled } from '../support/places'
import { cardsOf, openSlate, titleOf, titlesOf, tonight } from '../support/slate'

const changeLine = /^Since you/
const DAY_MS = 86_400_000

test('a film rated on its card folds in its own box and gives way to one other; the rest keep their order', async ({
  page,
  regular,
  db,
}) => {
  const shifts = await recordLayoutShifts(page)
  await openSlate(page)
  await settled(page)
  const shiftsBefore = await shifts()
  const before = await titlesOf(page)
  const card = cardsOf(page).nth(2)
  const title = await titleOf(card)
  const [box, next] = await Promise.all([placeOf(card), placeOf(cardsOf(page).nth(3))])

  await card.getByRole('radio', { name: '4.5 stars' }).click()
  await expect(card.getByText(`You gave ${title} 4½`, { exact: true })).toBeVisible()
  await expect(card.getByRole('radio')).toHaveCount(0)
  await settled(page)
  expect(await placeOf(card)).toEqual(box)
  expect(await placeOf(cardsOf(page).nth(3))).toEqual(next)
  expect(await shifts()).toBe(shiftsBefore)
  await expect.poll(() => db.rating.count({ where: { userId: regular.id, value: 4.5 } })).toBeGreaterThan(0)
  expect(await titlesOf(page)).toEqual(before)

  await openSlate(page)
  const after = await titlesOf(page)
  expect(after.filter((_, place) => place !== 2)).toEqual(before.filter((_, place) => place !== 2))
  expect(before).not.toContain(after[2])
  await expect(tonight(page).getByText(`Since you rated ${title}: ${after[2]} in.`)).toBeVisible()
  expect(await db.slate.count({ where: { userId: regular.id } })).toBe(1)

  await tonight(page).getByRole('button', { name: 'Undo what changed this list' }).click()
  await expect(cardsOf(page).nth(2).getByRole('heading', { name: title, exact: true })).toBeVisible()
  expect(await titlesOf(page)).toEqual(before)
  expect(await db.rating.count({ where: { userId: regular.id } })).toBe(regular.films.length)
  await expect(tonight(page).getByText(changeLine)).toHaveCount(0)
})

test('what was said on a card can be taken back on the card', async ({ page, regular, db }) => {
  await openSlate(page)
  const card = cardsOf(page).first()
  const title = await titleOf(card)
  await card.getByRole('radio', { name: '2 stars' }).click()
  await card.getByRole('button', { name: `Undo what you said of ${title}` }).click()
  await expect(card.getByRole('radiogroup', { name: `Rate ${title}` })).toBeVisible()
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect.poll(() => db.rating.count({ where: { userId: regular.id } })).toBe(regular.films.length)

  await card.getByRole('button', { name: 'Seen it' }).click()
  await expect(card.getByText(`You have seen ${title}`, { exact: true })).toBeVisible()
  await card.getByRole('radio', { name: '3 stars' }).click()
  await expect(card.getByText(`You gave ${title} 3`, { exact: true })).toBeVisible()
})

test('a film they want to watch stays on the list, also after lists without their taste and for somebody else', async ({
  page,
  regular,
  db,
}) => {
  await openSlate(page)
  const before = await titlesOf(page)
  const want = cardsOf(page).first().getByRole('button', { name: 'Want to watch' })
  await want.click()
  await expect(want).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => db.reaction.count({ where: { userId: regular.id, kind: 'WANT' } })).toBe(1)
  await openSlate(page)
  expect(await titlesOf(page)).toEqual(before)
  await expect(cardsOf(page).first().getByRole('button', { name: 'Want to watch' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )

  // For whom a list is made is a switch on each of them.
  const kind = (name: string) => page.getByRole('button', { name, exact: true })
  const switchTo = async (name: string) => {
    await kind(name).click()
    await expect(kind(name)).toHaveAttribute('aria-pressed', 'true')
  }
  await switchTo('Without your taste')
  const anybody = page.getByRole('region', { name: 'Tonight for anybody' }).getByRole('article').getByRole('heading')
  await expect(anybody).toHaveCount(8)
  expect(await anybody.allTextContents()).not.toEqual(before)
  await page.goto('/ask?q=slow%20films')
  await expect(kind('Without your taste')).toHaveAttribute('aria-pressed', 'true')
  await switchTo('Not me')
  const answer = page.getByRole('main').getByRole('article').first()
  await answer.getByRole('button', { name: 'Want to watch' }).click()
  await expect(answer.getByText('Somebody else is here, so nothing counts.')).toBeVisible()
  expect(await db.reaction.count({ where: { userId: regular.id, kind: 'WANT' } })).toBe(1)
  await switchTo('For you')
  await openSlate(page)
  expect(await titlesOf(page)).toEqual(before)
})

test('a film rated on its own page moves two places of the list at most', async ({ page, regular, db }) => {
  await openSlate(page)
  const before = await titlesOf(page)
  const known = await listKnownFilms(db, 30, 'drama')
  const film = known.find((each) => !before.includes(each.title) && !regular.films.some(({ id }) => id === each.id))
  await page.goto(`/films/${film?.slug}`)
  await page.getByRole('radio', { name: '5 stars', exact: true }).click()
  await expect(page.getByText('Rated 5 stars.')).toBeVisible()
  await openSlate(page)
  const after = await titlesOf(page)
  expect(after.filter((title, place) => title !== before[place]).length).toBeLessThanOrEqual(2)
  await expect(tonight(page).getByText(`Since you rated ${film?.title}:`)).toBeVisible()
})

test('an edit of the taste, "New picks" and another day each make a new list, and it says why', async ({
  page,
  regular,
  db,
}) => {
  await openSlate(page)
  const before = await titlesOf(page)
  await page.goto('/profile/lines')
  const interest = page.getByRole('listitem', { name: 'Science fiction', exact: true })
  await interest.getByRole('button', { name: 'Less', exact: true }).click()
  await expect(interest.getByRole('button', { name: 'Less', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Your next list follows it.')
  await openSlate(page)
  await expect(tonight(page).getByText('Since you changed “Science fiction”: a new list.')).toBeVisible()
  expect(await titlesOf(page)).not.toEqual(before)
  await tonight(page).getByRole('button', { name: 'Undo what changed this list' }).click()
  await expect.poll(() => titlesOf(page)).toEqual(before)
  expect(await db.interestEdit.count({ where: { userId: regular.id, facet: 'genre:science-fiction' } })).toBe(0)

  // By id: there are two films called King Kong.
  const idsOf = () => cardsOf(page).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-film-id')))
  const second = await idsOf()
  await page.getByRole('button', { name: 'New picks' }).click()
  await expect(tonight(page).getByText('New picks: none of those before.')).toBeVisible()
  await openSlate(page)
  const third = await idsOf()
  expect(third).toHaveLength(8)
  expect(third.filter((id) => second.includes(id))).toEqual([])

  // Yesterday's list, had they been here yesterday.
  await db.slate.updateMany({
    where: { userId: regular.id },
    data: { day: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10), supersededAt: null },
  })
  await openSlate(page)
  await expect(tonight(page).getByText('A new day, a new list.')).toBeVisible()
  expect(await db.slate.count({ where: { userId: regular.id } })).toBe(4)
})

const idsOn = async (page: Page) => {
  await openSlate(page)
  return cardsOf(page).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-film-id') ?? ''))
}

test('each day has its own list, which says so', async ({ page, regular, db }) => {
  const days = [await idsOn(page)]
  for (let day = 1; day < 4; day += 1) {
    await makeListsEarlier(db, regular.id, 1)
    days.push(await idsOn(page))
    await expect(tonight(page).getByText('A new day, a new list.')).toBeVisible()
    const before = days.slice(0, day)
    expect(days[day]).not.toEqual(before.at(-1))
    expect((days[day] ?? []).filter((id) => !before.flat().includes(id)).length).toBeGreaterThanOrEqual(2)
    for (const id of days[day] ?? []) expect(before.filter((list) => list.includes(id)).length).toBeLessThan(3)
  }
  expect(await db.slate.count({ where: { userId: regular.id } })).toBe(4)
})

test('films passed over on three days rest for two weeks and come back then', async ({ page, regular, db }) => {
  const passed = await idsOn(page)
  const list = { status: 'DONE' as const, model: 'none', profileVersion: 1, partOfDay: 'any', candidates: [] }
  for (const ago of [1, 2]) {
    const startedAt = new Date(Date.now() - ago * DAY_MS)
    const create = passed.map((filmId, position) => ({
      filmId: Number(filmId),
      position,
      reason: 'A reason.',
      basis: [],
      servedBy: 'RANKING' as const,
    }))
    const day = startedAt.toISOString().slice(0, 10)
    await db.slate.create({ data: { ...list, userId: regular.id, startedAt, day, items: { create } } })
  }
  await makeListsEarlier(db, regular.id, 1)
  expect((await idsOn(page)).filter((film) => passed.includes(film))).toEqual([])
  const { slug } = await db.film.findUniqueOrThrow({ where: { id: Number(passed[0]) } })
  await page.goto(`/films/${slug}/why-not`)
  await expect(page.getByText(/It rests until \d+ \w+: three lists showed it/)).toBeVisible()
  await page.getByRole('region', { name: 'One change would bring it in' }).getByRole('button').click()
  await expect(page.getByText('It is on your watchlist, and rests no longer.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('It rests until')).toHaveCount(0)
  await page.goto('/')
  await makeListsEarlier(db, regular.id, 14)
  expect((await idsOn(page)).filter((film) => passed.includes(film)).length).toBeGreaterThanOrEqual(4)
})

test('earlier lists tell the day, what they rested on and what came of them', async ({ page, db, signIn }) => {
  const regular = await createRegular(db, { granted: ['BEHAVIOUR', 'MODEL'] })
  await signIn(regular.id)
  await openSlate(page)
  const titles = await titlesOf(page)
  await cardsOf(page).nth(0).getByRole('link', { name: titles[0], exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: titles[0] })).toBeVisible()
  await page.goto('/')
  await cardsOf(page).nth(1).getByRole('radio', { name: '4 stars' }).click()
  await cardsOf(page).nth(2).getByRole('button', { name: 'Not for me' }).click()
  await cardsOf(page).nth(3).getByRole('button', { name: 'Want to watch' }).click()
  await expect.poll(() => db.reaction.count({ where: { userId: regular.id, kind: 'WANT' } })).toBe(1)
  await expect.poll(() => db.event.count({ where: { userId: regular.id, type: 'CLICKED' } })).toBe(1)
  await openSlate(page)
  const replaced = await titlesOf(page)

  await page.getByRole('link', { name: 'Earlier lists' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Earlier lists' })).toBeVisible()
  const list = page.getByRole('main').getByRole('listitem').first()
  const today = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  await expect(list.getByRole('heading', { level: 2 })).toHaveText(today.format(new Date()))
  await expect(list).toContainText('Rested on')
  await expect(list).toContainText('1 opened, 1 wanted, 1 rated, 1 refused.')
  const entry = (title: string | undefined) =>
    list.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
  await expect(entry(titles[0])).toContainText('opened')
  await expect(entry(titles[1])).toContainText(`rated 4 · gave way to ${replaced[1]}`)
  await expect(entry(titles[2])).toContainText(`not for you · gave way to ${replaced[2]}`)
  await expect(entry(titles[3])).toContainText('on your watchlist')
})

test('earlier lists come page by page, and only one’s own', async ({ page, regular, db }) => {
  const film = regular.films[0]
  const item = { filmId: film?.id ?? 0, position: 0, reason: 'A reason.', basis: [], servedBy: 'RANKING' as const }
  const list = { status: 'DONE' as const, model: 'none', profileVersion: 1, partOfDay: 'any', candidates: [] }
  const stranger = await createUser(db, { email: `${randomUUID()}@matinee.test` })
  for (let ago = 1; ago <= 11; ago += 1) {
    const startedAt = new Date(Date.now() - ago * 86_400_000)
    const day = startedAt.toISOString().slice(0, 10)
    await db.slate.create({ data: { ...list, userId: regular.id, startedAt, day, items: { create: item } } })
  }
  await db.slate.create({ data: { ...list, userId: stranger.id, day: '2001-01-01', items: { create: item } } })
  await page.goto('/lists')
  const days = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(days).toHaveCount(10)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click()
  await expect(days).toHaveCount(1)
  await expect(page.getByText('1 January')).toHaveCount(0)
})

test('an earlier list says which taste it came from and what was weighed, and nothing of what was said since', async ({
  page,
  regular,
  db,
}) => {
  await openSlate(page)
  const since = newMarker()
  const line = { userId: regular.id, label: since, strength: 3, stated: true }
  await db.interestEdit.create({ data: { ...line, facet: `words:${since}` } })
  await page.goto('/lists')
  await page.getByRole('link', { name: /^Why these/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Why these, that day' })).toBeVisible()
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(row(regular.marker)).toContainText('the same')
  await expect(row(since)).toContainText('not there')
  const weighed = page.getByRole('region', { name: 'What was weighed' })
  await expect(weighed.getByText(/shown at place [1-8]$/)).toHaveCount(8)
  await looksRight(page, 'as-of')
  await page.getByRole('link', { name: 'What was used' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What was used' })).toBeVisible()
})

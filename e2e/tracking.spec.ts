import { expect, test } from './fixtures'
import { createRegular, findKnownFilm } from './support/people'
import { cardsOf, openSlate, titleOf } from './support/slate'

test('a click on a card is stored once, with its list and place, and refreshes nothing', { tag: '@again' }, async ({
  page,
  db,
  signIn,
}) => {
  const regular = await createRegular(db, { granted: ['BEHAVIOUR', 'MODEL'] })
  await signIn(regular.id)
  await openSlate(page)
  const card = cardsOf(page).nth(2)
  const title = await titleOf(card)
  const clicks = () => db.event.findMany({ where: { userId: regular.id, type: 'CLICKED' }, include: { film: true } })

  const pagesAsked: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() || new URL(request.url()).pathname === '/') pagesAsked.push(request.method())
  })
  await card.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await expect.poll(async () => (await clicks()).length).toBe(1)
  const slate = await db.slate.findFirstOrThrow({ where: { userId: regular.id }, orderBy: { startedAt: 'desc' } })
  const [click] = await clicks()
  expect(click).toMatchObject({ slateId: slate.id, position: 2, detail: 'tonight', film: { title } })
  // The action itself is the only thing the front page was asked for.
  expect(pagesAsked.filter((method) => method !== 'POST')).toEqual([])

  await page.goBack()
  await expect(cardsOf(page)).toHaveCount(8)
  expect(await clicks()).toHaveLength(1)
})

test('a click is not lost when the link leaves the site at once', async ({ page, db, signIn }) => {
  const regular = await createRegular(db, { granted: ['BEHAVIOUR', 'MODEL'] })
  await signIn(regular.id)
  await openSlate(page)
  const link = cardsOf(page).first().getByRole('link').first()
  // A whole new document, as with a link opened before the page is ready.
  await link.evaluate((element: HTMLAnchorElement) => {
    element.addEventListener('click', () => window.location.assign(element.href), { once: true })
  })
  await link.click()
  await page.waitForURL(/\/films\//)
  await expect.poll(() => db.event.count({ where: { userId: regular.id, type: 'CLICKED' } })).toBe(1)
})

test('cards that stood in view for a second are stored as impressions of their list', async ({ page, db, signIn }) => {
  const regular = await createRegular(db, { granted: ['BEHAVIOUR', 'MODEL'] })
  await signIn(regular.id)
  await openSlate(page)
  const card = cardsOf(page).first()
  await card.scrollIntoViewIfNeeded()
  const seen = () => db.event.findMany({ where: { userId: regular.id, type: 'IMPRESSION', detail: 'tonight' } })
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(0)
  const slate = await db.slate.findFirstOrThrow({ where: { userId: regular.id } })
  const stored = await seen()
  expect(new Set(stored.map((event) => event.slateId))).toEqual(new Set([slate.id]))
  expect(new Set(stored.map((event) => event.filmId)).size).toBe(stored.length)
})

test('a search and the film chosen from it are stored', async ({ page, db, signIn }) => {
  const regular = await createRegular(db, { granted: ['BEHAVIOUR'] })
  const film = await findKnownFilm(db)
  await signIn(regular.id)
  await page.goto(`/search?q=${encodeURIComponent(film.title)}`)
  const types = async () =>
    (await db.event.findMany({ where: { userId: regular.id, detail: film.title } })).map((event) => event.type)
  await expect.poll(types).toContain('SEARCHED')
  await page.getByRole('article', { name: film.title, exact: true }).first().getByRole('link').click()
  await expect.poll(types).toContain('SEARCH_CHOSEN')
})

test('nothing a person opens is stored without their consent', async ({ page, regular, db }) => {
  await openSlate(page)
  const title = await titleOf(cardsOf(page).first())
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await cardsOf(page).first().getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('link', { name: 'Your taste' }).click()
  await expect(page.getByRole('listitem', { name: regular.marker, exact: true })).toBeVisible()
  expect(sent).toEqual([])
  expect(await db.event.count({ where: { userId: regular.id, type: { not: 'RATED' } } })).toBe(0)
})

test('withdrawing consent removes what was kept for it', { tag: '@again' }, async ({ page, db, signIn }) => {
  const regular = await createRegular(db, { granted: ['BEHAVIOUR'] })
  await signIn(regular.id)
  const film = await findKnownFilm(db)
  await page.goto('/films')
  await page.getByRole('article').first().getByRole('link').click()
  const behaviour = () => db.event.count({ where: { userId: regular.id, type: { not: 'RATED' } } })
  await expect.poll(behaviour).toBeGreaterThan(0)
  await page.goto('/account')
  await page.getByRole('checkbox', { name: 'Learn from what I open' }).uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. It holds from now on.')).toBeVisible()
  expect(await behaviour()).toBe(0)
  await page.goto(`/films/${film.slug}`)
  await expect(page.getByRole('heading', { level: 1, name: film.title })).toBeVisible()
  expect(await behaviour()).toBe(0)
})

test.describe('with Global Privacy Control', () => {
  test.use({ extraHTTPHeaders: { 'Sec-GPC': '1' } })

  test('every purpose is off at first and the page says why', async ({ page, person, db }) => {
    await page.goto('/welcome/privacy')
    await expect(page.getByText('Your browser sends a Global Privacy Control signal')).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(3)
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await page.getByRole('button', { name: /Show me tonight/ }).click()
    await expect(page).toHaveURL('/')
    expect(await db.consent.count({ where: { userId: person.id, granted: true } })).toBe(0)
  })
})

import { expect, test } from '../fixtures'
import { createRegular, giveRating } from '../support/people'
import { forgeActions } from '../support/server-actions'
import { cardsOf, openSlate } from '../support/slate'

const pages = [
  '/',
  '/profile',
  '/profile/history',
  '/record',
  '/profile/statistics',
  '/lists',
  '/watchlist',
  '/account',
  '/welcome/films',
  '/films',
  '/search?q=a',
]

test('nothing of another person stands in any page or export', async ({
  page,
  regular,
  db,
  signIn,
  browser,
  baseURL,
}) => {
  const other = await createRegular(db)
  const theirs = await browser.newContext({ baseURL })
  await signIn(other.id, theirs)
  const theirPage = await theirs.newPage()
  await openSlate(theirPage)
  await theirPage.goto('/profile')
  await expect(theirPage.getByRole('listitem', { name: other.marker, exact: true })).toBeVisible()
  const slate = await db.slate.findFirstOrThrow({ where: { userId: other.id } })

  for (const path of [...pages, '/api/export', `/films/${other.films[0]?.slug}`]) {
    const html = await (await page.request.get(path)).text()
    for (const secret of [other.marker, other.id, slate.id, other.name ?? other.id]) expect(html).not.toContain(secret)
  }
  const own = await (await page.request.get('/api/export')).text()
  expect(own).toContain(regular.marker)
  await theirs.close()
})

test('an event of another person cannot be removed by its id', async ({ page, regular, db }) => {
  const [film] = regular.films
  if (!film) throw new Error('a regular has rated films')
  const other = await createRegular(db)
  const [own, foreign] = await Promise.all([
    db.event.findFirstOrThrow({ where: { userId: regular.id, filmId: film.id } }),
    db.event.findFirstOrThrow({ where: { userId: other.id, filmId: film.id } }),
  ])
  await page.goto('/profile/history')
  await forgeActions(page, own.id, foreign.id)
  await page.getByRole('button', { name: `Remove: ${film.title}` }).click()
  await expect(page.getByText('That entry is no longer in your history.')).toBeVisible()
  expect(await db.event.count({ where: { id: { in: [own.id, foreign.id] } } })).toBe(2)
})

test('an interest of another person cannot be edited by its name', async ({ page, regular, db }) => {
  const other = await createRegular(db)
  await page.goto('/profile')
  // As the value of a button holds it.
  await forgeActions(page, `words%3A${regular.marker}`, `words%3A${other.marker}`)
  await page
    .getByRole('listitem', { name: regular.marker, exact: true })
    .getByRole('button', { name: 'Strike out' })
    .click()
  await expect(page.getByText('That line is no longer in your profile.')).toBeVisible()
  const edits = await db.interestEdit.findMany({ where: { userId: { in: [regular.id, other.id] } } })
  expect(edits.map((edit) => edit.state)).toEqual(['ACTIVE', 'ACTIVE'])
})

test('a click cannot be booked on another person’s list', async ({ page, db, signIn }) => {
  const [me, other] = [await createRegular(db, { granted: ['BEHAVIOUR'] }), await createRegular(db)]
  const slate = await db.slate.create({
    data: { userId: other.id, model: 'none', profileVersion: 0, partOfDay: 'any', candidates: [] },
  })
  await signIn(me.id)
  await openSlate(page)
  const forged = cardsOf(page).first()
  await forged.evaluate((card, id) => card.setAttribute('data-slate-id', id), slate.id)
  await forged.getByRole('link').first().click()
  await page.waitForURL(/\/films\//)
  await page.goBack()
  await cardsOf(page).nth(1).getByRole('link').first().click()
  await expect.poll(() => db.event.count({ where: { userId: me.id, type: 'CLICKED' } })).toBeGreaterThan(0)
  expect(await db.event.count({ where: { slateId: slate.id } })).toBe(0)
})

test('a rating sent without a session is refused and stored for nobody', async ({ page, regular, db }) => {
  const [film] = regular.films
  if (!film) throw new Error('a regular has rated films')
  await page.goto(`/films/${film.slug}`)
  await page.context().clearCookies()
  await page.getByRole('radio', { name: '1 star', exact: true }).click()
  await expect(page.getByText('Start as a guest or sign in first. It was put back.')).toBeVisible()
  await expect(page.getByRole('radio', { name: '5 stars', exact: true })).toBeChecked()
  expect(await db.rating.count({ where: { userId: regular.id, value: 1 } })).toBe(0)
})

test('pages of a person send strangers to the door', async ({ page }) => {
  for (const path of ['/profile', '/profile/history', '/watchlist', '/account']) {
    await page.goto(path)
    await expect(page).toHaveURL(new RegExp(`/sign-in\\?returnTo=${path}$`))
  }
  await page.goto('/welcome/films')
  await expect(page).toHaveURL('/')
  expect((await page.request.get('/api/export')).status()).toBe(401)
})

test('a forged or outdated session is a stranger’s', async ({ page, context, baseURL, db, signIn }) => {
  await context.addCookies([{ name: 'next-auth.session-token', value: 'forged', url: baseURL ?? '' }])
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Start as a guest' })).toBeVisible()

  const gone = await createRegular(db)
  await giveRating(db, gone.id, gone.films[0]?.id ?? 0, 2)
  await signIn(gone.id)
  await db.user.delete({ where: { id: gone.id } })
  await page.goto('/profile')
  await expect(page).toHaveURL(/\/sign-in/)
})

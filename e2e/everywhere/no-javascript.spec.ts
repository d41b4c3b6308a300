import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { expect, test } from '../fixtures'
import { findKnownFilm, listKnownFilms } from '../support/people'
import { cardsOf, expectWholeList, titleOf, writerNote } from '../support/slate'

test.use({ javaScriptEnabled: false })

test('films can be browsed by filters and pages', async ({ page, db }) => {
  await page.goto('/films')
  await page.getByRole('combobox', { name: 'Genre' }).selectOption('western')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('old')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/genre=western/)
  const total = await db.film.count({ where: { genres: { has: 'western' }, retiredAt: null } })
  await expect(page.getByRole('main')).toContainText(`${total} films`)
  const [oldest] = await db.film.findMany({
    where: { genres: { has: 'western' }, retiredAt: null },
    orderBy: { year: 'asc' },
    take: 1,
  })
  await expect(page.getByRole('article').first()).toContainText(String(oldest?.year))

  await page.goto('/films')
  const first = await page.getByRole('article').first().getByRole('heading').textContent()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByRole('article').first().getByRole('heading')).not.toHaveText(first ?? '')
  await page.goBack()
  await expect(page.getByRole('article').first().getByRole('heading')).toHaveText(first ?? '')
})

test('a search is a plain form', async ({ page, db }) => {
  const film = await findKnownFilm(db)
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Search films' }).fill(film.title)
  await page.getByRole('searchbox', { name: 'Search films' }).press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
  await page.getByRole('article', { name: film.title, exact: true }).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: film.title })).toBeVisible()
})

test('a stranger can start as a guest and answer the survey', async ({ page, db }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start as a guest' }).click()
  await expect(page).toHaveURL(/\/welcome\/films$/)
  const regions = page.getByRole('main').getByRole('region')
  await page.getByRole('button', { name: 'None of these: others' }).click()
  await expect(page).toHaveURL(/screen=2$/)
  const poster = regions.getByRole('listitem').getByRole('button').first()
  await poster.click()
  await expect(poster).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('heading', { name: /^Near / })).toBeVisible()

  const [film] = await listKnownFilms(db, 1, 'documentary', 8)
  await page.getByRole('searchbox', { name: 'A film you love that is not here' }).fill(film?.title ?? '')
  await page.getByRole('button', { name: 'Find' }).click()
  const found = page
    .getByRole('region', { name: /^Found for/ })
    .getByRole('button', { name: film?.title })
    .first()
  await found.click()
  await expect(page.getByRole('heading', { name: `Near ${film?.title}`, exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'By the shelf' }).click()
  await page.getByRole('button', { name: 'Golden-age Hollywood' }).click()
  await expect(page.getByRole('button', { name: 'Golden-age Hollywood' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: /^From the shelf/ })).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  const never = page.getByRole('toolbar', { name: 'Horror' }).getByRole('button', { name: 'Never' })
  await never.click()
  await expect(never).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('region', { name: 'From what you tapped' }).getByRole('toolbar')).not.toHaveCount(0)
  await page.getByRole('link', { name: 'When', exact: true }).click()
  const sixties = page.getByRole('toolbar', { name: 'The 1960s' }).getByRole('button', { name: 'More', exact: true })
  await sixties.click()
  await expect(sixties).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Films everybody knows' }).click()
  await expect(page.getByRole('button', { name: 'Films everybody knows' })).toHaveAttribute('aria-pressed', 'true')
  expect(await db.event.count({ where: { type: 'SURVEY_LOVED', filmId: film?.id } })).toBeGreaterThan(0)
})

test('a film can be rated, cleared and put on the watchlist by form', async ({ page, person, db }) => {
  const film = await findKnownFilm(db)
  const value = async () => (await db.rating.findFirst({ where: { userId: person.id } }))?.value
  await page.goto(`/films/${film.slug}`)
  await page.getByRole('radio', { name: '4.5 stars' }).check()
  await page.getByRole('button', { name: 'Save rating' }).click()
  await expect(page.getByRole('radio', { name: '4.5 stars' })).toBeChecked()
  expect(await value()).toBe(4.5)

  await page.getByRole('button', { name: 'Clear rating' }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await value()).toBeUndefined()

  await page.getByRole('button', { name: 'Want to watch' }).click()
  await expect(page.getByRole('button', { name: 'Want to watch' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Watchlist' }).click()
  await expect(page.getByRole('article', { name: film.title, exact: true })).toBeVisible()
})

test('a person’s list, rows, reasons and portrait come finished', async ({ page, model, regular, db }) => {
  await model.play({ scenario: 'slow', delayMs: 150 })
  await page.goto('/')
  await expectWholeList(page)
  await expect(writerNote(page)).toContainText('explained by a language model')
  await expect(page.getByRole('region', { name: 'Popular' }).getByRole('article')).not.toHaveCount(0)
  await expect(page.getByText('Writing the rest of the programme')).toHaveCount(0)

  const card = cardsOf(page).first()
  const title = await titleOf(card)
  await card.getByRole('button', { name: 'Want to watch' }).click()
  await expectWholeList(page)
  expect(await db.reaction.count({ where: { userId: regular.id, kind: 'WANT', film: { title } } })).toBe(1)

  await page.goto(`/films/${(await findKnownFilm(db, 'western')).slug}`)
  await expect(page.getByRole('region', { name: 'Why it may suit you' })).toBeVisible()
  await page.goto('/profile')
  await expect(page.getByRole('region', { name: 'A short portrait' })).toBeVisible()
})

test('a film refused by form gives way to another, and the line above takes it back', async ({ page, regular, db }) => {
  await page.goto('/')
  await expectWholeList(page)
  const title = await titleOf(cardsOf(page).nth(1))
  const refusals = () => db.reaction.count({ where: { userId: regular.id, kind: 'NOT_FOR_ME' } })
  await cardsOf(page).nth(1).getByRole('button', { name: 'Not for me' }).click()
  await expect(page.getByText(`Since you turned down ${title}:`)).toBeVisible()
  await expect(cardsOf(page).getByRole('heading', { name: title, exact: true })).toHaveCount(0)
  expect(await refusals()).toBe(1)
  await page.getByRole('button', { name: 'Undo what changed this list' }).click()
  await expect(cardsOf(page).nth(1).getByRole('heading', { name: title, exact: true })).toBeVisible()
  expect(await refusals()).toBe(0)
})

test('a line can be muted, and an interest set on the scale, by form', async ({ page, regular, db }) => {
  await page.goto('/profile')
  const line = page.getByRole('listitem', { name: regular.marker, exact: true })
  await line.getByRole('button', { name: 'Mute', exact: true }).click()
  await expect(line.getByRole('button', { name: 'Unmute' })).toBeVisible()
  expect((await db.interestEdit.findFirst({ where: { userId: regular.id } }))?.state).toBe('MUTED')

  await page.goto('/profile/lines')
  const scale = page.getByRole('toolbar', { name: 'Science fiction' })
  await scale.getByRole('button', { name: 'Never' }).click()
  await expect(scale.getByRole('button', { name: 'Never' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('region', { name: 'What stays out' })).toContainText('No science-fiction films')
})

test('what is behind a line is a link away, with its name, and can be put away again', async ({ page, regular }) => {
  await page.goto('/profile/lines')
  const line = page.getByRole('listitem', { name: 'Science fiction', exact: true })
  const more = line.getByRole('link', { name: 'Why, and more: Science fiction' })
  await more.click()
  for (const { title } of regular.films)
    await expect(line.getByRole('link', { name: title, exact: true })).toBeVisible()
  await line.getByRole('button', { name: 'Mute', exact: true }).click()
  await line.getByRole('button', { name: 'Unmute' }).click()
  await line.getByRole('textbox', { name: 'Your name for it' }).fill('Spaceships')
  await line.getByRole('button', { name: 'Rename' }).click()
  const renamed = page.getByRole('listitem', { name: 'Spaceships', exact: true })
  await renamed.getByRole('link', { name: 'Why, and more: Spaceships' }).click()
  await expect(renamed.getByRole('textbox')).toHaveCount(0)
})

test('one can sign in, and a wrong password is an error at its field', async ({ page, db }) => {
  const email = `plain-${randomUUID().slice(0, 8)}@matinee.test`
  const password = 'a short sentence for tests'
  await db.user.create({ data: { email, name: 'Ada Plain', passwordHash: await hash(password) } })
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/Check the password/)
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue(email)

  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Ada Plain' })).toBeVisible()
})

import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { listKnownFilms } from './support/people'
import { holdActions } from './support/server-actions'
import { cardsOf, expectWholeList, SLATE_SIZE, titlesOf } from './support/slate'

const rows = (page: Page) => page.getByRole('main').getByRole('region')
const posters = (page: Page) => rows(page).getByRole('listitem').getByRole('button')
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' })
const films = 'Which of these have you loved?'

async function startAsGuest(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start as a guest' }).click()
  await expect(page.getByRole('heading', { name: films })).toBeVisible()
}

async function love(page: Page, place: number): Promise<string> {
  const poster = posters(page).nth(place)
  await poster.click()
  await expect(poster).toHaveAttribute('aria-pressed', 'true')
  return (await poster.getAttribute('aria-label')) ?? ''
}

/** Counts what a hand does on the page, over every page of the journey. */
async function countTaps(page: Page) {
  await page.addInitScript(() => {
    addEventListener(
      'pointerdown',
      () => sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps')) + 1)),
      true,
    )
  })
  return () => page.evaluate(() => Number(sessionStorage.getItem('taps')))
}

test('whoever answers everything has eight films after at most twenty taps', { tag: '@again' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const taps = await countTaps(page)
  await startAsGuest(page)
  await expect(posters(page)).toHaveCount(24)
  const loved = [await love(page, 0), await love(page, 7), await love(page, 13), await love(page, 20)]
  await goOn(page).click()

  await expect(page.getByRole('heading', { name: 'More of this, less of that' })).toBeVisible()
  const answer = async (facet: string, word: string) => {
    const button = page.getByRole('toolbar', { name: facet }).getByRole('button', { name: word, exact: true })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
  const suggested = page.getByRole('region', { name: 'From what you tapped' }).getByRole('toolbar')
  await answer((await suggested.first().getAttribute('aria-label')) ?? '', 'Much more')
  await answer((await suggested.nth(1).getAttribute('aria-label')) ?? '', 'More')
  await answer('Horror', 'Never')
  await answer('Contemplative', 'More')
  await page.getByRole('textbox', { name: /^What are you after/ }).fill('films from Japan')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/heard=/)
  await goOn(page).click()

  await expect(page.getByRole('heading', { name: 'How shall we talk to you?' })).toBeVisible()
  await page.getByRole('radio', { name: /Witty/ }).check()
  await page.getByRole('slider', { name: 'How adventurous?' }).click()
  await page.getByRole('checkbox', { name: 'Only what children may see' }).check()
  await goOn(page).click()

  await expect(page.getByRole('heading', { name: 'What may we learn from?' })).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: /Show me tonight/ }).click()

  await expectWholeList(page)
  for (const card of await cardsOf(page).all()) await expect(card.getByRole('paragraph').first()).not.toBeEmpty()
  const shown = await titlesOf(page)
  for (const name of loved) expect(shown).not.toContain(name.replace(/ \(\d{4}\)$/, ''))
  expect(await taps()).toBeGreaterThanOrEqual(18)
  expect(await taps()).toBeLessThanOrEqual(20)
})

test('a tap brings what is near it, and taking it back takes that away', async ({ page, person, db }) => {
  await page.goto('/welcome/films')
  await expect(page.getByRole('heading', { name: 'From elsewhere' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Near / })).toHaveCount(0)
  const name = await love(page, 4)
  const near = page.getByRole('heading', { name: `Near ${name.replace(/ \(\d{4}\)$/, '')}`, exact: true })
  await expect(near).toBeVisible()
  await expect(posters(page)).toHaveCount(30)
  await page.reload()
  await expect(near).toBeVisible()
  const poster = page.getByRole('button', { name, exact: true })
  await poster.click()
  await expect(near).toHaveCount(0)
  await expect(poster).toHaveAttribute('aria-pressed', 'false')
  // The page shows it with the tap; what is stored comes after.
  const takenBack = () => db.event.count({ where: { userId: person.id, type: 'SURVEY_UNLOVED' } })
  await expect.poll(takenBack).toBe(1)
})

test('taps that wait for their turn when the page is left arrive all the same', async ({ page, person, db }) => {
  await holdActions(page)
  await page.goto('/welcome/films')
  for (const place of [0, 7, 13, 20]) await love(page, place)
  const second = posters(page).nth(7)
  await second.click()
  await expect(second).toHaveAttribute('aria-pressed', 'false')
  await page.goto('/how-it-works')
  const said = () => db.event.count({ where: { userId: person.id, type: 'SURVEY_LOVED' } })
  await expect.poll(said).toBe(3)

  await page.goto('/welcome/wishes')
  await page.getByRole('toolbar', { name: 'Horror' }).getByRole('button', { name: 'Never' }).click()
  await page.getByRole('button', { name: 'Hidden gems' }).click()
  await page.goto('/how-it-works')
  await expect.poll(() => db.event.count({ where: { userId: person.id, facet: 'genre:horror', value: -2 } })).toBe(1)
  await expect.poll(() => db.interestEdit.count({ where: { userId: person.id, facet: 'words:known' } })).toBe(1)
  expect(await said()).toBe(3)
})

test('others replace what is shown as often as one likes, and nothing claims to follow taps there were not', async ({
  page,
  person: _person,
}) => {
  await page.goto('/welcome/films')
  const seen = new Set<string>()
  for (const screen of [1, 2, 3]) {
    await expect(posters(page)).toHaveCount(24)
    for (const poster of await posters(page).all()) seen.add((await poster.getAttribute('aria-label')) ?? '')
    await expect(page.getByRole('heading', { name: /^Near / })).toHaveCount(0)
    await page.getByRole('button', { name: 'None of these: others' }).click()
    await expect(page).toHaveURL(new RegExp(`screen=${screen + 1}$`))
  }
  expect(seen.size).toBe(72)
  const name = await love(page, 1)
  await page.getByRole('button', { name: 'Others near what I tapped' }).click()
  await expect(page).toHaveURL(/screen=5$/)
  await expect(
    page.getByRole('heading', { name: `Near ${name.replace(/ \(\d{4}\)$/, '')}`, exact: true }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'The films before these' }).click()
  await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
})

test('a film that is not shown is found while typing and loved from there', async ({ page, person, db }) => {
  const [film] = await listKnownFilms(db, 1, 'documentary', 8)
  const title = film?.title ?? ''
  await page.goto('/welcome/films')
  await page.getByRole('searchbox', { name: 'A film you love that is not here' }).pressSequentially(title.slice(0, 12))
  const suggestion = page
    .getByRole('list', { name: 'Suggestions' })
    .getByRole('button', { name: `${title} (${film?.year})` })
  await suggestion.click()
  await expect(suggestion).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('heading', { name: `Near ${title}`, exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Loved so far' })).toContainText(title)
  await page.getByRole('link', { name: 'See what is near it' }).click()
  await expect(page.getByRole('heading', { name: `Near ${title}`, exact: true })).toBeInViewport()
  expect(await db.event.count({ where: { userId: person.id, type: 'SURVEY_LOVED', filmId: film?.id } })).toBe(1)
})

test('two shelves are another way to begin: the films that follow come from them', async ({ page, person, db }) => {
  await page.goto('/welcome/films')
  await page.getByRole('link', { name: 'By the shelf' }).click()
  await expect(page.getByRole('heading', { name: 'Pick two of these shelves' })).toBeVisible()
  const shelves = page.getByRole('main').getByRole('listitem').getByRole('button')
  await expect(shelves).toHaveCount(12)
  for (const name of ['Midnight movies', 'Slow and far away']) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
  }
  await goOn(page).click()
  await expect(page.getByRole('heading', { name: films })).toBeVisible()
  await expect(rows(page).first()).toContainText('Slow and far away')
  await expect(page.getByRole('heading', { name: 'From the shelf “Midnight movies”' })).toBeVisible()
  await page.getByRole('link', { name: 'Show me my films' }).click()
  await expectWholeList(page)
  expect(await db.interestEdit.count({ where: { userId: person.id, label: 'Midnight movies' } })).toBe(1)
})

test('genres and moods fit one screen of a phone, and content warnings start folded', async ({
  page,
  person: _person,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/welcome/wishes')
  const more = page.getByText('More genres and moods')
  const foot = await goOn(page).boundingBox()
  const last = await page.getByRole('toolbar', { name: 'Darkly funny' }).boundingBox()
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
  await expect(page.getByRole('toolbar', { name: 'Western' })).toBeHidden()
  await more.click()
  await expect(page.getByRole('toolbar', { name: 'Western' })).toBeVisible()
  // At 400 % what sticks to the foot would cover half of what there is to answer.
  const position = () =>
    goOn(page).evaluate((button) => getComputedStyle(button.closest('form > div') ?? button).position)
  expect(await position()).toBe('sticky')
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await position()).toBe('static')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/welcome/tone')
  await expect(page.getByRole('checkbox', { name: 'Jump scares' })).toBeHidden()
  await page.getByText('Keep off my lists').first().click()
  await expect(page.getByRole('checkbox', { name: 'Jump scares' })).toBeVisible()
})

test('what the films tapped have in common is asked first, on one screen of a phone, and says which films', async ({
  page,
  person,
  db,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const films = await db.film.findMany({ where: { countries: { equals: ['JP'] }, retiredAt: null }, take: 4 })
  await db.event.createMany({
    data: films.map(({ id }, place) => ({
      id: randomUUID(),
      userId: person.id,
      filmId: id,
      type: 'SURVEY_LOVED' as const,
      occurredAt: new Date(Date.now() - 1_000 * place),
    })),
  })
  await page.goto('/welcome/wishes')
  const section = page.getByRole('region', { name: 'From what you tapped' })
  const japan = section.getByRole('toolbar', { name: 'Films from Japan' })
  const more = japan.getByRole('button', { name: 'More', exact: true })
  await more.click()
  await expect(more).toHaveAttribute('aria-pressed', 'true')
  const rows = section.getByRole('list').first()
  const [foot, list] = [await goOn(page).boundingBox(), await rows.boundingBox()]
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
  const row = rows.getByRole('listitem').filter({ has: page.getByRole('toolbar', { name: 'Films from Japan' }) })
  await expect(row).toContainText(`In ${films.at(-1)?.title}`)
  await page.goto('/profile/lines')
  await expect(page.getByRole('region', { name: 'Countries' })).toContainText('Films from Japan')
})

test('what no tap suggested is found behind more: places, decades, subjects, and how well known', async ({
  page,
  person,
  db,
}) => {
  await page.goto('/welcome/wishes')
  await expect(page.getByRole('region', { name: 'From what you tapped' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Where from' }).click()
  const africa = page.getByRole('toolbar', { name: 'Films from Africa' }).getByRole('button', { name: 'Much more' })
  await africa.click()
  await expect(africa).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'When', exact: true }).click()
  await expect(page.getByRole('toolbar', { name: 'The 1970s' })).toBeVisible()
  await expect(africa).toHaveCount(0)
  const hidden = page.getByRole('button', { name: 'Hidden gems' })
  await hidden.click()
  await expect(hidden).toHaveAttribute('aria-pressed', 'true')
  // It shows at once and is stored a moment later.
  await expect.poll(() => db.interestEdit.count({ where: { userId: person.id, facet: 'words:known' } })).toBe(1)
  const short = page.getByRole('button', { name: '90 minutes at most' })
  await short.click()
  await expect.poll(() => db.interestEdit.count({ where: { userId: person.id, facet: 'words:length' } })).toBe(1)
  await page.reload()
  await expect(hidden).toHaveAttribute('aria-pressed', 'true')
  await expect(short).toHaveAttribute('aria-pressed', 'true')
  expect(await db.event.count({ where: { userId: person.id, facet: 'region:africa', value: 2 } })).toBe(1)
})

test('the survey can be left and taken up again, and going back finds every answer', async ({ page }) => {
  await startAsGuest(page)
  const name = await love(page, 2)
  await goOn(page).click()
  const wish = page.getByRole('toolbar', { name: 'Documentary' }).getByRole('button', { name: 'More', exact: true })
  await wish.click()
  await expect(wish).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('link', { name: 'Show me my films' }).click()
  await expectWholeList(page)
  await page.getByRole('link', { name: 'Go on with the survey' }).click()

  await expect(page).toHaveURL(/\/welcome\/wishes$/)
  await expect(wish).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('Step 1 of 4')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'own words, with JavaScript' : 'own words, without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('going on from the wishes reads the words first and then keeps what it read', async ({ page, person, db }) => {
      await page.goto('/welcome/wishes')
      await page.getByRole('textbox', { name: 'What are you after, and what not?' }).fill('slow westerns, no gore')
      await goOn(page).click()
      const reading = page.getByRole('region', { name: 'We read it as' })
      await expect(reading).toContainText('Nothing of it is saved yet.')
      await reading.getByRole('radiogroup', { name: 'Western' }).getByRole('radio', { name: 'Much more' }).check()
      await page.getByRole('button', { name: 'Keep it and go on' }).click()
      await expect(page).toHaveURL(/\/welcome\/tone(#.*)?$/)
      const line = await db.interestEdit.findFirstOrThrow({ where: { userId: person.id } })
      expect(line.label).toBe('slow westerns, no gore')
      expect(JSON.stringify(line.wish)).toContain('genre:western')
    })

    test('what the survey was told never to show is offered to be lifted when it is said to be fine', async ({
      page,
      person,
      db,
    }) => {
      const facet = 'genre:comedy'
      await db.interestEdit.create({ data: { userId: person.id, facet, strength: -3, stated: true } })
      await db.user.update({ where: { id: person.id }, data: { profileVersion: { increment: 1 } } })
      await page.goto('/welcome/wishes')
      const scale = page.getByRole('toolbar', { name: 'Comedy', exact: true })
      await expect(scale.getByRole('button', { name: 'Never', pressed: true })).toBeVisible()
      await page.getByRole('textbox', { name: /^What are you after/ }).fill('comedies are fine after all')
      await goOn(page).click()
      await page.getByRole('button', { name: 'Lift: no comedies' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Comedy: as it comes.' })).toBeVisible()
      await expect(scale.getByRole('button', { name: 'As it comes', pressed: true })).toBeVisible()
      await expect(page.getByText('so there is nothing to lift')).toBeVisible()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(scale.getByRole('button', { name: 'Never', pressed: true })).toBeVisible()
      await goOn(page).click()
      await expect(page).toHaveURL(/\/welcome\/tone/)
      expect(await db.interestEdit.count({ where: { userId: person.id, facet } })).toBe(1)
    })
  })
}

test('the list is one link away from every step', async ({ page, person: _person }) => {
  for (const step of ['films', 'shelves', 'wishes', 'tone', 'privacy']) {
    await page.goto(`/welcome/${step}`)
    await expect(page.getByRole('link', { name: 'Show me my films' })).toHaveAttribute('href', '/')
  }
})

test('every step can be skipped and the survey still ends on eight films', async ({ page }) => {
  await startAsGuest(page)
  await goOn(page).click()
  await expect(page.getByRole('heading', { name: 'More of this, less of that' })).toBeVisible()
  await goOn(page).click()
  await page.getByRole('button', { name: 'Skip this step' }).click()
  await page.getByRole('button', { name: /^Skip: nothing but my ratings/ }).click()
  await expectWholeList(page)
  await expect(cardsOf(page)).toHaveCount(SLATE_SIZE)
  await expect(page.getByRole('link', { name: 'Go on with the survey' })).toHaveCount(0)
})

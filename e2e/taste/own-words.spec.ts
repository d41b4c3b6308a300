import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { newMarker } from '../support/people'
import { cardsOf, openSlate } from '../support/slate'

const box = (page: Page) => page.getByRole('textbox', { name: 'What are you after, and what not?' })
const reading = (page: Page) => page.getByRole('region', { name: 'We read it as' })
const line = (page: Page, words: string) => page.getByRole('listitem', { name: words, exact: true })
const lines = (page: Page) => page.getByRole('region', { name: 'In your own words' })

async function say(page: Page, words: string) {
  await page.goto('/profile')
  await box(page).fill(words)
  await page.getByRole('button', { name: 'Read it' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('words are said back before anything is saved, and only what is kept counts', async ({ page, person, db }) => {
      const words = 'slow westerns, no gore, something like Alien, under two hours'
      await say(page, words)
      await expect(reading(page)).toContainText(/More: .*Western.* · Keep off: Gore · Like: Alien · At most 2 h/)
      expect(await db.interestEdit.count({ where: { userId: person.id } })).toBe(0)

      const western = reading(page).getByRole('radiogroup', { name: 'Western' })
      await expect(western.getByRole('radio', { name: 'More', exact: true })).toBeChecked()
      await western.getByRole('radio', { name: 'Much more' }).check()
      await reading(page).getByRole('checkbox', { name: 'Like: Alien' }).uncheck()
      await reading(page).getByRole('button', { name: 'Save' }).click()

      await expect(lines(page)).toContainText('Saved. Your next list follows it: many more westerns')
      const [edit] = await db.interestEdit.findMany({ where: { userId: person.id } })
      expect(edit).toMatchObject({
        label: words,
        wish: { like: [], avoid: ['gore'], minutes: { from: null, to: 120 } },
      })
      await expect(
        line(page, words).getByRole('button', { name: 'Much more', exact: true, pressed: true }),
      ).toBeVisible()
      const rules = page.getByRole('region', { name: 'What stays out' })
      await expect(rules.getByRole('listitem', { name: 'No gore' })).toContainText(words)
      await expect(rules.getByRole('listitem', { name: 'At most 2 h' })).toBeVisible()
    })

    test('what was read in doubt is asked back, and counts only where it is ticked', async ({ page, person, db }) => {
      const words = 'a western, at most two hours, train leaves after that'
      await say(page, words)
      await expect(reading(page)).toContainText('More: Western · At most 2 h')
      const train = reading(page).getByRole('checkbox', { name: '“train” – More: On a train' })
      await expect(train).not.toBeChecked()
      await reading(page).getByRole('button', { name: 'Save' }).click()
      await expect(line(page, words)).toBeVisible()
      const [unticked] = await db.interestEdit.findMany({ where: { userId: person.id } })
      expect(unticked).toMatchObject({ wish: { want: [{ facet: 'genre:western', level: 'more' }] } })

      await say(page, `${words} today`)
      await train.check()
      await reading(page).getByRole('button', { name: 'Save' }).click()
      await expect(line(page, `${words} today`)).toContainText('On a train')
    })

    test('words nobody understands are not saved, and examples are given', async ({ page, person, db }) => {
      await say(page, newMarker())
      await expect(lines(page)).toContainText('We understood nothing of that')
      await page.getByRole('link', { name: 'slow westerns, no gore' }).click()
      await expect(reading(page)).toContainText('Keep off: Gore')
      expect(await db.interestEdit.count({ where: { userId: person.id } })).toBe(0)
    })

    test('chips of a line move and come off, and the line is muted, struck out and restored', async ({
      page,
      person,
      db,
    }) => {
      const words = 'westerns, no gore'
      await say(page, words)
      await reading(page).getByRole('button', { name: 'Save' }).click()
      const mine = line(page, words)
      const wish = async () => (await db.interestEdit.findFirst({ where: { userId: person.id } }))?.wish
      await mine.getByRole('button', { name: 'Less', exact: true }).click()
      await expect(mine.getByRole('button', { name: 'Less', exact: true })).toHaveAttribute('aria-pressed', 'true')
      await expect.poll(wish).toMatchObject({ want: [{ facet: 'genre:western', level: 'less' }] })
      await mine.getByRole('button', { name: 'Take off: Keep off: Gore' }).click()
      await expect(mine).not.toContainText('Gore')
      await expect.poll(wish).toMatchObject({ avoid: [] })

      await mine.getByRole('button', { name: 'Mute' }).click()
      await expect(mine).toContainText('it counts for nothing')
      await mine.getByRole('button', { name: 'Unmute' }).click()
      await expect(mine.getByRole('toolbar', { name: 'Western' })).toBeVisible()
      await mine.getByRole('button', { name: 'Strike out' }).click()
      await expect(mine).toHaveCount(0)
      await page.getByRole('heading', { name: 'Struck out', exact: true }).click()
      await page.getByRole('button', { name: `Restore ${words}` }).click()
      await expect(mine).toBeVisible()
    })

    test('words can be put differently; the new sentence takes the place of the old', async ({ page, person, db }) => {
      await say(page, 'westerns')
      await reading(page).getByRole('button', { name: 'Save' }).click()
      await line(page, 'westerns').getByRole('link', { name: 'Edit words' }).click()
      const again = page.getByRole('textbox', { name: 'Say it in other words' })
      await expect(again).toHaveValue('westerns')
      await again.fill('no westerns')
      await page.getByRole('button', { name: 'Read it' }).click()
      await expect(reading(page)).toContainText('Never: Western')
      await reading(page).getByRole('button', { name: 'Save' }).click()
      await expect(line(page, 'no westerns')).toBeVisible()
      await expect(line(page, 'westerns')).toHaveCount(0)
      expect(await db.interestEdit.count({ where: { userId: person.id } })).toBe(1)

      // The way back stands beside "Saved", and puts the first sentence there again.
      await lines(page).getByRole('button', { name: 'Undo what you said' }).click()
      await expect(
        page.getByRole('status').filter({ hasText: '“westerns” stands again in the place of “no westerns”' }),
      ).toBeVisible()
      await expect(line(page, 'westerns')).toBeVisible()
      await expect(line(page, 'no westerns')).toHaveCount(0)
      await expect(lines(page)).not.toContainText('Saved.')
    })
  })
}

test('a hard wish typed is kept on the list and the shelves, and a film that breaks it says so', async ({
  page,
  model: _model,
  db,
}) => {
  const words = 'nothing but comedies from before 1990, please'
  await say(page, words)
  await reading(page).getByRole('button', { name: 'Save' }).click()
  await expect(line(page, words)).toBeVisible()
  await openSlate(page)
  const headings = page.getByRole('main').getByRole('article').getByRole('heading')
  await expect(page.getByRole('region', { name: 'Popular' }).getByRole('article')).not.toHaveCount(0)
  const shown = await headings.allTextContents()
  const films = await db.film.findMany({
    where: { title: { in: shown } },
    select: { title: true, genres: true, year: true },
  })
  const kept = films.filter(({ genres, year }) => genres.includes('comedy') && year < 1990)
  expect(shown.filter((title) => !kept.some((film) => film.title === title))).toEqual([])
  expect(await cardsOf(page).count()).toBe(8)

  await page.goto('/films/alien')
  await expect(page.getByRole('list', { name: 'Your own rules' })).toContainText('You want nothing but comedies')
  await page.getByRole('list', { name: 'Your own rules' }).getByRole('link').first().click()
  await expect(line(page, words)).toBeInViewport()
})

test('own words stand in the next request to the model, and an empty sentence is refused at its field', async ({
  page,
  model,
}) => {
  const words = `westerns with ${newMarker()}`
  await say(page, ' x ')
  await expect(box(page)).toHaveAccessibleDescription(/Write a few words/)
  await say(page, words)
  await expect(reading(page)).toContainText('Not understood: zq')
  await reading(page).getByRole('button', { name: 'Save' }).click()
  await expect(line(page, words)).toContainText('Not understood: zq')
  await openSlate(page)
  expect((await model.lastSlateRows()).interests).toContain(`“${words}” | asked for`)
})

test('what is said to be fine after all is offered to be lifted, on the taste page and on /ask, with undo', async ({
  page,
  person,
  db,
}) => {
  await say(page, 'no comedies, no gore')
  await reading(page).getByRole('button', { name: 'Save' }).click()
  const rules = page.getByRole('region', { name: 'What stays out' })
  await expect(rules.getByRole('listitem', { name: 'No comedies' })).toBeVisible()

  const offers = page.getByRole('region', { name: 'What may be lifted' })
  await say(page, 'actually comedies are fine')
  await expect(reading(page)).toBeHidden()
  await offers.getByRole('button', { name: 'Lift: no comedies' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Comedy is taken off' })).toBeVisible()
  await expect(rules.getByRole('listitem', { name: 'No comedies' })).toBeHidden()
  await expect(lines(page)).toContainText('so there is nothing to lift')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rules.getByRole('listitem', { name: 'No comedies' })).toBeVisible()

  await page.goto(`/ask?q=${encodeURIComponent("a thriller, gore doesn't bother me any more")}`)
  await offers.getByRole('button', { name: 'Lift: no gore' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gore is taken off' })).toBeVisible()
  const [edit] = await db.interestEdit.findMany({ where: { userId: person.id } })
  expect(edit).toMatchObject({ wish: { without: ['genre:comedy'], avoid: [] } })
})

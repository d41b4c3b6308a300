import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { createFilms, createUser } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { looksRight } from '../support/in-both-themes'
import { newMarker } from '../support/people'

type Database = Parameters<typeof createFilms>[0]

/** Two films of one name and year, and a file that means one film we know, one of the two, and one we do not have. */
async function fileFor(db: Database) {
  const mark = newMarker()
  const [known, twin, other] = await createFilms(
    db,
    ['Known', 'Twin', 'Twin'].map((name) => ({ title: `${name} ${mark}`, year: 1999, prominence: 1 })),
  )
  if (!known || !twin || !other) throw new Error('three films were made')
  const rows = [
    `2020-01-02,Known ${mark},1999,https://boxd.it/a,4.5`,
    `2020-01-03,Twin ${mark},1999,https://boxd.it/b,3`,
    `2020-01-04,Elsewhere ${mark},1999,https://boxd.it/c,2`,
    `2020-01-05,Known ${mark},1999,https://boxd.it/a,many`,
  ]
  const text = `\uFEFFDate,Name,Year,Letterboxd URI,Rating\r\n${rows.join('\r\n')}\r\n`
  return { mark, known, twin, other, file: csv('ratings.csv', text) }
}
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const field = (page: Page) => page.getByLabel('Your file')
const send = (page: Page) => page.getByRole('button', { name: 'Read the file' }).click()
const group = (page: Page, title: RegExp): Locator => page.getByRole('group').filter({ hasText: title })

test('a file is looked at, cleared up, added and taken back', async ({ page, person, db }) => {
  const { mark, known, twin, file } = await fileFor(db)
  const ratings = () =>
    db.rating.findMany({
      where: { userId: person.id },
      orderBy: { value: 'asc' },
      select: { filmId: true, value: true },
    })
  await page.goto('/profile/import')
  await send(page)
  await expect(field(page)).toHaveAccessibleDescription(/Choose a file first/)
  await field(page).setInputFiles(csv('notes.csv', 'when,remark\nyesterday,good\n'))
  await send(page)
  await expect(field(page)).toHaveAccessibleDescription(/Missing is a column with the title/)

  await field(page).setInputFiles(file)
  await send(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Your file from Letterboxd' })).toBeVisible()
  await expect(group(page, /^Found: 1/)).toContainText(known.title)
  await expect(group(page, /^Not in our catalog: 1/)).toContainText(`Elsewhere ${mark}`)
  await expect(group(page, /^Rows we could not read: 1/)).toContainText('Line 5')
  expect(await ratings()).toEqual([])
  await page.getByRole('combobox', { name: `Twin ${mark}` }).selectOption(String(twin.id))
  await page.getByRole('button', { name: 'Add this film' }).click()

  await expect(page.getByText(/^Done: 2 films rated/)).toBeVisible()
  expect(await ratings()).toEqual([
    { filmId: twin.id, value: 3 },
    { filmId: known.id, value: 4.5 },
  ])
  await page.goto(`/films/${known.slug}`)
  await expect(page.getByRole('radio', { name: '4.5 stars' })).toBeChecked()

  await page.goto('/profile/import')
  await page.getByRole('button', { name: 'Undo Letterboxd, 2 films' }).click()
  await expect(page.getByText('Undone. It had: 2 films rated')).toBeVisible()
  expect(await ratings()).toEqual([])
})

test('a table of one’s own is read another way when the person says so', async ({ page, person, db }) => {
  const mark = newMarker()
  const [rated] = await createFilms(db, [{ title: `Rated ${mark}`, year: 1999, prominence: 1 }])
  await page.goto('/profile/import')
  await field(page).setInputFiles(csv('films.csv', `Title,Year,Blip,IMDb Rating\nRated ${mark},1999,4,8.3\n`))
  await send(page)
  await expect(page.getByText('does not say what they are to you')).toBeVisible()
  await page.getByRole('combobox', { name: /^blip/ }).selectOption('my rating')
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await expect(group(page, /^Found: 1/)).toContainText('4 stars')
  await page.getByRole('combobox', { name: 'Ratings are out of' }).selectOption('10')
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await expect(group(page, /^Found: 1/)).toContainText('2 stars')
  await page.getByRole('button', { name: 'Add this film' }).click()
  await expect(page.getByText(/^Done: one film rated/)).toBeVisible()
  const rating = await db.rating.findFirst({ where: { userId: person.id } })
  expect(rating).toMatchObject({ filmId: rated?.id, value: 2 })
})

test('a file in a language we do not know asks which column is the film, and whose the numbers are', async ({
  page,
  person,
  db,
}) => {
  const mark = newMarker()
  const [film] = await createFilms(db, [{ title: `Rated ${mark}`, year: 1999, prominence: 1 }])
  await page.goto('/profile/import')
  await field(page).setInputFiles(csv('ffilmiau.csv', `Ffilm,Gwlad,Blwyddyn,Fy sgôr\nRated ${mark},Cymru,1999,4\n`))
  await send(page)
  await expect(page.getByText('Which of the columns names the film?')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Add / })).toHaveCount(0)
  await page.getByRole('combobox', { name: /^ffilm/ }).selectOption('title')
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await expect(page.getByText('The column “fy sgôr” holds numbers and was not read.')).toBeVisible()
  await expect(page.getByText('does not say what they are to you')).toBeVisible()
  await page.getByRole('combobox', { name: /^fy sgôr/ }).selectOption('my rating')
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await expect(group(page, /^Found: 1/)).toContainText('4 stars')
  await page.getByRole('button', { name: 'Add this film' }).click()
  await expect(page.getByText(/^Done: one film rated/)).toBeVisible()
  expect(await db.rating.findFirst({ where: { userId: person.id } })).toMatchObject({ filmId: film?.id, value: 4 })
})

test('what was seen and what is wanted arrives, and a film we lack waits', async ({ page, person, db }) => {
  const mark = newMarker()
  const [seen, wanted] = await createFilms(
    db,
    ['Seen', 'Wanted'].map((name) => ({ title: `${name} ${mark}`, year: 1999, prominence: 1 })),
  )
  const rows = [`Seen ${mark},1999,yes,`, `Wanted ${mark},1999,,yes`, `Lacking ${mark},1999,yes,`]
  await page.goto('/profile/import')
  await field(page).setInputFiles(csv('films.csv', `Title,Year,Seen,Watchlist\n${rows.join('\n')}\n`))
  await send(page)
  await page.getByRole('button', { name: 'Add these 2 films' }).click()
  await expect(page.getByText(/^Done: one film seen, one film to watch, 1 not in our catalog yet/)).toBeVisible()
  const reactions = await db.reaction.findMany({ where: { userId: person.id }, select: { filmId: true, kind: true } })
  expect(reactions).toHaveLength(2)
  expect(reactions).toEqual(
    expect.arrayContaining([
      { filmId: seen?.id, kind: 'SEEN' },
      { filmId: wanted?.id, kind: 'WANT' },
    ]),
  )
  const waiting = page.getByRole('region', { name: 'Not in our catalog yet' })
  await expect(waiting).toContainText(`Lacking ${mark}`)
  await waiting.getByRole('button', { name: 'Forget these' }).click()
  await expect(waiting).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a file is sent by a plain form, and its error stands at the field', async ({ page, person, db }) => {
    const { known, file } = await fileFor(db)
    await page.goto('/profile/import')
    await field(page).setInputFiles(csv('empty.csv', ''))
    await send(page)
    await expect(field(page)).toHaveAccessibleDescription(/The file is empty/)
    await field(page).setInputFiles(file)
    await send(page)
    await page.getByRole('button', { name: 'Add this film' }).click()
    await expect(page.getByText(/^Done: one film rated/)).toBeVisible()
    const rating = await db.rating.findFirst({ where: { userId: person.id } })
    expect(rating).toMatchObject({ filmId: known.id, value: 4.5 })
    await page.getByRole('button', { name: 'Undo Letterboxd, one film' }).click()
    await expect(page.getByText('Undone. It had: one film rated')).toBeVisible()
  })
})

test('what somebody said is exported as a table, and brought back it is there again', async ({
  page,
  regular,
  db,
  signIn,
}) => {
  await page.goto('/account')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export as CSV' }).click(),
  ])
  const buffer = await readFile(await download.path())
  const again = await createUser(db)
  await signIn(again.id)
  await page.goto('/profile/import')
  await field(page).setInputFiles({ name: download.suggestedFilename(), mimeType: 'text/csv', buffer })
  await send(page)
  await expect(page.getByRole('region', { name: 'Of your history' })).toContainText(/ratings given\s*5/)
  await expect(page.getByRole('region', { name: 'Lines of your taste: 1' })).toContainText(regular.marker)
  await looksRight(page, 'own-csv')
  await page.getByRole('button', { name: 'Bring all of it back' }).click()
  await expect(page.getByText(/Done: 5 entries of a history, 1 line of a taste/)).toBeVisible()
  expect(await db.rating.count({ where: { userId: again.id } })).toBe(regular.films.length)
  await page.getByRole('button', { name: 'Undo Matinee, 6 entries' }).click()
  await expect(page.getByText(/Undone. It had: 5 entries/)).toBeVisible()
  expect(await db.rating.count({ where: { userId: again.id } })).toBe(0)
  expect(await db.interestEdit.count({ where: { userId: again.id } })).toBe(0)
})

import { createAdmin, createFilms } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { newMarker } from '../support/people'

const csv = (name: string, rows: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${rows.join('\n')}\n`),
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('ticked films get a word, are retired and come back, each time after a look', async ({ page, db, signIn }) => {
      await signIn((await createAdmin(db)).id)
      const mark = newMarker()
      const names = ['One', 'Two', 'Three']
      await createFilms(
        db,
        names.map((name) => ({ title: `${name} ${mark}`, prominence: 1, moods: ['tender', 'tense', 'playful'] })),
      )
      const stored = async () =>
        (await db.film.findMany({ where: { title: { endsWith: mark } }, orderBy: { title: 'asc' } })).map(
          ({ moods, retiredAt }) =>
            `${moods.includes('dreamlike') ? 'dreamlike' : '-'} ${retiredAt ? 'retired' : 'here'}`,
        )
      const list = `/admin/catalog?q=${mark}`
      await page.goto(list)
      for (const name of ['One', 'Two']) await page.getByRole('checkbox', { name: `Tick ${name} ${mark}` }).check()
      await page.getByRole('button', { name: /^Change the (?:2 )?ticked/ }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Change 2 films' })).toBeVisible()
      await page.getByRole('combobox', { name: 'Do' }).selectOption('Add a word')
      await page.getByRole('combobox', { name: 'List' }).selectOption('Moods')
      await page.getByRole('textbox', { name: 'Word, or number' }).fill('dreamish')
      await page.getByRole('button', { name: 'See what changes' }).click()
      await expect(page.getByRole('textbox', { name: 'Word, or number' })).toHaveAccessibleDescription(
        /not in this list/,
      )
      await page.getByRole('textbox', { name: 'Word, or number' }).fill('Dreamlike')
      await page.getByRole('button', { name: 'See what changes' }).click()
      await expect(page.getByRole('list', { name: 'Films that change' }).getByRole('listitem')).toHaveCount(2)
      expect(await stored()).toEqual(['- here', '- here', '- here'])
      await page.getByRole('button', { name: 'Change 2 films' }).click()
      await expect(page.getByText('Done: 2 films changed')).toBeVisible()
      expect(await stored()).toEqual(['dreamlike here', '- here', 'dreamlike here'])

      await page.goto(list)
      await page.getByRole('link', { name: /^Change all 3 of this list/ }).click()
      await page.getByRole('combobox', { name: 'Do' }).selectOption('Retire')
      await page.getByRole('button', { name: 'See what changes' }).click()
      await page.getByRole('button', { name: 'Change 3 films' }).click()
      await expect(page.getByText('Done: 3 films changed')).toBeVisible()
      expect(await stored()).toEqual(['dreamlike retired', '- retired', 'dreamlike retired'])
      await page.getByRole('listitem').filter({ hasText: 'Retired' }).first().getByRole('button').click()
      await expect(page.getByText('3 as before')).toBeVisible()
      expect(await stored()).toEqual(['dreamlike here', '- here', 'dreamlike here'])
    })
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the columns and words of a file nobody knows are corrected on the page, and its films come and go as a whole', async ({
      page,
      db,
      signIn,
    }) => {
      await signIn((await createAdmin(db)).id)
      const mark = newMarker()
      const rows = [
        'Ffilm;Blwyddyn;Gwneuthurwr;Math;Munudau',
        `Un ${mark};1991;Ada One;Arswyd;95`,
        `Dau ${mark};1992;Bea Two;Drama;100`,
      ]
      await page.goto('/admin/catalog/import')
      await page.getByLabel('Your file').setInputFiles(csv(`${mark}.csv`, rows))
      await page.getByRole('button', { name: 'Read the file' }).click()
      await expect(page.getByText('2 rows: 0 films to add, 2 not usable.')).toBeVisible()
      await expect(page.getByRole('button', { name: /^Add / })).toHaveCount(0)

      const meanings: [RegExp, string][] = [
        [/^ffilm such as/i, 'Title'],
        [/^blwyddyn such as/i, 'Year'],
        [/^gwneuthurwr such as/i, 'Directors'],
        [/^math such as/i, 'Genres'],
        [/^munudau such as/i, 'Minutes'],
      ]
      for (const [column, field] of meanings) await page.getByRole('combobox', { name: column }).selectOption(field)
      await page.getByRole('button', { name: 'Read it like this' }).click()
      await expect(page.getByText('2 rows: one film to add, 1 not usable.')).toBeVisible()
      await page.getByRole('combobox', { name: /^“Arswyd”/i }).selectOption('Horror')
      await page.getByRole('button', { name: 'Read it like this' }).click()
      await expect(page.getByText('2 rows: 2 films to add.')).toBeVisible()
      for (const [column, field] of meanings)
        await expect(page.getByRole('combobox', { name: column }).locator('option:checked')).toHaveText(field)
      await expect(page.getByRole('region', { name: 'The first 2 films as read' })).toContainText(`Un ${mark}`)
      const stored = () =>
        db.film.findMany({
          where: { title: { endsWith: mark }, retiredAt: null },
          orderBy: { year: 'asc' },
          select: { year: true, directors: true, genres: true, runtimeMinutes: true },
        })
      expect(await stored()).toEqual([])
      await page.getByRole('button', { name: 'Add 2 films' }).click()
      await expect(page).toHaveURL(/\/admin\/catalog\/changes/)
      expect(await stored()).toEqual([
        { year: 1991, directors: ['Ada One'], genres: ['horror'], runtimeMinutes: 95 },
        { year: 1992, directors: ['Bea Two'], genres: ['drama'], runtimeMinutes: 100 },
      ])
      await page
        .getByRole('listitem')
        .filter({ hasText: `${mark}.csv` })
        .getByRole('button')
        .click()
      await expect.poll(stored).toEqual([])
    })
  })
}

test('the pages of a file that waits and of many changes are accessible and fit 320 px', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  const mark = newMarker()
  await page.goto('/admin/catalog/import')
  await page
    .getByLabel('Your file')
    .setInputFiles(csv('a.csv', ['Title,Year,Director,Genre,Minutes', `One ${mark},1991,Ada One,Whodunnits,95`]))
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A file that waits' })).toBeVisible()
  const waiting = page.url()
  for (const path of [waiting, '/admin/catalog/changes', '/admin/catalog/bulk?q=heat&work=retire']) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    expect(await axeViolations(page), path).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow), path).toBe(0)
  }
  await page.goto(waiting)
  await page.getByRole('button', { name: 'Forget this file' }).click()
  await expect(page).toHaveURL(/\/admin\/catalog\/import$/)
})

import { expect, test } from '../fixtures'

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a film is given its day, seen again, set right and taken back', async ({ page, regular, db }) => {
      const [film] = regular.films
      if (!film) throw new Error('a regular has rated films')
      const daysOf = async () => {
        const where = { userId: regular.id, filmId: film.id, type: 'WATCHED' as const }
        return (await db.event.findMany({ where, orderBy: { detail: 'asc' } })).map(({ detail, value }) => [
          detail,
          value,
        ])
      }
      await page.goto('/profile/history')
      await page.getByRole('navigation', { name: 'Parts of the diary' }).getByRole('link', { name: 'Watched' }).click()
      const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: film.title, exact: true }) })
      await expect(row).toContainText('Day not known')

      // The film's own page of the diary takes more than one day.
      await row.getByRole('link', { name: 'Seen again, or a note' }).click()
      const another = page.getByRole('form', { name: `${film.title}: another day` })
      await another.getByLabel('Day').fill(day(-3))
      await another.getByRole('button', { name: 'Add the day' }).click()
      await expect(another).toContainText('That day is yet to come.')
      await another.getByLabel('Day').fill(`${film.year - 1}-05-31`)
      await another.getByRole('button', { name: 'Add the day' }).click()
      await expect(another).toContainText(`That is before ${film.year}`)
      expect(await daysOf()).toEqual([])

      for (const ago of [400, 30]) {
        await another.getByLabel('Day').fill(day(ago))
        await another.getByLabel('Stars then').selectOption(ago === 400 ? '2' : '')
        await another.getByRole('button', { name: 'Add the day' }).click()
        await expect(page.getByRole('form', { name: `${film.title}: the day ` })).toHaveCount(ago === 400 ? 1 : 2)
      }
      expect(await daysOf()).toEqual([
        [day(400), 2],
        [day(30), null],
      ])

      const first = page.getByRole('form', { name: `${film.title}: the day ` }).first()
      await first.getByLabel('Day').fill(day(20))
      await first.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('region', { name: 'Changed within a day' })).toContainText(`${day(20)} instead of`)
      await page.goto('/profile/history?tab=watched')
      await expect(row).toHaveCount(2)
      await expect(row.first()).toContainText('Seen for the 2nd time')
      await page
        .getByRole('region', { name: 'Changed within a day' })
        .getByRole('button', { name: 'Undo' })
        .first()
        .click()
      await expect.poll(daysOf).toEqual([
        [day(400), 2],
        [day(30), null],
      ])
    })

    test('a note is private until its person chooses otherwise', async ({ page, regular, db }) => {
      const [film] = regular.films
      if (!film) throw new Error('a regular has rated films')
      const note = () => db.event.findFirst({ where: { userId: regular.id, type: 'NOTED' } })
      await page.goto(`/films/${film.slug}/diary`)
      await page.getByLabel('Your note').fill('The long walk home.')
      await page.getByRole('button', { name: 'Save the note' }).click()
      await expect.poll(async () => (await note())?.detail).toBe('The long walk home.')
      expect((await note())?.reason).toBeNull()

      await page.goto(`/films/${film.slug}/diary`)
      await expect(page.getByLabel('Your note')).toHaveValue('The long walk home.')
      await page.getByLabel('Share it without my name').check()
      await page.getByRole('button', { name: 'Save the note' }).click()
      await expect.poll(async () => (await note())?.reason).toBe('shared')

      await page.goto('/profile/history?tab=notes')
      const row = page.getByRole('listitem').filter({ hasText: 'The long walk home.' })
      await expect(row).toContainText('Shared without your name.')
      await row.getByRole('button', { name: `Remove: your note on ${film.title}` }).click()
      await expect.poll(note).toBeNull()
    })
  })
}

test('every part of the diary opens, one page after another', async ({ page, regular, db }) => {
  const rows = Array.from({ length: 31 }, (_, place) => ({
    id: `${regular.id}-search-${place}`,
    userId: regular.id,
    type: 'SEARCHED' as const,
    detail: `words ${place}`,
    occurredAt: new Date(Date.now() - place * 60_000),
  }))
  await db.event.createMany({ data: rows })
  const tabs = page.getByRole('navigation', { name: 'Parts of the diary' })
  await page.goto('/profile/history')
  for (const name of ['Watched', 'Notes', 'Lists', 'Shown and opened', 'Searches']) {
    await tabs.getByRole('link', { name }).click()
    await expect(tabs.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
  }
  await expect(page.getByText('Searched for “words 0”')).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click()
  await expect(page.getByText('Searched for “words 30”')).toBeVisible()
  await expect(page).toHaveURL(/tab=searches&page=2/)
})

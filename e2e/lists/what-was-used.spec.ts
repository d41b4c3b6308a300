import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { createFilmLover } from '../support/people'

test('from beside the portrait, the lines, a note and an answer one reads what each was written from', async ({
  page,
  db,
  signIn,
}) => {
  const id = await createFilmLover(db)
  await signIn(id)
  const heading = page.getByRole('heading', { level: 1, name: 'What was used' })
  const rows = page.getByRole('region', { name: 'The rows it read' })
  const opens = async (place: string, said: string) => {
    await page.getByLabel(place).getByRole('link', { name: 'What was used' }).click()
    await expect(heading).toBeVisible()
    await expect(page.getByText(said)).toBeVisible()
    await expect(rows).toContainText('MATINEE DATA')
  }
  await page.goto('/profile')
  await page.getByLabel('A short portrait').getByText('Are these words right?', { exact: true }).click()
  await opens('A short portrait', 'For your portrait.')
  await page.goto('/profile')
  await opens('Is this you?', 'For the lines you were asked about.')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
  }

  await page.goto('/films/paris-texas')
  await opens('Why it may suit you', 'For the note on a film’s page.')

  await page.goto('/ask?q=slow%20westerns')
  await page.getByRole('main').getByRole('link', { name: 'What was used' }).click()
  await expect(page.getByText('For an answer for tonight.')).toBeVisible()
  await expect(rows).toContainText('candidates')
})

test('nobody reads what was written of another person', async ({ page, db, signIn, regular }) => {
  const other = await createFilmLover(db)
  await db.textRequest.create({
    data: {
      ...{ userId: other, subject: 'portrait', sent: false, model: 'none', usesHour: false, usesBehaviour: false },
      ...{ instructions: [], prompt: [{ text: `of ${other} alone`, sources: ['films'] }] },
    },
  })
  await signIn(regular.id)
  for (const text of ['portrait', 'tonight-AAAAAAAAAAAAAAAAAAAAAAAA']) {
    await page.goto(`/used/${text}`)
    await expect(page.getByText(/^Nothing of it is kept any more/)).toBeVisible()
    expect(await page.content()).not.toContain(`of ${other} alone`)
  }
  expect((await page.request.get('/used/somebody')).status()).toBe(404)
})

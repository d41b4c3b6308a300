import { expect, test } from '../fixtures'
import { cardsOf, openSlate, SLATE_SIZE, writerNote } from '../support/slate'

test('a site without a key writes eight different reasons by its composer and says so', async ({ page, model }) => {
  await openSlate(page)
  await expect(writerNote(page)).toContainText('Reasons by Matinee’s built-in composer')
  await expect(writerNote(page)).not.toContainText('could not be reached')
  const texts = await cardsOf(page).allTextContents()
  expect(new Set(texts).size).toBe(SLATE_SIZE)
  expect(await model.requests()).toEqual([])
})

test('where no model is set up nobody is asked about one, and who agreed earlier can take it back', async ({
  page,
  person,
  regular,
  signIn,
}) => {
  const question = page.getByRole('checkbox', { name: 'Let a language model write my reasons' })
  await signIn(regular.id)
  await page.goto('/account')
  await expect(question).toBeChecked()
  await expect(page.getByText('No language model is set up here now')).toBeVisible()
  await signIn(person.id)
  await page.goto('/account')
  await expect(page.getByRole('checkbox', { name: 'Learn from what I open' })).toBeVisible()
  await expect(question).toHaveCount(0)
})

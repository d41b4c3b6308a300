import { expect, test } from './fixtures'
import { cardsOf, openSlate, SLATE_SIZE, writerNote } from './support/slate'

test('a site without a key writes eight different reasons by its composer and says so', async ({ page, model }) => {
  await openSlate(page)
  await expect(writerNote(page)).toContainText('Reasons by Matinee’s built-in composer')
  await expect(writerNote(page)).not.toContainText('could not be reached')
  const texts = await cardsOf(page).allTextContents()
  expect(new Set(texts).size).toBe(SLATE_SIZE)
  expect(await model.requests()).toEqual([])
})

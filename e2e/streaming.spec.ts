import { expect, test } from './fixtures'
import { recordLayoutShifts } from './support/layout-shifts'
import { cardsOf, expectWholeList, SLATE_SIZE, titlesOf, tonight, writerNote } from './support/slate'

test('cards appear while the model is still writing, and nothing moves when the rest comes', async ({
  page,
  model,
}, testInfo) => {
  await model.play({ scenario: 'hold', after: 3 })
  const shifts = await recordLayoutShifts(page)
  await page.goto('/', { waitUntil: 'commit' })

  await expect(cardsOf(page)).toHaveCount(3)
  await expect.poll(model.lastState).toBe('held')
  await expect(tonight(page).locator('ol > li')).toHaveCount(SLATE_SIZE)
  await expect(cardsOf(page)).toHaveCount(3)
  await expect(cardsOf(page).first()).toContainText('Scripted reason 1')
  await expect(tonight(page).getByText('Writing the rest of the programme')).toBeVisible()
  await expect(writerNote(page)).toHaveCount(0)
  const early = await titlesOf(page)

  await model.release()
  await expectWholeList(page)
  await expect(writerNote(page)).toContainText('explained by a language model')
  expect((await titlesOf(page)).slice(0, 3)).toEqual(early)
  expect(await shifts()).toBeLessThan(0.01)

  const [request] = await model.slateRequests()
  expect(request?.api).toBe(testInfo.project.name === 'chat' ? 'chat' : 'responses')
  expect(request?.state).toBe('done')
})

test('a card can be rated while the model is still writing', async ({ page, model, regular, db }) => {
  await model.play({ scenario: 'hold', after: 2 })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(cardsOf(page)).toHaveCount(2)
  await cardsOf(page).first().getByRole('radio', { name: '4 stars', exact: true }).click()
  await expect(
    cardsOf(page)
      .first()
      .getByText(/^You gave .+ 4\.$/),
  ).toBeAttached()
  await model.release()
  await expectWholeList(page)
  expect(await db.rating.count({ where: { userId: regular.id, value: 4 } })).toBe(1)
})

test('leaving while the model writes ends the call', async ({ page, model }) => {
  await model.play({ scenario: 'hold', after: 1 })
  await page.goto('/', { waitUntil: 'commit' })
  await expect.poll(model.lastState).toBe('held')
  await page.goto('/how-it-works')
  await expect.poll(model.lastState).toBe('closed')
})

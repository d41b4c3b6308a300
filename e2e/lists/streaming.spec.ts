import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { recordLayoutShifts } from '../support/layout-shifts'
import { cardsOf, expectWholeList, SLATE_SIZE, titlesOf, tonight, writerNote } from '../support/slate'

const wordsToCome = (page: Page) => tonight(page).getByText('The reason is being written.')

test('films stand there while the model is still writing, words settle in place, and nothing moves', async ({
  page,
  model,
}, testInfo) => {
  await model.play({ scenario: 'hold', after: 3 })
  const shifts = await recordLayoutShifts(page)
  await page.goto('/', { waitUntil: 'commit' })

  await expect.poll(model.lastState).toBe('held')
  await expect(cardsOf(page).first()).toContainText('Scripted reason 1')
  // The ranking's films take the places the model has not come to.
  await expect(cardsOf(page)).toHaveCount(SLATE_SIZE)
  await expect(wordsToCome(page)).toHaveCount(SLATE_SIZE - 3)
  await expect(tonight(page).getByText('Writing the rest of the programme')).toBeVisible()
  await expect(writerNote(page)).toHaveCount(0)
  const early = await titlesOf(page)

  await model.release()
  await expectWholeList(page)
  await expect(writerNote(page)).toContainText('explained by a language model')
  await expect(wordsToCome(page)).toHaveCount(0)
  expect(await titlesOf(page)).toEqual(early)
  await expect(cardsOf(page).last()).toContainText('Scripted reason 8')
  expect(await shifts()).toBeLessThan(0.01)

  const [request] = await model.slateRequests()
  expect(request?.api).toBe(testInfo.project.name === 'chat' ? 'chat' : 'responses')
  expect(request?.state).toBe('done')
})

test('a film the model chooses takes a box nobody has touched; one that was touched stays', async ({ page, model }) => {
  await model.play({ scenario: 'hold', after: 0, ranks: [9, 8, 7, 6, 5, 4, 3, 2] })
  const shifts = await recordLayoutShifts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(wordsToCome(page)).toHaveCount(SLATE_SIZE)
  const early = await titlesOf(page)
  // Only a page that is awake hears who touches it.
  await expect(page.getByRole('combobox', { name: 'Search films' })).toBeVisible()
  const held = page.waitForResponse((response) => response.request().method() === 'POST')
  await cardsOf(page).nth(4).dispatchEvent('pointerdown')
  await held

  await model.release()
  await expectWholeList(page)
  await expect(wordsToCome(page)).toHaveCount(0)
  const late = await titlesOf(page)
  expect(late[4]).toBe(early[4])
  expect(late).not.toEqual(early)
  expect(new Set(late).size).toBe(SLATE_SIZE)
  expect(await shifts()).toBeLessThan(0.01)
  await page.reload()
  await expectWholeList(page)
  expect(await titlesOf(page)).toEqual(late)
})

test('a card can be rated while the model is still writing, also one that has no words yet', async ({
  page,
  model,
  regular,
  db,
}) => {
  await model.play({ scenario: 'hold', after: 2 })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(cardsOf(page)).toHaveCount(SLATE_SIZE)
  for (const card of [cardsOf(page).first(), cardsOf(page).last()]) {
    await card.getByRole('radio', { name: '4 stars', exact: true }).click()
    await expect(card.getByText(/^You gave .+ 4\.$/)).toBeAttached()
  }
  await model.release()
  await expectWholeList(page)
  expect(await db.rating.count({ where: { userId: regular.id, value: 4 } })).toBe(2)
})

test('leaving while the model writes ends the call', async ({ page, model }) => {
  await model.play({ scenario: 'hold', after: 1 })
  await page.goto('/', { waitUntil: 'commit' })
  await expect.poll(model.lastState).toBe('held')
  await page.goto('/how-it-works')
  await expect.poll(model.lastState).toBe('closed')
})

import { expect, test } from './fixtures'
import { listKnownFilms } from './support/people'
import { cardsOf, openSlate, SLATE_SIZE, writerNote } from './support/slate'

test('a reason that names a film the person never mentioned is replaced', async ({ page, model, regular, db }) => {
  const [stranger] = await listKnownFilms(db, 1, 'western')
  if (!stranger) throw new Error('the catalog has no western')
  await model.play({ scenario: 'ok', reason: `Because you loved “${stranger.title}”, this will suit you well.` })
  await openSlate(page)
  for (const card of await cardsOf(page).all()) await expect(card).not.toContainText('this will suit you well')
  await expect(writerNote(page)).toContainText('built-in composer')
  const items = await db.slateItem.findMany({ where: { slate: { userId: regular.id } } })
  expect(items.map((item) => item.servedBy)).toEqual(Array.from({ length: SLATE_SIZE }, () => 'COMPOSER'))
})

test('a reason that names a film the person rated stays', async ({ page, model, regular }) => {
  const [own] = regular.films
  if (!own) throw new Error('a regular has rated films')
  await model.play({ scenario: 'ok', reason: `Because you loved “${own.title}”, this will suit you well.` })
  await openSlate(page)
  await expect(cardsOf(page).filter({ hasText: 'this will suit you well' })).toHaveCount(SLATE_SIZE)
  await cardsOf(page).first().getByText(`because of ${own.title}`).click()
  await expect(cardsOf(page).first().getByText(`${own.title}: you rated it`)).toBeVisible()
})

test('markup in a reason is shown as nothing at all', async ({ page, model }) => {
  await model.play({
    scenario: 'ok',
    reason: 'A calm <img src=x onerror="document.title=1"> and **patient** film for <b>tonight</b>.',
  })
  await openSlate(page)
  await expect(cardsOf(page).first()).toContainText('tonight')
  await expect(cardsOf(page).first()).not.toContainText(/[<>]|\*\*/)
  await expect(cardsOf(page).locator('img')).toHaveCount(0)
})

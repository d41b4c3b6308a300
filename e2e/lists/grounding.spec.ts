import { expect, test } from '../fixtures'
import { listKnownFilms } from '../support/people'
import { cardsOf, openSlate, SLATE_SIZE, writerNote } from '../support/slate'

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

test('light marks in a reason come off, and one that carries more is replaced', async ({
  page,
  model,
  regular,
  db,
}) => {
  const [own] = regular.films
  if (!own) throw new Error('a regular has rated films')
  await model.play({ scenario: 'ok', reason: `You rated ${own.title}, so here is a **calm** film for <b>tonight</b>.` })
  await openSlate(page)
  await expect(cardsOf(page).first()).toContainText('a calm film for tonight')
  await model.play({
    scenario: 'ok',
    reason: `You rated ${own.title} <img src=x onerror="document.title=1"> as I know.`,
  })
  await page.getByRole('button', { name: 'New picks' }).click()
  await expect(cardsOf(page).first()).not.toContainText('a calm film for tonight')
  await expect(cardsOf(page).filter({ hasText: 'as I know' })).toHaveCount(0)
  await expect(cardsOf(page).locator('img:not([src^="/posters/"])')).toHaveCount(0)
  const refused = await db.slateItem.findMany({
    where: { slate: { userId: regular.id }, refusedWhy: { startsWith: 'markup: ' } },
    select: { refusedText: true },
  })
  expect(refused).toHaveLength(SLATE_SIZE)
  expect(refused[0]?.refusedText).toContain('<img src=x')
})

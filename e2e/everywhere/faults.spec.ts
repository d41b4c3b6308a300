import { expect, test } from '../fixtures'
import { cardsOf, expectWholeList, openSlate, SLATE_SIZE, titlesOf, writerNote } from '../support/slate'

const byModel = 'explained by a language model'
const byComposer = 'built-in composer; no language model was used'
const byBoth = 'Some reasons by a language model'

const faults = [
  {
    scenario: '401',
    happens: 'refuses the key',
    fault: 'http-401',
    notice: 'The language model did not accept our key',
    writer: byComposer,
  },
  {
    scenario: '429',
    happens: 'has had too many requests',
    fault: 'http-429',
    notice: 'The language model is busy',
    writer: byComposer,
  },
  {
    scenario: '500',
    happens: 'breaks',
    fault: 'http-5xx',
    notice: 'The language model’s server had an error',
    writer: byComposer,
  },
  {
    scenario: 'hang',
    happens: 'never answers',
    fault: 'timeout-first',
    notice: 'The language model did not answer in time',
    writer: byComposer,
  },
  {
    scenario: 'cut',
    happens: 'is cut off after two films',
    fault: 'cut',
    notice: 'The language model stopped early',
    writer: byBoth,
  },
  {
    scenario: 'prose',
    happens: 'answers in prose',
    fault: 'prose',
    notice: 'The language model answered in another form',
    writer: byComposer,
  },
  {
    scenario: 'empty',
    happens: 'answers nothing',
    fault: 'empty',
    notice: 'The language model answered nothing',
    writer: byComposer,
  },
  { scenario: 'unknown-ids', happens: 'makes up every other film', fault: null, notice: '', writer: byBoth },
  { scenario: 'duplicates', happens: 'repeats one film four times', fault: null, notice: '', writer: byBoth },
] as const

for (const { scenario, happens, fault, notice, writer } of faults) {
  test(`eight films and a quiet notice when the model ${happens}`, async ({ page, model, regular, db }) => {
    await model.play({ scenario })
    await openSlate(page)
    await expect(writerNote(page)).toContainText(notice)
    await expect(writerNote(page)).toContainText(writer)
    const titles = await titlesOf(page)
    expect(new Set(titles).size).toBe(SLATE_SIZE)

    const stored = await db.slate.findFirstOrThrow({ where: { userId: regular.id }, include: { items: true } })
    expect(stored).toMatchObject({ fault, status: 'DONE' })
    expect(stored.items).toHaveLength(SLATE_SIZE)
    const known = new Set(regular.films.map((film) => film.id))
    expect(stored.items.filter((item) => known.has(item.filmId))).toEqual([])

    await page.reload()
    await expectWholeList(page)
    expect(await titlesOf(page)).toEqual(titles)
    await expect(writerNote(page)).toContainText(notice)
    expect(await model.slateCalls()).toBe(1)
  })
}

test('the note says who wrote, and a reload shows the stored list without another call', async ({ page, model }) => {
  await openSlate(page)
  await expect(writerNote(page)).toContainText(byModel)
  const titles = await titlesOf(page)
  await page.reload()
  await expectWholeList(page)
  expect(await titlesOf(page)).toEqual(titles)
  await expect(writerNote(page)).toContainText(byModel)
  await expect(cardsOf(page).first()).toContainText('Scripted reason 1')
  expect(await model.slateCalls()).toBe(1)
})

test('"New picks" asks again and brings other films', async ({ page, model }) => {
  await openSlate(page)
  const titles = await titlesOf(page)
  await page.getByRole('button', { name: 'New picks' }).click()
  await expect.poll(model.slateCalls).toBe(2)
  await expect
    .poll(async () => (await titlesOf(page)).filter((title) => !titles.includes(title)).length)
    .toBe(SLATE_SIZE)
})

import { expect, test } from 'vitest'
import type { SlateItemView } from '../schema'
import { createPlaceViews, settledPlace } from './place-views'

const item = (position: number, filmId: number, reason = `Why ${filmId}.`): SlateItemView => ({
  position,
  filmId,
  reason,
  basis: [],
  servedBy: 'MODEL',
  propensity: null,
  language: 'en',
})
const isSettled = (promise: Promise<unknown> | undefined) =>
  Promise.race([
    Promise.resolve(promise).then(() => true),
    new Promise((resolve) => setImmediate(() => resolve(false))),
  ])

test('a film that comes with its words is final at once, and no place before it waits', async () => {
  const views = createPlaceViews(3)
  views.settle(item(1, 7))
  expect(await views.promises[1]).toMatchObject({ filmId: 7, isFinal: true, item: { reason: 'Why 7.' } })
  expect(await isSettled(views.promises[0])).toBe(false)
})

test('a film shown without words gets them in place', async () => {
  const views = createPlaceViews(1)
  views.show(0, { filmId: 7, propensity: null })
  const view = await views.promises[0]
  expect(view).toMatchObject({ filmId: 7, isFinal: false, item: null })
  views.settle(item(0, 7))
  expect(await view?.words).toMatchObject({ reason: 'Why 7.' })
  expect(await view?.next).toBeNull()
})

test('a film gives way to another, more than once', async () => {
  const views = createPlaceViews(1)
  views.show(0, { filmId: 7, propensity: null })
  views.show(0, { filmId: 8, propensity: null })
  views.settle(item(0, 9))
  const first = await views.promises[0]
  const second = await first?.next
  const third = await second?.next
  expect([first?.filmId, second?.filmId, third?.filmId]).toEqual([7, 8, 9])
  expect([await first?.words, await second?.words]).toEqual([null, null])
  expect(third).toMatchObject({ isFinal: true })
  expect(await settledPlace(views.promises[0])).toMatchObject({ filmId: 9 })
})

test('words that stood there stay when no others come', async () => {
  const views = createPlaceViews(2)
  views.keep(item(0, 7, 'As before.'))
  views.end()
  expect(await settledPlace(views.promises[0])).toMatchObject({ reason: 'As before.' })
  expect(await settledPlace(views.promises[1])).toBeNull()
})

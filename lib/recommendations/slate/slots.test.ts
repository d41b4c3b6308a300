import { expect, test } from 'vitest'
import { createSlots } from './slots'

const settled = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false), 5))])

test('each place is settled as soon as it is filled, in order, and no sooner', async () => {
  const slots = createSlots<string>(3)
  slots.fill('first')
  expect(await slots.promises[0]).toBe('first')
  expect(await settled(slots.promises[1] as Promise<unknown>)).toBe(false)
  slots.fill('second')
  expect(await slots.promises[1]).toBe('second')
})

test('the end settles every place that is left with nothing, and takes nothing back', async () => {
  const slots = createSlots<string>(3)
  slots.fill('only')
  slots.end()
  expect(await Promise.all(slots.promises)).toEqual(['only', null, null])
})

test('it says when it is full', () => {
  const slots = createSlots<number>(2)
  expect(slots.full).toBe(false)
  slots.fill(1)
  slots.fill(2)
  expect(slots.full).toBe(true)
  expect(slots.filled).toEqual([1, 2])
})

import { setImmediate as nextTick } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeTurn } from './turns'

const answers: (() => void)[] = []
vi.mock('next/server', () => ({ after: (task: () => void) => answers.push(task) }))

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(async () => {
  // Whatever a test left waiting gets its turn and ends it.
  for (let answer = answers.shift(); answer; answer = answers.shift()) {
    answer()
    await nextTick()
  }
  vi.useRealTimers()
})

/** How many of these have begun. */
function take(count: number) {
  const begun: number[] = []
  for (let place = 0; place < count; place++) void takeTurn().then((may) => may && begun.push(place))
  return begun
}

test('one page is made at a time, the others in the order they were asked for, each after an answer', async () => {
  const begun = take(3)
  await nextTick()
  expect(begun).toEqual([0])
  answers.shift()?.()
  await nextTick()
  expect(begun).toEqual([0, 1])
  answers.shift()?.()
  await nextTick()
  expect(begun).toEqual([0, 1, 2])
})

test('who reads slowly gives the turn up after a while, and once', async () => {
  const begun = take(6)
  await nextTick()
  vi.advanceTimersByTime(300)
  await nextTick()
  expect(begun).toEqual([0, 1])
  answers.shift()?.()
  await nextTick()
  expect(begun).toEqual([0, 1])
})

test('no more than sixty-four wait; whoever comes then is told at once', async () => {
  const begun = take(65)
  expect(await takeTurn()).toBe(false)
  expect(begun).toEqual([0])
})

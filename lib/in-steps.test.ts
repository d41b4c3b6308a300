import { expect, test } from 'vitest'
import { atOnce, inBatches, inSteps } from './in-steps'

/** Counts to `steps`, each step so many milliseconds of work. */
function* counting(steps: number, ms: number): Generator<void, number> {
  for (let step = 0; step < steps; step++) {
    for (const until = performance.now() + ms; performance.now() < until; );
    yield
  }
  return steps
}

test('work in steps gives what the same work gives at once', async () => {
  expect(atOnce(counting(5, 0))).toBe(5)
  expect(await inSteps(counting(5, 0))).toBe(5)
})

test('while long work goes on in steps, others get their turn again and again', async () => {
  let [turns, isOver] = [0, false]
  const others = () => {
    turns += 1
    if (!isOver) setImmediate(others)
  }
  setImmediate(others)
  await inSteps(counting(40, 4))
  isOver = true
  expect(turns).toBeGreaterThanOrEqual(10)
})

test('what goes wrong in a step is told to whoever waits', async () => {
  const failing = function* (): Generator<void, number> {
    yield
    throw new Error('no such film')
  }
  await expect(inSteps(failing())).rejects.toThrow('no such film')
})

test('items come in batches, the last one with what is left', () => {
  expect([...inBatches([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]])
  expect([...inBatches([1, 2], 2)]).toEqual([[1, 2]])
  expect([...inBatches([], 2)]).toEqual([])
})

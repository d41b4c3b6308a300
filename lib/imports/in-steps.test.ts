import { expect, test } from 'vitest'
import { eachInSteps, ROWS_AT_A_STRETCH } from './in-steps'

test('every row is worked on once, in order', async () => {
  const rows = Array.from({ length: 250 }, (_, place) => place)
  const seen: number[] = []
  await eachInSteps(rows, (row) => void seen.push(row))
  expect(seen).toEqual(rows)
})

test('others get their turn after each stretch', async () => {
  let done = 0
  const between: number[] = []
  let running = true
  const neighbour = () => {
    between.push(done)
    if (running) setImmediate(neighbour)
  }
  setImmediate(neighbour)
  await eachInSteps(new Array(10 * ROWS_AT_A_STRETCH).fill(0), () => void done++)
  running = false
  const stretches = between.map((at, place) => at - (between[place - 1] ?? 0))
  expect(Math.max(...stretches)).toBeLessThanOrEqual(ROWS_AT_A_STRETCH)
  expect(between.length).toBeGreaterThanOrEqual(9)
})

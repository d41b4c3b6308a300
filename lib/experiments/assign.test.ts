import { expect, test } from 'vitest'
import { groupOf } from './assign'
import { sampleRatioP } from './statistics/checks'

const people = Array.from({ length: 20_000 }, (_, place) => `person-${place}`)
const variants = [
  { name: 'control', weight: 3 },
  { name: 'warm', weight: 1 },
]
const namesAt = (ramp: number, id = 'one') =>
  people.map((person) => groupOf({ id, ramp, variants }, person)?.name ?? null)

test('groups come out in their weights, and the share that takes part is that of the ramp', () => {
  for (const ramp of [1, 10, 50, 100]) {
    const names = namesAt(ramp)
    const count = (name: string | null) => names.filter((each) => each === name).length
    const p = sampleRatioP([
      { people: count('control'), weight: 3 * ramp },
      { people: count('warm'), weight: ramp },
      ...(ramp === 100 ? [] : [{ people: count(null), weight: 4 * (100 - ramp) }]),
    ])
    expect(p, `at ${ramp} %`).toBeGreaterThan(0.001)
  }
  expect(namesAt(0).every((name) => name === null)).toBe(true)
})

test('a higher ramp adds people and moves nobody', () => {
  const [few, many] = [namesAt(10), namesAt(50)]
  expect(few.filter((name, place) => name !== null && name !== many[place])).toEqual([])
})

test('two experiments split people without regard to each other', () => {
  const [first, second] = [namesAt(100, 'one'), namesAt(100, 'two')]
  const both = first.filter((name, place) => name === 'warm' && second[place] === 'warm').length
  const alone = first.filter((name) => name === 'warm').length
  expect(both / alone).toBeGreaterThan(0.22)
  expect(both / alone).toBeLessThan(0.28)
})

test('without variants nobody is in a group', () => {
  expect(groupOf({ id: 'one', ramp: 100, variants: [] }, 'somebody')).toBeNull()
})

import { expect, test } from 'vitest'
import { seededRandom } from './matrix/random'
import { finish, finishWith, mapping, type Steps, sorting } from './steps'

/** How many parts work has, and its result. */
function partsOf<Result>(steps: Steps<Result>): { parts: number; result: Result } {
  for (let parts = 1; ; parts++) {
    const next = steps.next()
    if (next.done) return { parts, result: next.value }
  }
}

test('a list is gone through some items a part, each once and in its order', () => {
  let sinceLast = 0
  const most: number[] = []
  const steps = mapping(
    Array.from({ length: 1_000 }, (_, item) => item),
    (item, place) => {
      sinceLast++
      return [item, place]
    },
  )
  let next = steps.next()
  for (; !next.done; next = steps.next()) {
    most.push(sinceLast)
    sinceLast = 0
  }
  expect(Math.max(...most)).toBeLessThanOrEqual(64)
  expect(next.value).toEqual(Array.from({ length: 1_000 }, (_, item) => [item, item]))
})

test('sorting in parts is sorting, whether nothing, few, many or equal items', () => {
  const random = seededRandom(5)
  for (const length of [0, 1, 511, 512, 513, 5_000]) {
    const numbers = Array.from({ length }, () => Math.floor(random() * 300) - 150)
    expect(finish(sorting(numbers))).toEqual(numbers.toSorted((one, other) => one - other))
    const texts = numbers.map((number) => `${number % 7}:${number}ü`)
    expect(finish(sorting(texts))).toEqual(texts.toSorted())
  }
})

test('the more there is to sort, the more parts', () => {
  const { parts } = partsOf(sorting(Array.from({ length: 20_000 }, (_, place) => (place * 7_919) % 20_011)))
  expect(parts).toBeGreaterThan(100)
})

test('whoever drives the parts may wait between two of them', async () => {
  let waits = 0
  const doubled = await finishWith(
    mapping(
      Array.from({ length: 640 }, (_, item) => item),
      (item) => 2 * item,
    ),
    async () => {
      waits++
    },
  )
  expect(waits).toBe(10)
  expect(doubled.at(-1)).toBe(1_278)
})

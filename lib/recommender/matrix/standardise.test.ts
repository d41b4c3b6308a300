import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotAt } from './dot-at'
import { seededRandom, shuffled } from './random'
import { denseDot, packRows } from './sparse-rows'
import { deviationOf, moments, zScores } from './standardise'

test('mean and deviation of numbers worked by hand', () => {
  expect(moments([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, deviation: 2 })
  expect(deviationOf(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toBeCloseTo(2)
  expect(moments([])).toEqual({ mean: 0, deviation: 0 })
  expect([deviationOf(new Float64Array(0)), deviationOf(new Float64Array(3))]).toEqual([0, 0])
  expect([...zScores([1, 3])]).toEqual([-1, 1])
  expect([...zScores([0.3, 0.3, 0.3])]).toEqual([0, 0, 0])
  expect([...zScores([])]).toEqual([])
})

test('whatever numbers are brought to z have mean 0 and deviation 1, and keep their order', () => {
  const number = fc.integer({ min: -1_000, max: 1_000 })
  fc.assert(
    fc.property(fc.uniqueArray(number, { minLength: 2, maxLength: 40 }), (numbers) => {
      const scores = zScores(numbers)
      const { mean, deviation } = moments(scores)
      expect(mean).toBeCloseTo(0, 9)
      expect(deviation).toBeCloseTo(1, 9)
      expect(deviationOf(Float64Array.from(numbers))).toBeCloseTo(moments(numbers).deviation, 6)
      const order = (list: ArrayLike<number>) => [...numbers.keys()].sort((a, b) => list[a]! - list[b]!)
      expect(order(scores)).toEqual(order(numbers))
    }),
  )
})

test('dot products add up every pair of numbers, however many there are', () => {
  const random = seededRandom(9)
  const vectors = Float64Array.from({ length: 40 }, random)
  for (let length = 0; length < 12; length++) {
    const dense = Float64Array.from({ length }, random)
    for (const base of [0, 3]) {
      expect(dotAt(vectors, base, dense)).toBeCloseTo(
        dense.reduce((sum, value, at) => sum + value * vectors[base + at]!, 0),
      )
    }
  }
  const rows = packRows([
    [{ column: 0, value: 2 }],
    [
      { column: 1, value: 3 },
      { column: 2, value: 5 },
    ],
  ])
  expect([0, 1].map((row) => denseDot(rows, row, Float64Array.of(7, 10, 100)))).toEqual([14, 530])
})

test('numbers drawn lie from 0 to below 1, spread evenly, the same for the same seed', () => {
  const draw = (seed: number) => Array.from({ length: 4_000 }, seededRandom(seed))
  const numbers = draw(5)
  expect(draw(5)).toEqual(numbers)
  expect(draw(6)).not.toEqual(numbers)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  for (let tenth = 0; tenth < 10; tenth++) {
    const there = numbers.filter((number) => Math.floor(10 * number) === tenth).length
    expect(Math.abs(there - 400)).toBeLessThan(80)
  }
})

test('shuffling keeps every item, leaves the list alone, and puts each in every place alike', () => {
  const items = ['a', 'b', 'c', 'd']
  const random = seededRandom(2)
  const orders = Array.from({ length: 4_000 }, () => shuffled(items, random))
  expect(items).toEqual(['a', 'b', 'c', 'd'])
  for (const order of orders.slice(0, 50)) expect(order.toSorted()).toEqual(items)
  for (const item of items)
    for (const place of items.keys()) {
      const there = orders.filter((order) => order[place] === item).length
      expect(Math.abs(there - 1_000)).toBeLessThan(120)
    }
  expect([shuffled([], random), shuffled([1], random)]).toEqual([[], [1]])
})

import { expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import { largestFirst } from './largest-first'

test('the largest stand in front, largest first and equal ones by place, whatever the length', () => {
  const random = seededRandom(5)
  for (const length of [0, 1, 2, 30, 100, 101, 250, 900]) {
    for (const count of [1, 7, 100]) {
      // Few different amounts, so that many are equal.
      const amounts = Float64Array.from({ length }, () => Math.ceil(12 * random()))
      const places = Int32Array.from({ length }, (_, place) => place)
      largestFirst(places, amounts.slice(), length, count)
      const wanted = Array.from(amounts.keys()).sort((a, b) => amounts[b]! - amounts[a]! || a - b)
      expect([...places.subarray(0, count)]).toEqual(wanted.slice(0, count))
      expect(new Set(places)).toEqual(new Set(wanted))
    }
  }
})

test('of a few numbers in every order the largest stand in front, however many are asked for', () => {
  const orders = (rest: number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((one, at) => orders(rest.toSpliced(at, 1)).map((others) => [one, ...others]))
  for (const numbers of [
    [1, 2],
    [1, 2, 3],
    [1, 2, 3, 4, 5],
    [1, 1, 2, 2, 3],
    [4, 4, 4],
  ]) {
    for (const order of orders(numbers)) {
      const wanted = [...order.keys()].sort((a, b) => order[b]! - order[a]! || a - b)
      for (let count = 1; count <= order.length; count++) {
        const places = Int32Array.from(order.keys())
        largestFirst(places, Float64Array.from(order), order.length, count)
        expect([...places.subarray(0, count)]).toEqual(wanted.slice(0, count))
      }
    }
  }
})

import { expect, test } from 'vitest'
import { sortByPerson } from './by-person'

test.each([
  ['by person', [0, 0, 0, 2, 2]],
  ['in any order', [2, 0, 2, 0, 0]],
])('places %s come by person, and those of each one by what is compared', (_, user) => {
  const rank = [5, 1, 3, 4, 2]
  const sorted = sortByPerson(Int32Array.of(4, 0, 3, 1, 2), user, (left, right) => rank[left]! - rank[right]!)
  const expected = [0, 1, 2, 3, 4].sort((left, right) => user[left]! - user[right]! || rank[left]! - rank[right]!)
  expect([...sorted]).toEqual(expected)
})

test('of no places none are sorted', () => {
  expect(sortByPerson(new Int32Array(0), [], () => 0)).toHaveLength(0)
})

import { expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import type { Contribution } from '../types'
import { sortLargestFirst } from './largest-first'

test('contributions stand by absolute amount, and none is lost', () => {
  const random = seededRandom(5)
  for (const length of [0, 1, 2, 30, 900]) {
    const list = Array.from(
      { length },
      (_, filmId): Contribution => ({ kind: 'kindred', filmId, amount: random() - 0.5 }),
    )
    const sorted = [...list]
    sortLargestFirst(sorted, new Float64Array(length))
    const sizes = sorted.map(({ amount }) => Math.abs(amount))
    expect(sizes).toEqual(list.map(({ amount }) => Math.abs(amount)).sort((a, b) => b - a))
    expect(new Set(sorted)).toEqual(new Set(list))
  }
})

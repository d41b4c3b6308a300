import { expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import { packRows, rowDot } from '../matrix/sparse-rows'
import { takenFrom } from './nearest-taken'

const random = seededRandom(4)
const columns = 12
const rows = packRows(
  Array.from({ length: 30 }, () =>
    Array.from({ length: columns }, (_, column) => ({ column, value: random() })).filter(() => random() < 0.4),
  ),
)

test('the nearest of the taken rows is what comparing with each of them would find', () => {
  const taken = takenFrom({ ...rows, columns })
  const order = [4, 9, 17, 9, 28, 0, 21]
  for (const [count, next] of order.entries()) {
    for (let row = 0; row < 30; row++) {
      for (const from of [0, 1, 3]) {
        const dots = order.slice(from, count).map((other) => rowDot(rows, row, other))
        expect(taken.nearest(row, from, 0)).toBe(Math.max(0, ...dots))
      }
    }
    taken.take(next)
  }
  expect(taken.rows).toEqual(order)
})

test('what was known before is kept when nothing later is nearer', () => {
  const taken = takenFrom({ ...packRows([[{ column: 0, value: 1 }], [{ column: 1, value: 1 }]]), columns: 2 })
  taken.take(0)
  expect(taken.nearest(1, 0, 0.3)).toBe(0.3)
  expect(taken.nearest(0, 0, 0.3)).toBe(1)
  expect(taken.nearest(0, 1, 0.3)).toBe(0.3)
})

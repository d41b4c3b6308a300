import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestChanged } from './best-changed'
import { topRows } from './top-rows'

const size = 60
const placeOf = new Int16Array(size)
const few = fc.integer({ min: -3, max: 3 })
const numbers = fc.array(few, { minLength: size, maxLength: size })

test('the best after a change are those a look at all rows finds, or it is said that this cannot be told', () => {
  let told = 0
  fc.assert(
    fc.property(
      numbers,
      fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 20 }),
      few,
      numbers.map((list) => Uint8Array.from(list, (value) => (value === 3 ? 1 : 0))),
      fc.integer({ min: 1, max: 30 }),
      (given, touched, more, blocked, count) => {
        const scores = Float64Array.from(given)
        const changed = scores.slice()
        for (const row of touched) changed[row] = changed[row]! + more + 0.5
        const rows = [Int32Array.from(touched), Int32Array.from(touched.slice(0, 3))]
        const best = topRows(scores, count, blocked)
        const found = bestChanged({ best, scores, changed, rows, blocked, placeOf })
        expect(placeOf.every((value) => value === 0)).toBe(true)
        if (!found) return
        told++
        expect([...found]).toEqual([...topRows(changed, best.length, blocked)])
      },
    ),
  )
  expect(told).toBeGreaterThan(20)
})

test('rows that only rise leave it told', () => {
  const scores = Float64Array.from({ length: size }, (_, row) => row)
  const changed = scores.with(3, 57.5).with(59, 70)
  const blocked = new Uint8Array(size)
  const best = topRows(scores, 4, blocked)
  const found = bestChanged({ best, scores, changed, rows: [Int32Array.of(3, 59)], blocked, placeOf })
  expect([...(found ?? [])]).toEqual([59, 58, 3, 57])
})

test('where so many fall that others come in, and where nothing was found, it cannot be told', () => {
  const scores = Float64Array.from({ length: size }, (_, row) => row)
  const changed = scores.with(59, 0)
  const blocked = new Uint8Array(size)
  const rows = [Int32Array.of(59)]
  const best = topRows(scores, 4, blocked)
  expect(bestChanged({ best, scores, changed, rows, blocked, placeOf })).toBeNull()
  expect(bestChanged({ best: new Int32Array(), scores, changed, rows, blocked, placeOf })).toBeNull()
})

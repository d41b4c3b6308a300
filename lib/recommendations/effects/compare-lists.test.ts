import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLists } from './compare-lists'

test('what entered, left and moved is told with its places', () => {
  expect(compareLists([1, 2, 3], [2, 4, 3])).toEqual({
    entered: [{ filmId: 4, place: 1 }],
    left: [{ filmId: 1, place: 0 }],
    moved: [{ filmId: 2, from: 1, to: 0 }],
  })
})

test('the changes and the list before give the list after', () => {
  const list = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 })
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { entered, left, moved } = compareLists(before, after)
      const gone = new Set(left.map(({ filmId }) => filmId))
      const places = new Map<number, number>()
      for (const [place, filmId] of before.entries()) if (!gone.has(filmId)) places.set(filmId, place)
      for (const { filmId, to } of moved) places.set(filmId, to)
      for (const { filmId, place } of entered) places.set(filmId, place)
      expect([...places].toSorted((a, b) => a[1] - b[1]).map(([filmId]) => filmId)).toEqual(after)
    }),
  )
})

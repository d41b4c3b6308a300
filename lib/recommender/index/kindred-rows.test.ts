import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { finish } from '../steps'
import { indexKindred } from './kindred-rows'

const kindredOf = (...given: Parameters<typeof indexKindred>) => finish(indexKindred(...given))

const rowOf = new Map([
  [1, 0],
  [2, 1],
  [3, 2],
])
const linksOf = (rows: ReturnType<typeof kindredOf>, row: number) =>
  Array.from(rows.column.slice(rows.start[row], rows.start[row + 1]), (target, place) => [
    target,
    rows.value[(rows.start[row] ?? 0) + place],
    rows.because[(rows.start[row] ?? 0) + place],
  ])

test('a link counts 1 forwards and half backwards, with the same words', () => {
  const rows = kindredOf(
    [filmOf({ id: 1, kindred: [{ filmId: 2, because: 'same city' }] }), filmOf({ id: 2 }), filmOf({ id: 3 })],
    rowOf,
  )
  expect(linksOf(rows, 0)).toEqual([[1, 1, 'same city']])
  expect(linksOf(rows, 1)).toEqual([[0, 0.5, 'same city']])
  expect(linksOf(rows, 2)).toEqual([])
})

test('films that name each other are linked by both weights, each in its own words', () => {
  const rows = kindredOf(
    [
      filmOf({ id: 1, kindred: [{ filmId: 2, because: 'mine' }] }),
      filmOf({ id: 2, kindred: [{ filmId: 1, because: 'yours' }] }),
    ],
    rowOf,
  )
  expect(linksOf(rows, 0)).toEqual([[1, 1.5, 'mine']])
  expect(linksOf(rows, 1)).toEqual([[0, 1.5, 'yours']])
})

test('links to itself or to films outside the catalog are left out', () => {
  const edges = [
    { filmId: 1, because: 'itself' },
    { filmId: 99, because: 'unknown' },
  ]
  expect(kindredOf([filmOf({ id: 1, kindred: edges })], rowOf).column).toHaveLength(0)
})

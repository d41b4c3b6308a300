import { expect, test } from 'vitest'
import { rowDot } from '../matrix/sparse-rows'
import { tfIdfRows } from './tf-idf'

const all = { minTexts: 1, maxShare: 1 }

test('a word weighs (1 + ln tf) · ln(texts / df), and a row has length 1', () => {
  const { rows, words } = tfIdfRows([['sea', 'sea', 'ship'], ['ship'], ['moon'], ['star']], all)
  expect(words).toEqual(['moon', 'sea', 'ship', 'star'])
  const [sea, ship] = [(1 + Math.log(2)) * Math.log(4), Math.log(2)]
  const length = Math.sqrt(sea * sea + ship * ship)
  expect(Array.from(rows.column.subarray(0, 2))).toEqual([1, 2])
  expect(rows.value[0]).toBeCloseTo(sea / length)
  expect(rows.value[1]).toBeCloseTo(ship / length)
})

test('texts that share a rare word are nearer than those that share a common one', () => {
  const { rows } = tfIdfRows(
    [
      ['heist', 'city'],
      ['heist', 'dog'],
      ['city', 'cat'],
      ['city', 'boat'],
      ['city', 'tree'],
    ],
    all,
  )
  expect(rowDot(rows, 0, 1)).toBeGreaterThan(rowDot(rows, 0, 2))
})

test('words of one text only and words of nearly all are left out; empty texts count for nothing', () => {
  const texts = [['film', 'sea'], ['film', 'sea'], ['film', 'moon'], ['film'], ['film'], [], []]
  const { rows, words } = tfIdfRows(texts, { minTexts: 2, maxShare: 0.5 })
  expect(words).toEqual(['sea'])
  expect(Array.from(rows.start)).toEqual([0, 1, 2, 2, 2, 2, 2, 2])
})

test('no texts give no rows', () => {
  expect(tfIdfRows([]).rows.start).toEqual(Int32Array.of(0))
})

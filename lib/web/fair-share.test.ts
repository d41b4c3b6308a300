import { expect, test } from 'vitest'
import { takeShare } from './fair-share'

const limit = { max: 3, perSeconds: 60 }
const minute = 60_000

test('a subject gets its share of a window and no more, others theirs', () => {
  const taken = Array.from({ length: 5 }, () => takeShare('a', limit, 0))
  expect(taken).toEqual([true, true, true, false, false])
  expect(takeShare('b', limit, 0)).toBe(true)
})

test('the next window gives a new share', () => {
  for (let turn = 0; turn < 5; turn++) takeShare('c', limit, 0)
  expect(takeShare('c', limit, minute - 1)).toBe(false)
  expect(takeShare('c', limit, minute)).toBe(true)
})

test('many subjects are forgotten rather than kept for ever', () => {
  for (let subject = 0; subject < 20_000; subject++) expect(takeShare(`many-${subject}`, limit, 0)).toBe(true)
})

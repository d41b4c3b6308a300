import { expect, test } from 'vitest'
import type { SoftWish } from '../types'
import { blockSize, shareOf } from './wish-shares'

const wish = (level: SoftWish['level']): SoftWish => ({ facet: 'genre:western', level })

test.each([
  ['more', 0, 3],
  ['more', 1, 3],
  ['more', 2, 4],
  ['more', 7, blockSize],
  ['much-more', 0, 6],
  ['much-more', 5, 7],
  ['much-more', 8, blockSize],
] as const)('%s of what %i of eight have without it brings %i at least', (level, without, least) => {
  expect(shareOf(wish(level), without)).toEqual({ wish: wish(level), least, most: blockSize })
})

test.each([
  [0, 0],
  [1, 0],
  [5, 2],
  [8, 4],
])('less of what %i of eight have leaves %i at most', (without, most) => {
  expect(shareOf(wish('less'), without)).toEqual({ wish: wish('less'), least: 0, most })
})

test('of films turned down one less is left than half: the refusal has changed what it is counted against', () => {
  const refused = { ...wish('less'), refused: true }
  expect([0, 1, 2, 5, 6].map((without) => shareOf(refused, without).most)).toEqual([0, 0, 0, 2, 2])
})

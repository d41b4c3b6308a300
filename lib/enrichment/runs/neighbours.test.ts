import { expect, it } from 'vitest'
import { countLikes, MAX_NEIGHBOURS } from './neighbours'

const people = (count: number, films: number[]) => Array.from({ length: count }, () => films)
const count = (wanted: number[], lists: number[][]) => {
  const likes = countLikes(new Set(wanted))
  for (const list of lists) likes.add(list)
  return likes
}

it('ranks films by how many like both, against how many like either', () => {
  const likes = count([1], [...people(10, [1, 2]), ...people(8, [1, 3]), ...people(200, [2])])
  expect(likes.neighboursOf(1)).toEqual([3, 2])
})

it('says nothing of fewer than five people', () => {
  expect(count([1], [...people(4, [1, 2]), ...people(5, [1, 3])]).neighboursOf(1)).toEqual([3])
})

it('counts only for the films that were asked about, and gives at most five', () => {
  const likes = count([1], people(6, [1, 2, 3, 4, 5, 6, 7, 8]))
  expect(likes.neighboursOf(1)).toHaveLength(MAX_NEIGHBOURS)
  expect(likes.neighboursOf(2)).toEqual([])
})

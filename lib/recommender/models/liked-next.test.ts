import { expect, test } from 'vitest'
import { packRows } from '../matrix/sparse-rows'
import { emptyGram } from './gram'
import { countLikedNext, wentOn } from './liked-next'

type Like = [user: number, film: number, seconds: number]
const count = (films: number, likes: Like[]) =>
  countLikedNext(films, {
    user: likes.map(([user]) => user),
    film: likes.map(([, film]) => film),
    seconds: likes.map(([, , seconds]) => seconds),
  })

const pairsOf = ({ start, column, value }: ReturnType<typeof count>) =>
  Array.from(start.subarray(0, -1), (from, film) =>
    Object.fromEntries(Array.from(column.subarray(from, start[film + 1]), (before, at) => [before, value[from + at]])),
  )

test('a film is counted after those the same person liked before it, whatever order the likes come in', () => {
  const likes: Like[] = [
    [0, 2, 30],
    [0, 0, 10],
    [1, 0, 5],
    [0, 1, 20],
    [1, 2, 6],
  ]
  expect(pairsOf(count(3, likes))).toEqual([{}, { 0: 1 }, { 0: 2, 1: 1 }])
  expect(count(3, likes.toReversed())).toEqual(count(3, likes))
})

test('what was said in one moment has no order', () => {
  const likes: Like[] = [
    [0, 0, 10],
    [0, 1, 10],
    [0, 2, 11],
  ]
  expect(pairsOf(count(3, likes))).toEqual([{}, {}, { 0: 1, 1: 1 }])
})

test('only the last ten before it count, so that one long history does not outweigh the others', () => {
  const likes = Array.from({ length: 12 }, (_, film): Like => [0, film, film])
  const [last] = pairsOf(count(12, likes)).slice(-1)
  expect(Object.keys(last ?? {}).map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('nobody follows another person, and films without likes have empty rows', () => {
  const likes: Like[] = [
    [0, 0, 1],
    [1, 1, 2],
  ]
  expect(pairsOf(count(4, likes))).toEqual([{}, {}, {}, {}])
})

test('people went on from one film to another where five did, and twice as many as went back', () => {
  const entry = (column: number, value = 1) => ({ column, value })
  // Liked after film 0: film 1 by six, film 2 by four, film 3 by eight; and film 0 after film 3 by five.
  const next = packRows([[entry(3, 5)], [entry(0, 6)], [entry(0, 4)], [entry(0, 8)]])
  const model = packRows([[entry(1), entry(2), entry(3)], [], [], [entry(0)]])
  expect([...wentOn(model, { ...emptyGram(4), next })]).toEqual([1, 0, 0, 0])
  expect([...wentOn(model, emptyGram(4))]).toEqual([0, 0, 0, 0])
})

import { expect, test } from 'vitest'
import { adjustList, type ListToAdjust } from './adjust-list'

const films = (...ids: number[]) => ids.map((filmId) => ({ filmId, propensity: null }))
const listOf = (...ids: number[]) => films(...ids).map((film, position) => ({ ...film, position }))

const adjusted = (change: Partial<ListToAdjust>) =>
  adjustList({
    items: listOf(1, 2, 3, 4),
    ranked: [],
    gone: new Set(),
    kept: new Set(),
    moves: 0,
    reach: 6,
    size: 4,
    ...change,
  })

test('a film dealt with gives way to the best one that is not there, in its place', () => {
  expect(adjusted({ ranked: films(9, 1, 3, 4, 8), gone: new Set([2]) })).toEqual([{ position: 1, outId: 2, inId: 9 }])
})

test('several give way at once, and nothing else moves however the ranking changed', () => {
  expect(adjusted({ ranked: films(9, 8, 7, 6, 5, 4, 3), gone: new Set([1, 2]) })).toEqual([
    { position: 0, outId: 1, inId: 9 },
    { position: 1, outId: 2, inId: 8 },
  ])
})

test('where nothing is left to come in, the place stays empty', () => {
  expect(adjusted({ ranked: films(1, 3, 4), gone: new Set([2]) })).toEqual([{ position: 1, outId: 2, inId: null }])
})

test('a rating elsewhere moves no more than it may: the films that fell furthest, for those that came up', () => {
  const ranked = films(9, 8, 7, 1, 10, 11, 2, 12, 3)
  expect(adjusted({ ranked, moves: 2 })).toEqual([
    { position: 2, outId: 3, inId: 8 },
    { position: 3, outId: 4, inId: 9 },
  ])
})

test('a film that only slipped within reach stays, and so does one that nothing better waits for', () => {
  expect(adjusted({ ranked: films(9, 1, 2, 3, 8, 4), moves: 2 })).toEqual([])
  expect(adjusted({ ranked: films(1, 2, 3, 5, 10, 11, 12, 4), moves: 2 })).toEqual([{ position: 3, outId: 4, inId: 5 }])
  expect(adjusted({ ranked: films(1, 2, 3, 13, 10, 11, 12, 4), moves: 2, size: 3 })).toEqual([])
})

test('the exploration place neither falls nor is filled by another draw', () => {
  const items = [...listOf(1, 2, 3), { position: 3, filmId: 4, propensity: 0.2 }]
  const ranked = [{ filmId: 20, propensity: 0.3 }, ...films(9, 1, 2, 3)]
  expect(adjusted({ items, ranked, moves: 2 })).toEqual([])
  expect(adjusted({ items, ranked, gone: new Set([4]) })).toEqual([{ position: 3, outId: 4, inId: 9 }])
})

test('a film they want or have opened stays, though it is not ranked any more', () => {
  expect(adjusted({ ranked: films(9, 8, 1, 3, 4), moves: 2, kept: new Set([2]) })).toEqual([])
})

const western = { facet: 'genre:western' as const, level: 'more' as const }
const westerns = (...ids: number[]) => ({
  wishes: [western],
  answers: (filmId: number) => ids.includes(filmId),
})

test('a western somebody asked for gives way to another western, not to the film ranked first', () => {
  const ranked = films(9, 1, 3, 4, 8)
  const asked = westerns(1, 2, 3, 8)
  expect(adjusted({ ranked: films(9, 1, 3, 8, 4), gone: new Set([2]), asked })).toEqual([
    { position: 1, outId: 2, inId: 8 },
  ])
  // A new list would hold no more of them than what is left.
  expect(adjusted({ ranked, gone: new Set([2]), asked })).toEqual([{ position: 1, outId: 2, inId: 9 }])
})

test('what is unwanted does not come in for another film as long as there is one without it', () => {
  const asked = { ...westerns(9), wishes: [{ ...western, level: 'less' as const }] }
  expect(adjusted({ ranked: films(1, 3, 4, 5, 9, 8), gone: new Set([2]), asked })).toEqual([
    { position: 1, outId: 2, inId: 5 },
  ])
  expect(adjusted({ ranked: films(1, 3, 4, 2, 9, 8), gone: new Set([2]), asked })).toEqual([
    { position: 1, outId: 2, inId: 8 },
  ])
  expect(adjusted({ ranked: films(1, 3, 4, 2, 9), gone: new Set([2]), asked })).toEqual([
    { position: 1, outId: 2, inId: 9 },
  ])
})

test('what was said elsewhere moves no film in that would leave less of what was asked for', () => {
  const asked = westerns(4, 7, 1)
  expect(adjusted({ ranked: films(9, 7, 2, 3, 10, 11, 12, 4, 1), moves: 1, asked })).toEqual([
    { position: 0, outId: 1, inId: 9 },
  ])
  expect(adjusted({ ranked: films(9, 7, 1, 3, 10, 11, 12, 4, 2), moves: 2, asked })).toEqual([
    { position: 1, outId: 2, inId: 9 },
    { position: 3, outId: 4, inId: 7 },
  ])
})

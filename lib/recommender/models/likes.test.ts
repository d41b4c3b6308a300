import { expect, test } from 'vitest'
import { likeFrom, likeRows, type SiteLikes, standingLikes } from './site-likes'
import type { RatingSet } from './training-data'
import { likesOf, likeWeight } from './training-data'

test('a rating likes a film from four stars on, and only in the places asked for', () => {
  const stars = [5, 4, 3.5, 4.5, 1, 5]
  const set = {
    userIds: Int32Array.from([7, 8]),
    user: Int32Array.from([1, 0, 0, 1, 1, 0]),
    film: Int32Array.from([2, 1, 0, 0, 1, 2]),
    stars: Float32Array.from(stars),
  } as RatingSet
  const rows = likesOf(set, Int32Array.from([0, 1, 2, 3, 4]))
  expect([...rows.start]).toEqual([0, 1, 3])
  expect([...rows.column]).toEqual([1, 0, 2])
  expect([...rows.value]).toEqual([1, 1, 1])
  expect([2.5, 3, 3.5, 4, 4.5, 5].map(likeWeight)).toEqual([0, 0.3, 0.5, 0.8, 1, 1])
})

const likes = (rows: [user: number, filmId: number, weight: number, second: number][], people = 2): SiteLikes => ({
  people,
  user: Int32Array.from(rows, ([user]) => user),
  filmId: Int32Array.from(rows, ([, filmId]) => filmId),
  weight: Float32Array.from(rows, ([, , weight]) => weight),
  seconds: Float64Array.from(rows, ([, , , second]) => second),
})
const rowOf = new Map([
  [10, 0],
  [20, 1],
])

test('of one film the latest word stands, of one second the later in the list; films the model does not know are left out', () => {
  const said = likes([
    [1, 20, 1, 5],
    [0, 10, 1, 1],
    [0, 10, 0, 2],
    [1, 10, 0, 3],
    [1, 10, likeFrom, 3],
    [0, 30, 1, 1],
    [0, 20, likeFrom - 0.01, 1],
  ])
  const places = standingLikes(said, rowOf)
  expect([...places]).toEqual([4, 0])
  const rows = likeRows(said, places, rowOf)
  expect([[...rows.start], [...rows.column], [...rows.value]]).toEqual([
    [0, 0, 2],
    [0, 1],
    [1, 1],
  ])
})

test('a person out of range is an error, not a row too many', () => {
  for (const user of [2, -1]) {
    const wrong = likes([[user, 10, 1, 1]])
    expect(() => likeRows(wrong, Int32Array.from([0]), rowOf)).toThrow(`no person has the row ${user}`)
  }
})

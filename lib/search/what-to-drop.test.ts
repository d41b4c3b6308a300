import { expect, test } from 'vitest'
import { whatToDrop } from './what-to-drop'

const chip = (key: string, isOff = false) => ({ key, label: key, isOff })
const films: Record<string, number> = { a: 3, b: 0, c: 9, d: 1, e: 2 }
const filmsWithout = (key: string) => films[key] ?? 0

test('names the parts whose films are most, and none that would not help', () => {
  expect(
    whatToDrop(
      ['a', 'b', 'c', 'd', 'e'].map((key) => chip(key)),
      filmsWithout,
    ),
  ).toEqual([
    { key: 'c', label: 'c', films: 9 },
    { key: 'a', label: 'a', films: 3 },
    { key: 'e', label: 'e', films: 2 },
  ])
})

test('nothing is named where only one thing was asked for, or what is off', () => {
  expect(whatToDrop([chip('a')], filmsWithout)).toEqual([])
  expect(whatToDrop([chip('a'), chip('c', true)], filmsWithout)).toEqual([])
})

test('at most six parts are tried', () => {
  const tried: string[] = []
  whatToDrop(
    'abcdefghij'.split('').map((key) => chip(key)),
    (key) => tried.push(key),
  )
  expect(tried).toHaveLength(6)
})

import { expect, test } from 'vitest'
import { columnsIn, fieldsOf, isGiven, listOf, textOf } from './film-fields'

test('objects inside a row are columns, three deep', () => {
  expect(columnsIn({ a: 1, b: { c: { d: { e: { f: 2 } } } }, g: [{ h: 3 }], i: null })).toEqual([
    ['a', 1],
    ['b.c.d.e', { f: 2 }],
    ['g', [{ h: 3 }]],
    ['i', null],
  ])
})

test('of several columns that are one field the best name that says anything counts', () => {
  const of = (value: Record<string, unknown>) => Object.fromEntries(fieldsOf(value))
  expect(of({ name: 'B', title: 'A' })).toEqual({ title: 'A' })
  expect(of({ title: '', name: 'B', shelf: 'x' })).toEqual({ title: 'B' })
  expect(of({ title: 'A', Title: 'C' })).toEqual({ title: 'A' })
})

test('a chosen column goes before any name, and one chosen for nothing says nothing', () => {
  const value = { title: 'A', caption: 'C', year: 1990 }
  const chosen = new Map([
    ['caption', 'title'],
    ['year', null],
  ] as const)
  expect(Object.fromEntries(fieldsOf(value, chosen))).toEqual({ title: 'C' })
})

test.each([undefined, null, '', '\\N', []])('%j says nothing', (value) => expect(isGiven(value)).toBe(false))
test.each([0, false, ' ', 'N', [1], {}])('%j says something', (value) => expect(isGiven(value)).toBe(true))

test('a list is text with marks between or a list of texts and named things, each once', () => {
  expect(listOf('A| B;C , A,,')).toEqual(['A', 'B', 'C'])
  expect(listOf('Downey, Jr., Cuba Gooding , sr')).toEqual(['Downey, Jr.', 'Cuba Gooding , sr'])
  expect(
    listOf([' A', 7, { name: 'B' }, { iso_3166_1: 'FR', name: 'France' }, { iso_639_1: 'fr', name: 'x' }, null]),
  ).toEqual(['A', '7', 'B', 'FR', 'fr'])
  expect(listOf('A, B', /;/)).toEqual(['A, B'])
  expect(listOf(undefined)).toEqual([])
})

test('text is what is text or a number', () => {
  expect([' a ', 7, true, null, {}].map(textOf)).toEqual(['a', '7', '', '', ''])
})

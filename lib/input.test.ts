import { expect, test } from 'vitest'
import { z } from 'zod'
import { cleanDeep, cleanName, cleanText, escapeLike, numeric, pageNumber } from './input'

const whole = numeric(z.number().int())

test.each([
  ['7', 7],
  [' 7 ', 7],
  ['-3', -3],
  [7, 7],
])('%j is the number %i', (value, number) => expect(whole.parse(value)).toBe(number))

test.each([
  true,
  false,
  [],
  ['1'],
  [[['1']]],
  '',
  ' ',
  '1e3',
  '0x10',
  'Infinity',
  'seven',
  {},
  null,
  undefined,
  '9'.repeat(400),
])('%j is no number', (value) => expect(whole.safeParse(value).success).toBe(false))

test('NUL and halves of characters are taken out of a text, whole ones stay', () => {
  expect(cleanText('a\u0000b')).toBe('ab')
  expect(cleanText('a\ud800b')).toBe('a\ufffdb')
  expect(cleanText('Amélie 🎬 千と千尋')).toBe('Amélie 🎬 千と千尋')
})

test('a name turns nothing around', () => {
  expect(cleanName('Ada\u202egnp.exe')).toBe('Adagnp.exe')
  expect(cleanName('\u2066Ada\u2069')).toBe('Ada')
  expect(cleanName('אדה')).toBe('אדה')
})

test('every text of what was sent is cleaned, however deep, and what is no plain data stays', () => {
  const file = new File(['x'], 'a')
  expect(cleanDeep({ 'a\u0000': ['b\u0000', { c: 'd\u0000', n: 1, t: true }], file })).toEqual({
    a: ['b', { c: 'd', n: 1, t: true }],
    file,
  })
})

test('a field called __proto__ stays a field', () => {
  const sent = JSON.parse('{"__proto__": {"role": "ADMIN"}}')
  expect(Object.keys(cleanDeep(sent) as object)).toEqual(['__proto__'])
  expect(({} as { role?: string }).role).toBeUndefined()
})

test('percent and underscore stand for themselves', () => expect(escapeLike('100%_\\')).toBe('100\\%\\_\\\\'))

test.each([
  ['1', 1],
  ['17', 17],
  [' 3 ', 3],
  ['1000', 1_000],
])('%j is page %i', (sent, page) => expect(pageNumber.parse(sent)).toBe(page))

test.each([
  '0',
  '-1',
  '1001',
  '1e3',
  '0x10',
  '1.5',
  '12abc',
  '',
  'true',
  true,
  ['2'],
  [[['1']]],
  {},
  null,
  undefined,
  '9'.repeat(400),
])('%j is no page, so the first', (sent) => expect(pageNumber.parse(sent)).toBe(1))

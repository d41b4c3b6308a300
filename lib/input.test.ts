import { expect, test } from 'vitest'
import { z } from 'zod'
import { cleanDeep, cleanName, cleanText, escapeLike, numeric, pageNumber, rowId } from './input'

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

test('every text of what was sent is cleaned, however deep, and a file stays', () => {
  const file = new File(['x'], 'a')
  expect(cleanDeep({ 'a\u0000': ['b\u0000', { c: 'd\u0000', n: 1, t: true }], file })).toEqual({
    a: ['b', { c: 'd', n: 1, t: true }],
    file,
  })
})

const deep = (levels: number): unknown => (levels === 0 ? 'a\u0000' : [deep(levels - 1)])
test.each([
  ['a promise', Promise.resolve(1)],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set([1])],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(3)],
  ['a form within', new FormData()],
  ['a stream', new ReadableStream()],
  ['a function', () => 1],
  ['a symbol', Symbol.iterator],
  ['lists in lists without end', deep(40)],
])('%s is sent by no page of ours and refused, wherever it stands', (_name, value) => {
  expect(() => cleanDeep(value)).toThrow('cannot be read')
  expect(() => cleanDeep({ filmId: [value] })).toThrow('cannot be read')
})

test.each([
  ['1', 1],
  [2_147_483_647, 2_147_483_647],
])('%j is the number of a row', (sent, id) => expect(rowId.parse(sent)).toBe(id))

test.each(['2147483648', 2_147_483_648, 0, -1, 1.5, '1e3', 'x', null, true, ['1']])(
  '%j is no number of a row',
  (sent) => expect(rowId.safeParse(sent).success).toBe(false),
)

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

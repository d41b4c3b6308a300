import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text'

const text = 'Titel;Jahr\nHeat;1995\nAmélie;2001\n'
const known = (words: string) => (decoded: string) => (decoded.includes(words) ? 1 : 0)

describe('bytes as text', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 without its mark, the other way round', Buffer.from(text, 'utf16le').swap16()],
  ])('%s is read without a word about it', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, note: null })
  })

  test('Western letters are the likeliest of old encodings, and the page says so', () => {
    const read = decodeText(Buffer.from(text, 'latin1'))
    expect(read.text).toBe(text)
    expect(read.note).toContain('read as Windows-1252')
  })

  test('the names of columns we know tell the encoding of a short file', () => {
    const gbk = Buffer.from('b5e7d3b02cc4eab7dd0a', 'hex')
    expect(decodeText(gbk, known('电影')).text).toBe('电影,年份\n')
    expect(decodeText(gbk, known('电影')).note).toMatch(/gb18030/i)
  })

  test('Russian sentences are told by their letters alone', () => {
    const cp1251 = Buffer.from(
      'd1f5e2e0f2eae0203139393520c7e5f0eae0ebee2031393735205ff1f2e0ebeae5f0203139373920',
      'hex',
    )
    expect(decodeText(cp1251).text).toContain('Схватка 1995 Зеркало')
  })

  test.each([
    ['a workbook of an old Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'Save it as CSV'],
    ['a file packed by itself', [0x1f, 0x8b, 8, 1, 1], 'Unpack'],
    ['another kind of archive', [0x37, 0x7a, 0xbc, 0xaf], 'Unpack'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3], 'not a text file'],
    ['nothing', [], 'empty'],
  ])('%s is refused with the way out', (_, bytes, word) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(word)
  })
})

describe('letters of old programs', () => {
  const line = (byte: number) => Buffer.from([...Buffer.from('Titel;Ann'), byte, ...Buffer.from('e\n')])
  test.each([
    ['DOS', 0x82, 'DOS \\(850\\)'],
    ['the Macintosh', 0x8e, 'macintosh'],
    ['Windows', 0xe9, 'Windows-1252'],
  ])('of %s are told by a name of a column that is known', (_, byte, name) => {
    const read = decodeText(line(byte), known('Année'))
    expect(read.text).toBe('Titel;Année\n')
    expect(read.note).toMatch(new RegExp(`read as ${name}\\. If letters look wrong`))
  })
  test('end with the sign of DOS, which is no letter', () => {
    expect(decodeText(Buffer.from('Heat\u001A')).text).toBe('Heat')
    expect(decodeText(Buffer.from('Amélie\u001A', 'latin1')).text).toBe('Amélie')
    expect(decodeText(Buffer.from('He\u001Aat')).text).toBe('He\u001Aat')
  })
})

describe('what was written as UTF-8 twice', () => {
  test.each([
    ['is put right', 'Amélie, Ran – Müller', 'Amélie, Ran – Müller'],
    ['of other letters too', 'Łódź', 'Łódź'],
  ])('%s', (_, text, right) => {
    const twice = new TextDecoder('windows-1252').decode(Buffer.from(text))
    expect(decodeText(Buffer.from(twice)).text).toBe(right)
  })
  test.each(['Ã la carte', 'Ångström', 'Âge tendre', 'Ã© 電影'])('but for what only looks so: %s', (text) =>
    expect(decodeText(Buffer.from(text)).text).toBe(text),
  )
})

describe('noughts', () => {
  const wide = (rest: number, noughts: number, of = 100) =>
    Uint8Array.from({ length: of }, (_, at) => (at % 2 === rest && at < 2 * noughts ? 0 : 0x41))
  test.each([
    ['most letters have one behind them', wide(1, 31), 'A'],
    ['most letters have one before them', wide(0, 31), 'A'],
  ])('are UTF-16 where %s', (_, bytes, first) => expect(decodeText(bytes).text.startsWith(first)).toBe(true))
  test.each([
    ['three of five letters have one', wide(1, 30)],
    ['three of five have one before them', wide(0, 30)],
    ['they stand on both sides', wide(1, 40).map((byte, at) => (at % 2 === 0 && at < 10 ? 0 : byte))],
  ])('are no text where %s', (_, bytes) => expect(() => decodeText(bytes)).toThrow('not a text file'))
  test('beyond the beginning are not looked for', () => {
    const late = Buffer.concat([Buffer.alloc(8_192, 'a'), Buffer.from([0, 0x62])])
    expect(decodeText(late).text).toHaveLength(8_194)
    expect(() => decodeText(late.subarray(1))).toThrow('not a text file')
  })
})

test.each([
  [
    'a workbook of an old Excel',
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is a workbook of Excel. Save it as CSV and send that.',
  ],
  [
    'one with noughts in it',
    [0xd0, 0xcf, 0x11, 0xe0, 0, 1],
    'This is a workbook of Excel. Save it as CSV and send that.',
  ],
  ['a file packed by itself', [0x1f, 0x8b], 'This file is packed with gzip. Unpack it and send what is inside.'],
  [
    'a rar',
    [0x52, 0x61, 0x72, 0x21],
    'This is an archive of another kind. Unpack it and send what is inside, or a zip.',
  ],
  ['a 7z', [0x37, 0x7a], 'This is an archive of another kind. Unpack it and send what is inside, or a zip.'],
])('%s is named', (_, bytes, said) => expect(() => decodeText(Uint8Array.from(bytes))).toThrow(said))

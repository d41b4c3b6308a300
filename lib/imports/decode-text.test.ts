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

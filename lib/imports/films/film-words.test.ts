import { describe, expect, test } from 'vitest'
import { readSize, readTerm, shorten } from './film-words'

describe('a word of a closed list', () => {
  test.each([
    ['genres', 'Science Fiction', 'science-fiction'],
    ['genres', ' SCI-FI! ', 'science-fiction'],
    ['genres', 'Children’s', 'family'],
    ['genres', 'Film-Noir', 'noir'],
    ['genres', 'Historical', 'history'],
    ['genres', 'musicals', 'musical'],
    ['moods', 'Full of dread', 'dread'],
    ['moods', 'dread', 'dread'],
    ['themes', 'Isolation', 'isolation'],
    ['contentNotes', 'gore', 'gore'],
  ] as const)('%s: %j is %s', (list, word, id) => expect(readTerm(list, word)).toBe(id))
  test('what is said of films and is no genre is left out in silence, of genres alone', () => {
    expect(['IMAX', 'Short', 'TV Movie', '(no genres listed)'].map((word) => readTerm('genres', word))).toEqual([
      '',
      '',
      '',
      '',
    ])
    expect(readTerm('moods', 'IMAX')).toBeNull()
  })
  test('other names of genres mean nothing in another list', () => {
    expect(readTerm('moods', 'scifi')).toBeNull()
    expect(readTerm('genres', 'gloopy')).toBeNull()
    expect(readTerm('genres', '')).toBeNull()
  })
})

describe('a log line', () => {
  const words = (count: number, end = '') => `${Array.from({ length: count }, () => 'word').join(' ')}${end}`
  test('of 45 words stays as it is, with single spaces', () => {
    expect(shorten(`a  b\n${words(43)}`)).toBe(`a b ${words(43)}`)
    expect(shorten('')).toBe('')
  })
  test('of more ends with its last whole sentence, where that has fifteen words', () => {
    expect(shorten(`${words(15, '.')} ${words(40)}`)).toBe(words(15, '.'))
    expect(shorten(`${words(20, '!”')} ${words(40)}`)).toBe(words(20, '!”'))
    expect(shorten(`${words(10, '.')} ${words(10, '?')} ${words(40)}`)).toBe(`${words(10, '.')} ${words(10, '?')}`)
    expect(shorten(`${words(45, '.')} more`)).toBe(words(45, '.'))
  })
  test('else it is cut after 45 words, and no comma stands before the dots', () => {
    expect(shorten(`${words(14, '.')} ${words(40)}`)).toBe(`${words(14, '.')} ${words(31)} …`)
    expect(shorten(`${words(45, ',')} more`)).toBe(`${words(45)} …`)
  })
})

describe('a length', () => {
  test.each([
    [' 95 ', 95],
    ['1 hour 5 minutes', 65],
    ['1 hours', 60],
    ['2 hr', 120],
    ['2 hrs', 120],
    ['12h 5m', 725],
    ['45 m', 45],
    ['45 min.', 45],
    ['45 mins', 45],
    ['12:05', 725],
    ['2:05:59', 125],
    ['90-120', 120],
    ['90 to 120 min', 120],
    ['1,240', 1240],
    ['12 345 678', 12_345_678],
    ['123.456', 123_456],
    ['1\u00a0240', 1240],
    ['1\u202f240', 1240],
    ['1 2405', 1],
    ['1.5', 2],
    ['1.25', 1],
    ['101.6', 102],
    ['0', 0],
  ])('%j is %d', (text, size) => expect(readSize(text)).toBe(size))
  test.each(['about 95', 'x1:35', 'h', 'min', 'pages 320', '-'])('%j is none', (text) =>
    expect(readSize(text)).toBeNaN(),
  )
})

import { describe, expect, test } from 'vitest'
import { limits } from '../limits'
import { titlesByLine } from './title-lines'

const one = (line: string) => titlesByLine(line)?.[0]
const heat = 'Heat (1995)'

describe('before a title', () => {
  test.each(['', '- ', '* ', '• ', '– ', '— ', '+ ', '1. ', '12) ', '1234. ', '   ', '\t'])(
    '%j is no part of it',
    (before) => expect(titlesByLine(`${before}${heat}`)).toEqual([{ title: heat }]),
  )
  test.each([
    ['[x] ', { seen: 'yes' }],
    ['- [X] ', { seen: 'yes' }],
    ['[✓] ', { seen: 'yes' }],
    ['[ ] ', { want: 'yes' }],
    ['☑ ', { seen: 'yes' }],
    ['☑', { seen: 'yes' }],
    ['✅ ', { seen: 'yes' }],
    ['✓ ', { seen: 'yes' }],
    ['☐ ', { want: 'yes' }],
  ])('a box says what was done with it: %j', (box, said) =>
    expect(one(`${box}${heat}`)).toEqual({ title: heat, ...said }),
  )
  test.each(['★★★½', '⭐⭐⭐', '***', '🌟', '½'])('stars are its rating: %s', (stars) =>
    expect(one(`${stars} ${heat}`)).toEqual({ title: heat, rating: stars }),
  )
})

describe('behind a year', () => {
  test.each([
    [' - 8/10', '8/10'],
    [' – 4', '4'],
    [' — 90 %', '90 %'],
    [': 4.5', '4.5'],
    [' | 7', '7'],
    [', 9', '9'],
    ['; 3', '3'],
    [' = 5', '5'],
    ['\t4', '4'],
    [' (8/10)', '8/10'],
    [' [4]', '4'],
    [' ★★★★', '★★★★'],
    [' - 👍', '👍'],
    [' - B+', 'B+'],
  ])('a rating is read: %j', (behind, rating) => expect(one(`${heat}${behind}`)).toEqual({ title: heat, rating }))
  test.each([' - seen with Ann', ' – great', ': a note', '.', ' !', ''])('other words are none: %j', (behind) =>
    expect(one(`${heat}${behind}`)).toEqual({ title: heat }),
  )
  test.each([', Michael Mann', ';crime', ' | yes', ',,'])('cells of a table make it no line of a list: %j', (behind) =>
    expect(titlesByLine(`${heat}${behind}`)?.[0]?.rating).toBeUndefined(),
  )
  test('what only holds cells apart is no note', () => expect(titlesByLine(`${heat},,`)).toEqual([{ title: heat }]))
  test('a table with titles and years is left to those who read tables', () => {
    expect(titlesByLine(`${heat},Michael Mann,crime\nRan (1985),Akira Kurosawa,war\n`)).toBeNull()
  })
})

describe('a year', () => {
  test.each(['Cabiria (1914)', 'Roundhay [1888]', 'Dune (2021)'])('of three centuries: %s', (title) =>
    expect(one(title)).toEqual({ title }),
  )
  test.each(['Heat 1995', 'Heat (95)', 'Heat (1695)', 'Heat (2195)', '(1995)', 'Heat'])('is none in %j', (text) =>
    expect(titlesByLine(text)).toBeNull(),
  )
})

describe('a whole list', () => {
  test.each(['\n', '\r\n', '\r'])('may end its lines with %j, with empty ones and headings between', (end) =>
    expect(titlesByLine(['# Films', heat, '', '  ', '###### Old', 'Ran (1985)'].join(end))).toEqual([
      { title: heat },
      { title: 'Ran (1985)' },
    ]),
  )
  test('keeps lines without a year while they are fewer than a fifth', () => {
    const years = (count: number) => Array.from({ length: count }, (_, at) => `Film ${at} (1995)`)
    expect(titlesByLine([...years(5), ' Ran '].join('\n'))?.at(-1)).toEqual({ title: 'Ran' })
    expect(titlesByLine([...years(4), 'Ran'].join('\n'))).toBeNull()
  })
  test('begins with a film', () =>
    expect(titlesByLine(['My list', ...Array<string>(9).fill(heat)].join('\n'))).toBeNull())
  test('of more than may be read is left to those who say so', () => {
    expect(titlesByLine(`${heat}\n`.repeat(limits.rows))).toHaveLength(limits.rows)
    expect(titlesByLine(`${heat}\n`.repeat(limits.rows + 1))).toBeNull()
    expect(titlesByLine('Heat.1995.mkv\n'.repeat(limits.rows + 1))).toBeNull()
  })
})

describe('films as they lie on a disk', () => {
  test.each([
    ['Heat.1995.1080p.BluRay.mkv', heat],
    ['Heat (1995).mp4', heat],
    ['Heat [1995].m4v', heat],
    ['Heat_1995_x264.AVI', heat],
    ['Heat-1995.mov', heat],
    ['/films/Michael Mann/The.Insider.1999.mpeg', 'The Insider (1999)'],
    ['D:\\films\\The Thing 1982.mpg', 'The Thing (1982)'],
    ['Metropolis.1927.iso', 'Metropolis (1927)'],
    ['Heat.mkv', 'Heat'],
    ['2001.A.Space.Odyssey.1968.webm', '2001 A Space Odyssey (1968)'],
    ['Heat.19951.wmv', 'Heat 19951'],
  ])('%s', (name, title) => expect(titlesByLine(name)).toEqual([{ title }]))
  test('are films where four of five lines are some, and the others are none', () => {
    const files = ['A.1991.mkv', 'B.1992.mkv', 'C.1993.mkv', 'D.1994.mkv']
    expect(titlesByLine([...files, 'readme.txt'].join('\n'))).toHaveLength(4)
    expect(titlesByLine([...files, 'readme.txt', 'cover.jpg'].join('\n'))).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { anyTable } from './formats/any-table'
import type { Field } from './formats/field-names'
import type { SourceFile } from './formats/format'
import { type Pending, readRatings, unnamedRatings, withoutAverages } from './read-ratings'

type Given = { name?: string; above?: string[]; others?: Record<string, string[]>; fields?: Record<string, Field> }

/** A table of titles and one column of ratings. */
function readableOf(ratings: string[], { name = 'rating', above = [], others = {}, fields = {} }: Given = {}) {
  const cells: Record<string, string[]> = { title: ratings.map((_, at) => `Film ${at}`), [name]: ratings, ...others }
  const columns = Object.keys(cells)
  const file: SourceFile = {
    table: {
      columns,
      rows: ratings.map((_, at) => ({
        line: at + 2,
        cells: new Map(columns.map((column) => [column, cells[column]?.[at] ?? ''])),
      })),
      problems: [],
      spelled: new Map(),
      above,
    },
    path: 'films.csv',
    role: null,
    inArchive: false,
  }
  const map = new Map<string, Field>(columns.map((column) => [column, fields[column] ?? 'ignore']))
  map.set('title', 'title').set(name, fields[name] ?? 'rating')
  return { file, format: anyTable(map, file), columns: map }
}
const pendingOf = (ratings: string[], outOf?: string): Pending[] =>
  ratings.map((rating, at) => ({
    row: { line: at + 2, cells: new Map() },
    path: 'films.csv',
    said: { title: `Film ${at}`, rating, ...(outOf !== undefined && { outOf }) },
    rating: null,
    order: 'day-first',
  }))

describe('numbers nobody named', () => {
  const numbers = ['4', '3', '4', '5']
  test('are told by the column, its name cut after forty signs', () => {
    const long = 'x'.repeat(50)
    const one = readableOf(numbers, { name: long, fields: { [long]: 'ignore' } })
    expect(unnamedRatings(one)).toEqual([expect.stringContaining(`The column “${'x'.repeat(40)}” holds numbers`)])
  })
  test('are not looked for in the files of sites, and five are told at most', () => {
    const others = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, numbers]))
    const many = readableOf(numbers, { others, fields: { rating: 'ignore' } })
    expect(unnamedRatings(many)[0]).toContain('“rating”, “a”, “b”, “c”, “d” hold')
    expect(unnamedRatings({ ...many, columns: null })).toEqual([])
    expect(unnamedRatings(readableOf(numbers, { others }))).toEqual([])
  })
})

describe('a column called a rating', () => {
  const told = (ratings: string[], given: Given = {}, changed: Record<string, Field> = {}) => {
    const { columns, notes } = withoutAverages(readableOf(ratings, given), { columns: changed })
    return [columns?.get(given.name ?? 'rating'), notes]
  }
  const below =
    'The column “rating” goes below nought and was not read as your rating: what its numbers are worth is not said.'
  const words = 'The column “rating” holds no numbers and was not read as your rating.'
  const average =
    'The column “rating” looks like the average of many people and was not read as your rating. If it is yours, say so below.'
  test.each<[string, string[], string | null]>([
    ['of ratings', ['4', '3.5', '5'], null],
    ['of nothing', ['', '', ''], null],
    ['with one number below nought', ['-2', '3', '4', '5'], null],
    ['with several', ['-2', '-3', '4', '5'], below],
    ['with other signs for less', ['−2', '– 3', '4', '5'], below],
    ['with two in ten', ['-2', '-3', '1', '2', '3', '4', '5', '1', '2', '3'], null],
    ['with two in nine', ['-2', '-3', '1', '2', '3', '4', '5', '1', '2'], below],
    ['of votes up and down', ['-1', '-1.0', '1', '1'], null],
    ['of numbers near those', ['-10', '-1.5', '1', '1'], below],
    ['of words', ['fine', 'dull', '4'], words],
    ['half of them words', ['fine', 'dull', '4', '3'], null],
    ['of thumbs', ['👍', '👎', '👍'], null],
    ['of averages', ['3.7', '4.2', '3'], average],
    ['half of them averages', ['3.7', '4.2', '3', '4'], null],
  ])('%s', (_, ratings, why) => {
    expect(told(ratings)).toEqual(why === null ? ['rating', []] : ['ignore', [why]])
  })
  test('of one’s own may hold decimals, but neither words nor less than nought', () => {
    expect(told(['3.7', '4.2', '3'], { name: 'my rating' })).toEqual(['rating', []])
    expect(told(['fine', 'dull'], { name: 'my rating' })[0]).toBe('ignore')
    expect(told(['-2', '-3'], { name: 'my rating' })[0]).toBe('ignore')
  })
  test('goes below nought by its name', () => expect(told(['4', '3'], { name: 'rating -5 to 5' })[0]).toBe('ignore'))
  test('is read all the same where somebody says that it is theirs, and in the files of sites', () => {
    expect(told(['3.7', '4.2', '3'], {}, { rating: 'rating' })).toEqual(['rating', []])
    expect(withoutAverages({ ...readableOf(['fine']), columns: null }, {}).notes).toEqual([])
    expect(withoutAverages(readableOf(['fine'], { fields: { rating: 'ignore' } }), {}).notes).toEqual([])
  })
  test('that is none is read as none', () => {
    const { format, file } = withoutAverages(readableOf(['fine', 'dull']), {})
    expect(format.reads((column) => file.table.rows[0]?.cells.get(column) ?? '', file)).toEqual({ asks: 'role' })
  })
})

describe('what ratings are out of, and which is the best', () => {
  const read = (ratings: string[], given: Given = {}, options: Parameters<typeof readRatings>[2] = {}) =>
    readRatings(pendingOf(ratings), readableOf(ratings, given), options)
  const backwards = (worst: number) => `Ratings were read backwards: 1 is the best, ${worst} the worst.`
  test.each<[string, string[], Given, Parameters<typeof readRatings>[2], ReturnType<typeof readRatings>]>([
    ['of nothing', ['', ''], {}, {}, { scale: null, best: null, notes: [] }],
    ['by the highest', ['7', '3'], {}, {}, { scale: 10, best: 'highest', notes: [] }],
    ['by the name', ['4', '3'], { name: 'rating (1-10)' }, {}, { scale: 10, best: 'highest', notes: [] }],
    ['by a line above', ['4', '3'], { above: ['Ratings 1 to 7'] }, {}, { scale: 7, best: 'highest', notes: [] }],
    ['by what was said', ['4', '3'], {}, { scale: 20 }, { scale: 20, best: 'highest', notes: [] }],
    ['with one as the best', ['4', '3'], {}, { best: 'lowest' }, { scale: 5, best: 'lowest', notes: [backwards(5)] }],
    [
      'by its words',
      ['4', '3'],
      { name: 'rating (1 = best, 6 = worst)' },
      {},
      { scale: 6, best: 'lowest', notes: [backwards(6)] },
    ],
    ['of school, which is asked', ['1', '4'], { name: 'schulnote' }, {}, { scale: 6, best: null, notes: [] }],
    [
      'of school upside down',
      ['1', '4'],
      { name: 'schulnote' },
      { best: 'highest' },
      { scale: 5, best: 'highest', notes: [] },
    ],
    [
      'of school as it is',
      ['1', '4'],
      { name: 'schulnote' },
      { best: 'lowest' },
      { scale: 6, best: 'lowest', notes: [backwards(6)] },
    ],
    ['of school by the name alone', ['1', '7'], { name: 'schulnote' }, {}, { scale: 10, best: 'highest', notes: [] }],
    ['of school, and below it', ['0', '4'], { name: 'schulnote' }, {}, { scale: 5, best: 'highest', notes: [] }],
    [
      'of school, said of how many',
      ['1/5', '4/5'],
      { name: 'schulnote' },
      {},
      { scale: 5, best: 'highest', notes: [] },
    ],
  ])('%s', (_, ratings, given, options, result) => expect(read(ratings, given, options)).toEqual(result))
  test('letters are told, and only they', () => {
    expect(read(['A', 'C']).notes).toEqual([expect.stringMatching(/^Grades in letters/)])
    expect(read(['4', '3']).notes).toEqual([])
  })
  test('the scale of a site is what it is', () => {
    const { format, ...rest } = readableOf(['7'])
    const site = { ...rest, format: { ...format, scale: 100 } }
    expect(readRatings(pendingOf(['7']), site, { scale: 10 })).toEqual({ scale: 100, best: 'highest', notes: [] })
  })
  test.each([
    ['10', 10],
    ['10.0', 10],
    ['of 10', 10],
    ['5', 5],
    ['3', null],
    ['0', null],
    ['ten', null],
    ['', null],
  ])('a rating of four beside “%s” is of %j', (outOf, of) => {
    const pending = pendingOf(['4'], outOf)
    readRatings(pending, readableOf(['4']), {})
    expect(pending[0]?.rating).toEqual({ value: 4, of })
  })
  test('what a rating says itself goes before what stands beside it, and what is none stays none', () => {
    const pending = pendingOf(['4/5', 'dull'], '10')
    readRatings(pending, readableOf(['4/5', 'dull']), {})
    expect(pending.map(({ rating }) => rating)).toEqual([{ value: 4, of: 5 }, null])
  })
})

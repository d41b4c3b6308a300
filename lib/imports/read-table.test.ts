import { describe, expect, test } from 'vitest'
import { limits } from './limits'
import { readTable, type TableOptions } from './read-table'

const tableOf = async (text: string, options: TableOptions = {}) => {
  const { columns, rows, problems, above } = await readTable(text, options)
  return { columns, above, problems, rows: rows.map(({ line, cells }) => [line, ...columns.map((c) => cells.get(c))]) }
}
const cellsOf = async (text: string, options?: TableOptions) =>
  (await tableOf(text, options)).rows.map(([, ...cells]) => cells.join('·'))

const isHead = (cells: readonly string[]) => cells.some((cell) => /^(?:me\.)?title$/i.test(cell))
const isRow = (cells: readonly string[]) => cells.some((cell) => /^\d{4}$/.test(cell))

describe('what holds the cells apart', () => {
  test.each([',', ';', '\t', '|', '，', '；'])('%j', async (sign) => {
    expect(await cellsOf(`${['Title', 'Year'].join(sign)}\n${['Heat', '1995'].join(sign)}`)).toEqual(['Heat·1995'])
  })
  test('is the sign that stands most often in the first line that has one', async () => {
    expect(await cellsOf('My films\n"a, b";c;d\n1;2;3')).toEqual([])
    expect(await cellsOf('a, b;c;d\n1;2;3')).toEqual(['1·2·3'])
  })
  test.each([
    ['sep=;', 'a,b;c'],
    ['SEP=;', 'a,b;c'],
    ['\uFEFFsep=;', 'a,b;c'],
    ['"sep=;"', 'a,b;c'],
  ])('is what Excel says in a line of its own: %j', async (said, names) => {
    expect(await tableOf(`${said}\r\n${names}\r\n1;2\r\n`)).toMatchObject({
      columns: ['a,b', 'c'],
      rows: [[3, '1', '2']],
    })
  })
})

describe('rows', () => {
  test('say the line of the file they end on, and their cells stand without spaces around them', async () => {
    expect((await tableOf('A,B\n\n 1 , 2 \n"x\ny",3\n')).rows).toEqual([
      [3, '1', '2'],
      [5, 'x\ny', '3'],
    ])
  })
  test('of another length are told, both ways, or read as far as they go where any length is taken', async () => {
    const text = 'A,B\n1\n1,2,3\n4,5\n'
    expect(await tableOf(text)).toMatchObject({
      rows: [[4, '4', '5']],
      problems: [
        { line: 2, reason: 'has 1 columns instead of 2' },
        { line: 3, reason: 'has 3 columns instead of 2' },
      ],
    })
    expect(await tableOf(text, { anyLength: true })).toMatchObject({
      rows: [
        [2, '1', ''],
        [3, '1', '2'],
        [4, '4', '5'],
      ],
      problems: [],
    })
  })
  test('that are too long are mended, others are left as they are', async () => {
    const mend = (cells: readonly string[]) => [`${cells[0]}+${cells[1]}`, cells[2] ?? '']
    expect(await cellsOf('A,B\n1,2,3\n4,5\n', { mend })).toEqual(['1+2·3', '4·5'])
  })
  test('that bring the names again, lines of dashes and counts below are no rows', async () => {
    const text = 'A,B\n---,---\n1,2\nA,B\n:--,--:\n3,4\n-,-\n(2 rows)\n'
    expect(await cellsOf(text, { anyLength: true })).toEqual(['1·2', '3·4', '-·-'])
    expect(await cellsOf('A,B\n1,2\n12 rows in set (0.01 sec)\n', { anyLength: true })).toEqual(['1·2'])
    expect(await cellsOf('A,B\n1,2\n1 row\n', { anyLength: true })).toEqual(['1·2'])
    expect(await cellsOf('A,B\nThe 12 rows,2\n', { anyLength: true })).toEqual(['The 12 rows·2'])
  })
  test('up to the limit are read, one more is refused in words', async () => {
    const rows = (count: number) => `A,B\n${'1,2\n'.repeat(count)}`
    expect(await cellsOf(rows(3), { maxRows: 3 })).toHaveLength(3)
    const most = 1_200
    await expect(readTable(rows(most + 1), { maxRows: most })).rejects.toMatchObject({
      fieldErrors: { file: ['The file has more than 1,200 rows.'] },
    })
  })
  test('of many stretches of text are all read, in their order', async () => {
    const numbers = Array.from({ length: 9_000 }, (_, at) => `${at},${'x'.repeat(10)}`)
    const rows = await cellsOf(`A,B\n${numbers.join('\n')}`)
    expect(rows).toEqual(numbers.map((each) => each.replace(',', '·')))
  })
})

describe('names of columns', () => {
  test('are known in small letters, without hidden signs, and as they were written', async () => {
    const { columns, spelled } = await readTable('\uFEFFMy\u00A0Title,\u200BlastWatched\u2060\n1,2\n')
    expect(columns).toEqual(['my title', 'lastwatched'])
    expect([...(spelled ?? [])]).toEqual([
      ['my title', 'My Title'],
      ['lastwatched', 'lastWatched'],
    ])
  })
  test('that stand twice count once, the first', async () => {
    const { rows } = await readTable('A,B,A\n1,2,3\n')
    expect([...(rows[0]?.cells ?? [])]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ])
  })
  test('may stand below lines about the sheet, ten lines down at most', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `about ${at},x`).join('\n')
    const found = await tableOf(`${lines(9)}\nTitle,Year\nHeat,1995\n`, { isHead })
    expect(found).toMatchObject({ columns: ['title', 'year'], rows: [[11, 'Heat', '1995']] })
    expect(found.above).toHaveLength(9)
    expect(found.above?.[0]).toBe('about 0 x')
    expect((await tableOf(`${lines(10)}\nTitle,Year\nHeat,1995\n`, { isHead })).columns).toEqual(['about 0', 'x'])
  })
  test('are not a row that reads like some, unless it comes first', async () => {
    const later = await tableOf('x,y\nTitle,1995\nTitle,Year\nHeat,1995\n', { isHead, isRow })
    expect(later).toMatchObject({ columns: ['title', 'year'], rows: [[4, 'Heat', '1995']] })
    expect((await tableOf('Title,1995\nHeat,1996\n', { isHead, isRow })).columns).toEqual(['title', '1995'])
  })
  test('are made where the first line is a row already', async () => {
    expect(await tableOf('Heat,1995\nRan,1985\n', { isHead, isRow })).toMatchObject({
      columns: ['column 1', 'column 2'],
      rows: [
        [1, 'Heat', '1995'],
        [2, 'Ran', '1985'],
      ],
      above: [],
    })
  })
  test('in two rows are put together: those above reach to the next of them', async () => {
    const columns = async (...lines: string[]) => (await tableOf(lines.join('\n'), { isHead, isRow })).columns
    expect(await columns('Title,,Me,', 'Title,Year,Rating,Seen', 'Heat,1995,5,yes')).toEqual([
      'title.title',
      'title.year',
      'me.rating',
      'me.seen',
    ])
    expect(await columns(',Title,Me', 'Title,Year,Rating', 'Heat,1995,5')).toEqual(['title', 'title.year', 'me.rating'])
    // A full line above, gaps below, a line below that names nothing, or a row: each stands for itself.
    expect(await columns('Title,B,C', 'Title,Year,Rating', 'Heat,1995,5')).toEqual(['title', 'b', 'c'])
    expect(await columns('Title,,C', 'Title,,Rating', 'Heat,1995,5')).toEqual(['title', '', 'c'])
    expect(await columns('Title,,C', 'Name,Year,Rating', 'Heat,1995,5')).toEqual(['title', '', 'c'])
    expect(await columns('Title,,C', 'Title,1995,5', 'Heat,1995,5')).toEqual(['title', '', 'c'])
    expect(await columns('Title,,C', 'Title,Year', 'Heat,1995')).toEqual(['title', '', 'c'])
  })
})

describe('tables side by side', () => {
  const sides = (text: string) => cellsOf(text, { anyLength: true })
  test.each([
    ['of three columns', 'A,B,C,A,B,C\n1,2,3,4,5,6\n7,8,9\n', ['1·2·3', '4·5·6', '7·8·9']],
    ['of two columns', 'A,B,A,B\n1,2,3,4\n', ['1·2', '3·4']],
    ['with an empty column between', 'A,B,,A,B\n1,2,,3,4\n', ['1·2·', '3·4·']],
    ['three of them', 'A,B,A,B,A,B\n1,2,3,4,5,6\n', ['1·2', '3·4', '5·6']],
  ])('%s are one table', async (_, text, rows) => expect(await sides(text)).toEqual(rows))
  test('sides without a sign are no rows', async () => {
    expect(await sides('A,B,A,B\n1,2, ,\n,,3,4\n')).toEqual(['1·2', '3·4'])
  })
  test.each([
    ['one name that comes again', 'A,B,C,A\n1,2,3,4\n', 3],
    ['others that differ', 'A,B,C,A,B,D\n1,2,3,4,5,6\n', 4],
    ['one of one column', 'A,A\n1,2\n', 1],
    ['one whose first has no name', ',B,C,,B,C\n1,2,3,4,5,6\n', 3],
  ])('%s is one table', async (_, text, names) => {
    const { columns, rows } = await readTable(text, { anyLength: true })
    expect(rows).toHaveLength(1)
    expect(new Set(columns).size).toBe(names)
  })
})

describe('what went wrong is said of its line', () => {
  test('a quotation mark that is never closed', async () => {
    const { problems } = await tableOf('A,B\n1,2\n3, "4\n5,6\n')
    expect(problems.map(({ reason }) => reason)).toEqual([
      'opens a quotation mark that is never closed; what follows was not read',
    ])
  })
  test('a row far too long', async () => {
    const { problems, rows } = await tableOf(`A,B\n1,2\n3,${'x'.repeat(limits.rowCharacters + 1)}\n5,6\n`)
    expect(rows.map(([, first]) => first)).toEqual(['1', '5'])
    expect(problems.map(({ reason }) => reason)).toEqual(['is far too long'])
  })
  test('one that is never closed where a cell begins is taken for a sign of it', async () =>
    expect(await cellsOf('A,B\n1,2\n"3,4\n5,6\n')).toEqual(['1·2', '3·4', '5·6']))
  test('marks inside marks are put right where that leaves fewer problems', async () => {
    expect(await cellsOf('A,B\n"He said \\"no\\"",2\n3,4\n')).toEqual(['He said "no"·2', '3·4'])
  })
  test('lines that Excel put in quotation marks whole are read as what stands in them', async () => {
    expect(await cellsOf('"A,B"\n"1,2"\n"3,4"\n')).toEqual(['1·2', '3·4'])
  })
  test.each(['', '\n \n', 'sep=;\n'])('%j is empty', async (text) => {
    await expect(readTable(text)).rejects.toMatchObject({ fieldErrors: { file: ['The file is empty.'] } })
  })
})

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { HopelessSet, importDataset, markOf, placesOf } from './import-dataset'
import { openSent } from './open-source'
import { BAD_ROWS_KEPT, type BadRow } from './state'
import * as store from './store'

vi.mock('./store')

/** What stands in the database, and what was written to it, step by step. */
let there: store.Dataset | null
let written: { rows: store.StoredRating[]; progress: store.Progress }[]
let [finished, gaveUp]: [number, string[]] = [0, []]

beforeEach(() => {
  there = null
  written = []
  finished = 0
  gaveUp = []
  const blank = { nextByte: 0, nextLine: 1, rowsRead: 0, rowsUnknown: 0, rowsBad: 0, badRows: [] }
  vi.mocked(store.takeDataset).mockImplementation(async (_client, _name, { fileMark }) => {
    there ??= { id: 5, fileMark, finished: false, ...blank }
    return { ...there }
  })
  vi.mocked(store.rewindDataset).mockImplementation(async () => {
    there = there && { ...there, ...blank, finished: false }
  })
  vi.mocked(store.lockDataset).mockResolvedValue(true)
  vi.mocked(store.canCopy).mockResolvedValue(false)
  vi.mocked(store.writeBatch).mockImplementation(async (_client, _dataset, rows, progress) => {
    written.push({ rows, progress: { ...progress, badRows: [...progress.badRows] } })
    there = there && { ...there, ...progress }
  })
  vi.mocked(store.countRatings).mockImplementation(async () => written.flatMap(({ rows }) => rows).length)
  vi.mocked(store.finishDataset).mockImplementation(async () => {
    finished += 1
    return written.flatMap(({ rows }) => rows).length
  })
  vi.mocked(store.giveUp).mockImplementation(async (_client, _id, problem) => void gaveUp.push(problem))
})

const head = 'userId,movieId,rating,timestamp\n'
const films = new Map([
  [1, 101],
  [2, 102],
])
const sent = (text: string) => openSent('set.csv', Buffer.from(text))
async function run(
  text: string,
  { again = false, isTimeUp = undefined as (() => boolean) | undefined, client = {} as never } = {},
) {
  const [bad, progress]: [BadRow[], number[]] = [[], []]
  const outcome = await importDataset(client, await sent(text), {
    ...{ name: 'set', filmIdOf: films, again },
    onProgress: ({ rows }) => progress.push(rows),
    onBadRows: (rows) => bad.push(...rows),
    ...(isTimeUp && { isTimeUp }),
  })
  return { outcome, bad, progress }
}
const rowsWritten = () => written.flatMap(({ rows }) => rows)

describe('a set of ratings', () => {
  test('is written by the films that are here, what is bad and unknown is counted', async () => {
    const { outcome, bad, progress } = await run(`${head}7,1,4.5,100\n\n7,9,3,101\nx,1,3,102\n8,2,0.5,103\n`)
    expect(rowsWritten()).toEqual([
      { raterId: 7, filmId: 101, value: 4.5, seconds: 100 },
      { raterId: 8, filmId: 102, value: 0.5, seconds: 103 },
    ])
    const row = { line: 5, reason: 'does not hold four numbers', text: 'x,1,3,102' }
    expect(bad).toEqual([row])
    expect(outcome).toMatchObject({
      ...{ rowsRead: 4, rowsUnknown: 1, rowsBad: 1, badRows: [row], stored: 2, nextLine: 7 },
      ...{ resumedAt: 1, wasFinished: false, isFinished: true },
    })
    expect([finished, progress]).toEqual([1, [0, 4]])
  })
  test('without a line of names is read from its first line', async () => {
    const outcome = await importDataset({} as never, await openSent('set.dat', Buffer.from('7::1::4::100\n')), {
      ...{ name: 'set', filmIdOf: films, again: false, onProgress: () => undefined, onBadRows: () => undefined },
    })
    expect([outcome.rowsRead, rowsWritten().length]).toEqual([1, 1])
  })
  test('is written some thousands of rows at a time, and more at once where the database can', async () => {
    const rows = (count: number) => `${head}${'7,1,4,100\n'.repeat(count)}`
    await run(rows(10_001))
    expect(written.map((step) => step.rows.length)).toEqual([5_000, 5_000, 1])
    there = null
    written = []
    vi.mocked(store.canCopy).mockResolvedValue(true)
    await run(rows(10_001))
    expect(written.map((step) => step.rows.length)).toEqual([10_001])
    expect(vi.mocked(store.writeBatch).mock.lastCall?.[1]).toEqual({ id: 5, copy: true })
  })
  test('goes on where it was stopped, with what it had counted', async () => {
    const text = `${head}${'7,1,4,100\n'.repeat(12_000)}`
    let asked = 0
    const first = await run(text, { isTimeUp: () => ++asked > 1 })
    expect(first.outcome).toMatchObject({ isFinished: false, wasFinished: false, rowsRead: 10_000, stored: 10_000 })
    expect(finished).toBe(0)
    const second = await run(text)
    expect(second.outcome).toMatchObject({ isFinished: true, rowsRead: 12_000, stored: 12_000, resumedAt: 10_002 })
    expect(second.progress[0]).toBe(10_000)
  })
  test('that was read to its end is not read again, unless that is asked for', async () => {
    await run(`${head}7,1,4,100\n`)
    there = there && { ...there, finished: true }
    const { outcome, progress } = await run(`${head}7,1,4,100\n`)
    expect(outcome).toMatchObject({ wasFinished: true, isFinished: true, stored: 1, resumedAt: 0 })
    expect([rowsWritten().length, progress]).toEqual([1, []])
    expect((await run(`${head}7,1,4,100\n`, { again: true })).outcome.wasFinished).toBe(false)
    expect(rowsWritten()).toHaveLength(2)
  })
})

describe('rows that cannot be read', () => {
  test('are kept as far as a page shows them, cut, without what a database does not keep', async () => {
    const { outcome, bad } = await run(
      `${head}${'7,1,4,100\n'.repeat(500)}${`bad\0${'x'.repeat(200)}\n`.repeat(BAD_ROWS_KEPT + 2)}`,
    )
    expect([outcome.rowsBad, bad.length, outcome.badRows.length]).toEqual([
      BAD_ROWS_KEPT + 2,
      BAD_ROWS_KEPT + 2,
      BAD_ROWS_KEPT,
    ])
    expect(bad[0]?.text).toBe(`bad�${'x'.repeat(116)}`)
  })
  test('a thousand of them and nothing else make a set hopeless, one rating among them does not', async () => {
    const bad = (count: number) => 'x,1,3,102\n'.repeat(count)
    await expect(run(`${head}${bad(1_000)}`)).rejects.toThrow(HopelessSet)
    expect(gaveUp).toEqual([
      'None of the first 1000 rows is a rating (line 1001 does not hold four numbers); nothing was imported.',
    ])
    there = null
    expect((await run(`${head}${bad(999)}`)).outcome.rowsBad).toBe(999)
    there = null
    expect((await run(`${head}7,1,4,100\n${bad(1_000)}`)).outcome.rowsBad).toBe(1_000)
  })
  test('without any row at all a set is given up', async () => {
    await expect(run(head)).rejects.toThrow('ratings.csv has no rows.')
    expect([gaveUp, finished]).toEqual([['ratings.csv has no rows.'], 0])
  })
})

describe('is not begun', () => {
  test('while another command reads the set', async () => {
    vi.mocked(store.lockDataset).mockResolvedValue(false)
    await expect(run(`${head}7,1,4,100\n`)).rejects.toThrow('Another command is importing set now.')
  })
  test('where the set came from another file', async () => {
    await run(`${head}7,1,4,100\n`)
    await expect(run(`${head}7,1,5,100\n`)).rejects.toThrow(/^set was imported from another file\. Remove it first/)
  })
})

test('a file is told by its layout, its size and its beginning', async () => {
  const mark = async (text: string) => markOf(await sent(text))
  const beginning = 'x'.repeat(65_536)
  expect(await mark('a')).toMatch(/^ratings\.csv 1 [0-9a-f]{32}$/)
  expect(await mark(`${beginning}a`)).toBe(await mark(`${beginning}b`))
  expect(await mark(`y${beginning}`)).not.toBe(await mark(`z${beginning}`))
  expect(await mark('1::2::3::4')).toMatch(/^ratings\.dat 10 /)
})

test('columns are found by their names, and what is no text or lacks one is refused', async () => {
  const places = async (text: string) => placesOf(await sent(text))
  expect(await places('rating,userId,timestamp,movieId\r\n4,1,2,3\n')).toEqual([1, 3, 0, 2])
  expect(await places('1::2::3::4')).toEqual([0, 1, 2, 3])
  await expect(places('a,b\n1,2\n')).rejects.toThrow('has no column userid, movieid, rating, timestamp')
  for (const wide of ['\u00ff\u00feu', 'us\0'])
    await expect(placesOf(await openSent('x.csv', Buffer.from(wide, 'latin1')))).rejects.toThrow(
      'ratings.csv is not plain text; save it as UTF-8.',
    )
})

test('a sent file alone has its name without what it ends in, all of its bytes, and no lists beside it', async () => {
  const text = `${head}${'7,1,4,100\n'.repeat(200_000)}`
  const source = await openSent('My set.CSV', Buffer.from(text))
  expect([source.name, source.ratingsBytes, source.layout.separator]).toEqual(['My set', text.length, ','])
  expect(await source.readSmall('movies.csv')).toBeNull()
  const read = async (from: number) => {
    const parts: Uint8Array[] = []
    for await (const part of await source.streamRatings(from)) parts.push(part)
    return Buffer.concat(parts).toString()
  }
  expect([await read(0), await read(1_500_000)]).toEqual([text, text.slice(1_500_000)])
  source.close()
  await expect(openSent('x.csv', Buffer.alloc(0))).rejects.toThrow('The file is empty.')
  await expect(openSent('x.zip', Buffer.from('PK nothing'))).rejects.toThrow('The archive cannot be read')
})

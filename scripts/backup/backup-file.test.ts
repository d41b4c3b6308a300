import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadBackup, checkBackup, hashing, readBackup, writeBackup } from './backup-file'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
const good = join(folder, 'good.gz')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = { matinee: 'backup', format: 1, madeAt: '2026-11-26', secret: 's', migrations: [] }
async function* lines(
  first: object = header,
  rows: (string | null)[][] = [
    ['a\nb', null],
    ['"\\é👍', '2'],
  ],
) {
  const { line, digest } = hashing()
  yield line(first)
  yield line({ table: 'Film', columns: ['id', 'title'] })
  for (const row of rows) yield line(row)
  yield `${JSON.stringify({ end: true, rows: { Film: rows.length }, counters: {}, sha256: digest() })}\n`
}
const kept = (name: string, bytes: Buffer | string) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const rewritten = (name: string, change: (text: string) => string) =>
  kept(name, gzipSync(change(gunzipSync(readFileSync(good)).toString())))
const sentence = (path: string) =>
  checkBackup(path).then(
    () => 'fine',
    (error: unknown) => (error instanceof BadBackup ? error.message : `thrown: ${error}`),
  )

beforeAll(() => writeBackup(good, lines()))

test('what was written is read as it was', async () => {
  const rows = []
  for await (const part of readBackup(good)) if (part.kind === 'row') rows.push(part.row)
  expect(rows).toEqual([
    ['a\nb', null],
    ['"\\é👍', '2'],
  ])
  expect((await checkBackup(good)).end.rows).toEqual({ Film: 2 })
})

test('a file cut anywhere is no backup', async () => {
  const whole = readFileSync(good)
  const sentences = new Set<string>()
  for (let length = 0; length < whole.length; length += 7) {
    sentences.add(await sentence(kept('cut.gz', whole.subarray(0, length))))
  }
  expect([...sentences]).toEqual([expect.stringMatching(/ends too early/)])
})

test('a file with one byte changed is no backup, wherever it is', async () => {
  const whole = readFileSync(good)
  // The ten bytes of the head of a gzip file say what has no meaning for what is in it.
  for (let place = 10; place < whole.length; place += 5) {
    const changed = Buffer.from(whole)
    changed[place] = (changed[place] ?? 0) ^ 0x55
    expect(await sentence(kept('changed.gz', changed)), `byte ${place}`).toMatch(/damaged|ends too early/)
  }
})

describe('what is no backup is told by name', () => {
  test.each([
    ['a text', () => kept('a.txt', 'hello'), /is no backup/],
    ['an empty file', () => kept('empty.gz', ''), /ends too early/],
    ['something else in gzip', () => kept('b.gz', gzipSync('{"other":1}\n')), /is no backup/],
    ['words in gzip', () => kept('c.gz', gzipSync('hello\n')), /cannot be read/],
    ['a folder', () => folder, /is a folder/],
    ['a file that is not there', () => join(folder, 'none.gz'), /There is no file/],
    ['one that lost a row', () => rewritten('d.gz', (text) => text.replace(/^\["a.*\n/m, '')), /damaged/],
    ['one that has a row twice', () => rewritten('e.gz', (text) => text.replace(/^(\["a.*\n)/m, '$1$1')), /damaged/],
    ['one with something behind its end', () => rewritten('f.gz', (text) => `${text}["x"]\n`), /damaged/],
    ['one without its end', () => rewritten('g.gz', (text) => text.replace(/^\{"end.*\n/m, '')), /ends too early/],
    ['one with a row that is no row', () => rewritten('h.gz', (text) => text.replace('"2"', '2')), /damaged/],
  ])('%s', async (_name, make, expected) => {
    expect(await sentence(make())).toMatch(expected)
  })

  test('one of a later version', async () => {
    const path = join(folder, 'later.gz')
    await writeBackup(path, lines({ ...header, format: 2 }))
    expect(await sentence(path)).toMatch(/newer version/)
  })
})

test('a backup that could not be finished leaves no file', async () => {
  mkdirSync(join(folder, 'empty'))
  const path = join(folder, 'empty/x.gz')
  const broken = async function* () {
    yield* ['{}\n']
    throw new Error('the database has gone')
  }
  await expect(writeBackup(path, broken())).rejects.toThrow('the database has gone')
  expect(readdirSync(join(folder, 'empty'))).toEqual([])
})

import { createHash, type Hash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'

export const FORMAT = 1

/** The first line of a backup. */
const headerSchema = z.object({
  matinee: z.literal('backup'),
  format: z.number(),
  madeAt: z.string(),
  /** Of a constant and the site's secret: whether hashes of people made here and there can be compared. */
  secret: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
})
const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()) })
const endSchema = z.object({
  end: z.literal(true),
  rows: z.record(z.string(), z.number()),
  counters: z.record(z.string(), z.string().nullable()),
  sha256: z.string(),
})
const rowSchema = z.array(z.string().nullable())

export type Header = z.infer<typeof headerSchema>
export type End = z.infer<typeof endSchema>
export type Row = (string | null)[]
export type Part =
  | { kind: 'header'; header: Header }
  | { kind: 'table'; table: string; columns: string[] }
  | { kind: 'row'; row: Row }
  | { kind: 'end'; end: End }

/** A file that is no backup, or no whole one: the sentence is for whoever asked for it. */
export class BadBackup extends Error {}

/**
 * Writes the lines of a backup: header, then each table with its rows, then the end that says how many and their hash.
 * The file has its name only when it is whole and on the disk.
 */
export async function writeBackup(path: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.part`
  try {
    const target = createWriteStream(unfinished, { mode: 0o600 })
    await pipeline(Readable.from(lines, { objectMode: false }), createGzip(), target)
    const handle = openSync(unfinished, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** Keeps the hash of the lines that go through it. */
export function hashing() {
  const hash: Hash = createHash('sha256')
  return {
    line: (value: unknown): string => {
      const line = `${JSON.stringify(value)}\n`
      hash.update(line)
      return line
    },
    digest: () => hash.digest('hex'),
  }
}

/** The parts of a backup as they stand in the file. Throws BadBackup where it is not one, has been changed, or is cut. */
export async function* readBackup(path: string): AsyncGenerator<Part, void, void> {
  const hash = createHash('sha256')
  const rows: Record<string, number> = {}
  let [table, state]: [string, 'start' | 'rows' | 'done'] = ['', 'start']
  for await (const line of linesOf(path)) {
    if (state === 'done') throw new BadBackup(`${path} goes on after its end: it is damaged.`)
    const value = jsonOf(line, path)
    if (state === 'start') {
      yield { kind: 'header', header: headerOf(value, path) }
      state = 'rows'
    } else if (isEnd(value)) {
      const end = checkedEnd(value, path, { rows, sha256: hash.digest('hex') })
      state = 'done'
      yield { kind: 'end', end }
      continue
    } else if (Array.isArray(value)) {
      const row = rowSchema.safeParse(value)
      if (!row.success || !table) throw new BadBackup(`${path} holds a row that cannot be read: it is damaged.`)
      rows[table] = (rows[table] ?? 0) + 1
      yield { kind: 'row', row: row.data }
    } else {
      const next = tableSchema.safeParse(value)
      if (!next.success) throw new BadBackup(`${path} holds a line that cannot be read: it is damaged.`)
      table = next.data.table
      rows[table] = 0
      yield { kind: 'table', ...next.data }
    }
    hash.update(`${line}\n`)
  }
  if (state !== 'done') throw new BadBackup(`${path} ends too early: it was cut off, or never finished.`)
}

/** Reads all of it, so that nothing is begun with a file that turns out to be bad halfway. */
export async function checkBackup(path: string): Promise<{ header: Header; end: End }> {
  let header: Header | undefined
  let end: End | undefined
  for await (const part of readBackup(path)) {
    if (part.kind === 'header') header = part.header
    if (part.kind === 'end') end = part.end
  }
  if (header && end) return { header, end }
  throw new BadBackup(`${path} ends too early: it was cut off, or never finished.`)
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const text = createGunzip()
  const failed = new Promise<never>((_resolve, reject) => {
    file.once('error', reject)
    text.once('error', reject)
  })
  failed.catch(() => undefined)
  const lines = createInterface({ input: file.pipe(text), crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([lines.next(), failed])
      if (next.done) return
      yield next.value
    }
  } catch (error) {
    throw faultOf(error, path)
  } finally {
    file.destroy()
  }
}

function faultOf(error: unknown, path: string): Error {
  if (error instanceof BadBackup || !(error instanceof Error)) return new BadBackup(String(error))
  const { code = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new BadBackup(`There is no file ${path}.`)
  if (code === 'EISDIR') return new BadBackup(`${path} is a folder: name a file.`)
  if (code === 'Z_BUF_ERROR') return new BadBackup(`${path} ends too early: it was cut off, or never finished.`)
  if (code.startsWith('Z_')) return new BadBackup(`${path} is no backup of npm run backup, or it is damaged.`)
  return new BadBackup(`${path} could not be read: ${error.message}`)
}

function jsonOf(line: string, path: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BadBackup(`${path} holds a line that cannot be read: it is damaged.`)
  }
}

function headerOf(value: unknown, path: string): Header {
  const header = headerSchema.safeParse(value)
  if (!header.success) throw new BadBackup(`${path} is no backup of npm run backup.`)
  if (header.data.format > FORMAT)
    throw new BadBackup(`${path} was made by a newer version of this site: upgrade first.`)
  return header.data
}

const isEnd = (value: unknown): boolean => typeof value === 'object' && value !== null && 'end' in value

function checkedEnd(value: unknown, path: string, read: Pick<End, 'rows' | 'sha256'>): End {
  const end = endSchema.safeParse(value)
  const same = end.success && end.data.sha256 === read.sha256
  if (!same || JSON.stringify(end.data.rows) !== JSON.stringify(read.rows)) {
    throw new BadBackup(`${path} does not hold what it held when it was made: it is damaged.`)
  }
  return end.data
}

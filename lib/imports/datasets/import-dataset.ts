import 'server-only'
import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { storedBadRows } from './bad-rows'
import { columnsOf, readRatingLine } from './layout'
import type { DatasetSource } from './open-source'
import { splitLines } from './split-lines'
import { BAD_ROWS_KEPT, type BadRow } from './state'
import * as store from './store'

/** A set that holds no ratings as we know them: reading it again would change nothing. */
export class HopelessSet extends Error {}

export type ImportHooks = {
  onProgress: (progress: { bytes: number; totalBytes: number; rows: number }) => void
  /** Called before the rows around them are written; after a kill some may come again. */
  onBadRows: (rows: BadRow[]) => void
  /** Asked after each batch: reading then ends there, and goes on from there another time. */
  isTimeUp?: () => boolean
}
export type DatasetOutcome = store.Progress & {
  stored: number
  resumedAt: number
  wasFinished: boolean
  isFinished: boolean
}

const batchRows = { copy: 100_000, insert: 5_000 }
const hopelessAfter = 1_000

/** Reads the ratings of a data set into the database, from where an earlier run was stopped. Memory stays bounded. */
export async function importDataset(
  client: Client,
  source: DatasetSource,
  options: { name: string; filmIdOf: ReadonlyMap<number, number>; again: boolean } & ImportHooks,
): Promise<DatasetOutcome> {
  const { name, filmIdOf, again } = options
  const fileMark = await markOf(source)
  const file = { fileMark, bytes: source.ratingsBytes }
  let dataset = await store.takeDataset(client, name, file)
  if (!(await store.lockDataset(client, dataset.id))) throw new Error(`Another command is importing ${name} now.`)
  if (dataset.fileMark !== fileMark) {
    throw new Error(
      `${name} was imported from another file. Remove it first (npm run import -- remove ${name}),\nor give this one a name: --name NAME`,
    )
  }
  if (again) await store.rewindDataset(client, dataset.id)
  dataset = await store.takeDataset(client, name, file)
  if (dataset.finished) {
    return {
      ...dataset,
      stored: await store.countRatings(client, dataset.id),
      resumedAt: 0,
      wasFinished: true,
      isFinished: true,
    }
  }

  await store.touchDataset(client, dataset.id, source.ratingsBytes)
  const copy = await store.canCopy(client)
  await store.prepareIncoming(client)
  const places = await placesOf(source)
  const { separator, header } = source.layout
  const { nextByte, nextLine, rowsRead, rowsUnknown, rowsBad } = dataset
  const badRows = storedBadRows.parse(dataset.badRows)
  const progress: store.Progress = { nextByte, nextLine, rowsRead, rowsUnknown, rowsBad, badRows }
  let rows: store.StoredRating[] = []
  let bad: BadRow[] = []
  let isStopped = false
  const flush = async () => {
    if (bad.length > 0) options.onBadRows(bad)
    await store.writeBatch(client, { id: dataset.id, copy }, rows, progress)
    rows = []
    bad = []
    options.onProgress({ bytes: progress.nextByte, totalBytes: source.ratingsBytes, rows: progress.rowsRead })
    isStopped = options.isTimeUp?.() ?? false
  }

  const giveUp = async (problem: string): Promise<never> => {
    await store.giveUp(client, dataset.id, problem, progress)
    throw new HopelessSet(problem)
  }

  options.onProgress({ bytes: nextByte, totalBytes: source.ratingsBytes, rows: rowsRead })
  const stream = await source.streamRatings(nextByte)
  for await (const lines of splitLines(stream, { byte: nextByte, line: nextLine })) {
    for (const { text, number, nextByte: after } of lines) {
      progress.nextByte = after
      progress.nextLine = number + 1
      if ((header && number === 1) || text === '') continue
      progress.rowsRead++
      const rating = readRatingLine(text, separator, places)
      if (typeof rating === 'string') {
        progress.rowsBad++
        const row = { line: number, reason: rating, text: storable(text.slice(0, 120)) }
        bad.push(row)
        if (progress.badRows.length < BAD_ROWS_KEPT) progress.badRows.push(row)
        if (progress.rowsBad === hopelessAfter && progress.rowsRead === hopelessAfter) {
          return await giveUp(
            `None of the first ${hopelessAfter} rows is a rating (line ${number} ${rating}); nothing was imported.`,
          )
        }
      } else {
        const filmId = filmIdOf.get(rating.movieId)
        if (filmId === undefined) progress.rowsUnknown++
        else rows.push({ raterId: rating.raterId, filmId, value: rating.value, seconds: rating.seconds })
      }
      if (rows.length >= (copy ? batchRows.copy : batchRows.insert) || bad.length >= batchRows.insert) await flush()
      if (isStopped) break
    }
    if (isStopped) break
  }
  if (isStopped) {
    const stored = await store.countRatings(client, dataset.id)
    return { ...progress, stored, resumedAt: nextLine, wasFinished: false, isFinished: false }
  }
  await flush()
  if (progress.rowsRead === 0) return await giveUp(`${source.layout.ratings} has no rows.`)
  return {
    ...progress,
    stored: await store.finishDataset(client, dataset.id),
    resumedAt: nextLine,
    wasFinished: false,
    isFinished: true,
  }
}

/** A database keeps no nought inside of a text. */
const storable = (text: string) => text.replaceAll('\0', '�')

async function firstBytes(source: DatasetSource, count: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of await source.streamRatings(0)) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= count) break
  }
  return Buffer.concat(chunks).subarray(0, count)
}

/** Layout, size and beginning: enough to notice that a file is not the one an earlier run was reading. */
export async function markOf(source: DatasetSource): Promise<string> {
  const beginning = createHash('sha256').update(await firstBytes(source, 65_536))
  return `${source.layout.ratings} ${source.ratingsBytes} ${beginning.digest('hex').slice(0, 32)}`
}

export async function placesOf(source: DatasetSource): Promise<number[]> {
  if (!source.layout.header) return [0, 1, 2, 3]
  const beginning = await firstBytes(source, 4_096)
  if ((beginning[0] === 0xff && beginning[1] === 0xfe) || beginning.includes(0)) {
    throw new Error(`${source.layout.ratings} is not plain text; save it as UTF-8.`)
  }
  const header = new TextDecoder().decode(beginning).split(/\r?\n/)[0] ?? ''
  const places = columnsOf(header, source.layout.separator)
  if ('problem' in places) throw new Error(places.problem)
  return places
}

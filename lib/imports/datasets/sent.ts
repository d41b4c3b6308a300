import 'server-only'
import { Client } from 'pg'
import { connectionTo } from '../../database/connection'
import { db } from '../../db'
import { env } from '../../env'
import { AppError } from '../../errors'
import { fileError } from '../file-error'
import { getFilmIndex } from '../ratings/queries'
import type { Upload } from '../read-upload'
import { buildFilmMap } from './film-map'
import { HopelessSet, importDataset, markOf, placesOf } from './import-dataset'
import { openSent } from './open-source'
import { DATASET_NAME } from './state'

/** A set larger than this is for the command, which needs no copy of it in the database. */
export const SENT_BYTES = 32 * 1_048_576
/** How long one slice reads: well within what a platform with functions allows a request. */
const SLICE_MS = 20_000
/** One process reads on for so long after a request; the button and the nightly work go on from there. */
const STRETCH_MS = 200_000

/** Keeps a sent set of ratings, to be read in slices; what is no such set is refused before anything is kept. */
export async function stageDataset({ fileName, bytes }: Upload): Promise<string> {
  const source = await openSent(fileName, bytes).catch(refuse)
  try {
    await placesOf(source).catch(refuse)
    const { filmIdOf } = await buildFilmMap(source, await getFilmIndex()).catch(refuse)
    if (filmIdOf.size === 0) throw fileError('No film of this set is in the catalog.')
    const name = source.name.replace(/[^\w.-]+/g, '-').slice(0, 80)
    if (!DATASET_NAME.test(name)) throw fileError('Give the file a name of letters and digits.')
    const fileMark = await markOf(source)
    const there = await db.ratingDataset.findUnique({ where: { name }, select: { fileMark: true, finishedAt: true } })
    if (there && there.fileMark !== fileMark)
      throw fileError(`There is a set “${name}” from another file: remove it first, or rename this one.`)
    if (there?.finishedAt) throw fileError(`“${name}” is imported already.`)
    const file = { file: new Uint8Array(bytes), fileName, touchedAt: new Date(), problem: null }
    await db.ratingDataset.upsert({
      where: { name },
      create: { name, fileMark, totalBytes: source.ratingsBytes, ...file },
      update: file,
    })
    return name
  } finally {
    source.close()
  }
}

const refuse = (error: unknown): never => {
  throw error instanceof Error && error.name !== 'AppError' ? fileError(error.message) : error
}

/** Says that a sent set is read from now on, so that the page shows it so at once. */
export async function beginUnread(name: string): Promise<void> {
  const where = { name, finishedAt: null, file: { not: null } }
  const { count } = await db.ratingDataset.updateMany({ where, data: { touchedAt: new Date() } })
  if (count !== 1) throw new AppError('not-found', 'There is nothing of that set left to read.')
}

/** Reads one slice of a sent set, from where the last one ended; true when that was its end. */
export async function readSlice(name: string, maxMs = SLICE_MS): Promise<boolean> {
  const row = await db.ratingDataset.findUnique({ where: { name }, select: { file: true, fileName: true } })
  if (!row?.file) return true
  const source = await openSent(row.fileName ?? name, row.file)
  const client = new Client(connectionTo(env().DATABASE_URL ?? ''))
  try {
    const { filmIdOf } = await buildFilmMap(source, await getFilmIndex())
    await client.connect()
    const until = Date.now() + maxMs
    const nothing = () => undefined
    const hooks = { onProgress: nothing, onBadRows: nothing, isTimeUp: () => Date.now() >= until }
    const { isFinished } = await importDataset(client, source, { name, filmIdOf, again: false, ...hooks })
    if (isFinished) await db.ratingDataset.updateMany({ where: { name }, data: { file: null } })
    return isFinished
  } finally {
    source.close()
    await client.end()
  }
}

/** Slice after slice, as long as one process may work behind a request. */
export async function readOn(name: string, until = Date.now() + STRETCH_MS): Promise<void> {
  try {
    for (let left = until - Date.now(); left > 0; left = until - Date.now())
      if (await readSlice(name, Math.min(SLICE_MS, left))) return
  } catch (error) {
    // A set nothing can be read of says so on the page.
    if (error instanceof HopelessSet) return
    console.error(`import: the set ${name} was not read to its end`, error)
  }
}

/** Reads on in sent sets that were left halfway, for the nightly work; true when their time was enough. */
export async function readUnfinished(until = Date.now() + STRETCH_MS): Promise<boolean> {
  const unfinished = await db.ratingDataset.findMany({
    where: { finishedAt: null, file: { not: null } },
    select: { name: true },
    orderBy: { startedAt: 'asc' },
    take: 3,
  })
  for (const { name } of unfinished) await readOn(name, until)
  return Date.now() < until
}

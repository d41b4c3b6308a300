import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'
import { filmLimits } from './limits'
import { type ChosenAgain, mergedChoices } from './merged-choices'
import { writeFilms } from './mutations'
import { planFile, previewFilms } from './preview-films'
import { type FilmChoices, type FilmPreview, filmChoices, filmPreview } from './schema'

/** A write that has not ended by then was broken off with its server. */
const WRITING_MS = 600_000
const noChoices: FilmChoices = { columns: {}, words: {}, everyKind: null }

export type WaitingFilms = { id: string; fileName: string; preview: FilmPreview; choices: FilmChoices }

/** Keeps a file until an admin says yes. Nothing of it is in the catalog. */
export async function stageFilms(file: { fileName: string; bytes: Uint8Array }): Promise<string> {
  const preview = await previewFilms(file.bytes, noChoices)
  const { id } = await db.filmImport.create({
    data: {
      fileName: file.fileName.slice(0, 200),
      file: new Uint8Array(file.bytes),
      waiting: preview,
      choices: noChoices,
    },
    select: { id: true },
  })
  const older = await db.filmImport.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: filmLimits.waiting,
    select: { id: true },
  })
  await db.filmImport.deleteMany({ where: { id: { in: older.map((row) => row.id) } } })
  return id
}

export async function listWaitingFilms(): Promise<{ id: string; fileName: string; createdAt: Date }[]> {
  return db.filmImport.findMany({
    orderBy: { createdAt: 'desc' },
    take: filmLimits.waiting,
    select: { id: true, fileName: true, createdAt: true },
  })
}

export async function findWaitingFilms(id: string): Promise<WaitingFilms | null> {
  const row = await db.filmImport.findUnique({
    where: { id },
    select: { id: true, fileName: true, waiting: true, choices: true },
  })
  if (!row) return null
  const { waiting, choices, ...rest } = row
  return { ...rest, preview: filmPreview.parse(waiting), choices: filmChoices.parse(choices) }
}

/** Reads the waiting file once more as the admin says; what they said before stays unless said otherwise. */
export async function readFilmsAgain(id: string, chosen: ChosenAgain): Promise<void> {
  const row = await db.filmImport.findUnique({ where: { id }, select: { file: true, waiting: true, choices: true } })
  if (!row) throw notWaiting()
  const preview = filmPreview.parse(row.waiting)
  const choices = mergedChoices(filmChoices.parse(row.choices), preview, chosen)
  const waiting = await previewFilms(row.file, choices)
  const { count } = await db.filmImport.updateMany({
    where: { id },
    data: { waiting, choices },
  })
  if (count !== 1) throw notWaiting()
}

/** Writes what the file says, in whole steps: broken off, it waits on, and what stands is not written twice. */
export async function confirmFilms(id: string, authorId: string): Promise<number | null> {
  const free = { OR: [{ claimedAt: null }, { claimedAt: { lt: new Date(Date.now() - WRITING_MS) } }] }
  const claimed = await db.filmImport.updateMany({ where: { id, ...free }, data: { claimedAt: new Date() } })
  if (claimed.count !== 1) throw notWaiting()
  try {
    const row = await db.filmImport.findUniqueOrThrow({
      where: { id },
      select: { file: true, fileName: true, choices: true },
    })
    const { plan } = await planFile(row.file, filmChoices.parse(row.choices))
    const batchId = await writeFilms(plan, () => undefined, { label: row.fileName, authorId })
    await db.filmImport.deleteMany({ where: { id } })
    return batchId
  } catch (error) {
    await db.filmImport.updateMany({ where: { id }, data: { claimedAt: null } })
    throw error
  }
}

export async function discardFilms(id: string): Promise<void> {
  await db.filmImport.deleteMany({ where: { id, claimedAt: null } })
}

const notWaiting = () =>
  new AppError('not-found', 'This file is no longer waiting: it was imported, or newer ones took its place.')

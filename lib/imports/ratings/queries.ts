import 'server-only'
import { catalogStamp } from '../../catalog/queries'
import { buildFilmIndex, type FilmIndex } from '../../catalog/titles/match-films'
import { db } from '../../db'
import type { ReadOptions } from './read-rows'
import { type ImportEntry, importCounts, type Preview, previewSchema, storedOptions } from './schema'

let held: { stamp: string; index: Promise<FilmIndex> } | undefined

/** Every film that may be found by a title or a number; made anew when a film has changed. */
export async function getFilmIndex(): Promise<FilmIndex> {
  const stamp = await catalogStamp()
  if (held?.stamp !== stamp) held = { stamp, index: makeFilmIndex() }
  const { index } = held
  index.catch(() => {
    held = undefined
  })
  return index
}

async function makeFilmIndex(): Promise<FilmIndex> {
  const films = await db.film.findMany({
    where: { retiredAt: null },
    select: {
      id: true,
      title: true,
      originalTitle: true,
      alternativeTitles: true,
      year: true,
      directors: true,
      imdbId: true,
      movieLensId: true,
      tmdbId: true,
    },
    orderBy: { id: 'asc' },
  })
  return buildFilmIndex(films)
}

const IMPORTS_LISTED = 50

/** A person's imports, newest first. */
export async function listImports(userId: string): Promise<ImportEntry[]> {
  const rows = await db.ratingImport.findMany({
    where: { userId },
    select: {
      id: true,
      source: true,
      fileName: true,
      createdAt: true,
      confirmedAt: true,
      undoneAt: true,
      lines: true,
      ...importCounts,
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: IMPORTS_LISTED,
  })
  return rows.map(({ confirmedAt, undoneAt, lines, ...entry }) => ({
    ...entry,
    lines: lines.length,
    state: undoneAt ? 'undone' : confirmedAt ? 'done' : 'waiting',
  }))
}

export type WaitingImport = {
  id: string
  fileName: string
  preview: Preview
  options: Pick<ReadOptions, 'scale' | 'best' | 'role'>
}

/** An import of this person that waits for their yes. */
export async function findWaitingImport(userId: string, importId: string): Promise<WaitingImport | null> {
  const row = await db.ratingImport.findFirst({
    where: { id: importId, userId, confirmedAt: null },
    select: { id: true, fileName: true, waiting: true, options: true },
  })
  if (!row?.waiting) return null
  const { waiting, options, ...rest } = row
  return { ...rest, preview: previewSchema.parse(waiting), options: storedOptions(options) }
}

export async function findUserIdByEmail(email: string): Promise<string | null> {
  const user = await db.user.findUnique({ where: { email: email.trim().toLowerCase() }, select: { id: true } })
  return user?.id ?? null
}

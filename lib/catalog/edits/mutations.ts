import { say } from '@/domains/words'
import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { AppError } from '../../errors'
import type { FilmField } from '../film-fields'
import { searchTexts } from '../search-text'
import { fieldChanges } from './field-changes'
import { filmStateSelect, toFilmState } from './film-state'
import type { FieldChange, FilmEditKindName, FilmState } from './schema'

export type Transaction = Prisma.TransactionClient

export type FilmEditRequest = {
  filmId: number
  authorId: string
  kind: FilmEditKindName
  /** Wanted values; they have been validated by whoever asks. Fields that are not given stay. */
  values: Partial<FilmState>
  /** The film as it was when somebody began; a field they change that has changed since is a conflict. */
  opened?: Partial<FilmState> | undefined
  note?: string
  batchId?: number
  /** Whether the changed fields are held against files from now on. */
  hold?: boolean
}

/** The film as it stands, held until the transaction ends so that two edits come one after the other. */
export async function lockFilmState(tx: Transaction, filmId: number) {
  await tx.$queryRaw`SELECT "id" FROM "Film" WHERE "id" = ${filmId} FOR UPDATE`
  const row = await tx.film.findUnique({ where: { id: filmId }, select: { ...filmStateSelect, editedFields: true } })
  if (!row) throw new AppError('not-found', say('There is no such film.'))
  return { state: toFilmState(row), editedFields: row.editedFields }
}

/**
 * Changes a film, remembers what changed and by whom, and from then on holds these fields against seeds and imports.
 * Part of the caller's transaction. Answers the fields that changed; none is no edit.
 */
export async function editFilm(tx: Transaction, request: FilmEditRequest): Promise<FilmField[]> {
  const { filmId, authorId, kind, values, opened, note = '', batchId, hold = true } = request
  const { state, editedFields } = await lockFilmState(tx, filmId)
  const changes = fieldChanges(state, values)
  if (changes.length === 0) return []
  const changed = changes.map((change) => change.field)
  await refuseChangedMeanwhile(tx, filmId, { state, opened, changed })
  const { kindred, retired, ...facts } = { ...state, ...values }
  await refuseTaken(tx, filmId, facts, changed)
  await tx.film.update({
    where: { id: filmId },
    data: {
      ...facts,
      ...searchTexts(facts),
      ...(changed.includes('retired') && { retiredAt: retired ? new Date() : null }),
      ...(hold && {
        editedFields: [...new Set([...editedFields, ...changed, ...(changed.some(ofSeries) ? seriesFields : [])])],
      }),
    },
    select: { id: true },
  })
  if (changed.includes('kindred')) await replaceLinks(tx, filmId, kindred)
  await tx.filmEdit.create({
    data: { filmId, authorId, kind, note, batchId, changes: changes as unknown as Prisma.InputJsonValue },
    select: { id: true },
  })
  return changed
}

/** Held together, so that a file can neither take one of them away nor bring one alone. */
const seriesFields = ['series', 'seriesPart'] as const
const ofSeries = (field: FilmField) => seriesFields.some((each) => each === field)

type Since = { state: FilmState; opened: Partial<FilmState> | undefined; changed: FilmField[] }

/** The other side of a conflict goes with the refusal, so that one can choose field by field. */
async function refuseChangedMeanwhile(tx: Transaction, filmId: number, { state, opened, changed }: Since) {
  if (!opened) return
  const since = fieldChanges(state, opened).filter((change) => changed.includes(change.field))
  if (since.length === 0) return
  const fields = since.map(({ field }) => field)
  const errors = fields.map((field) => [field, ['Changed by somebody else since you opened the page.']])
  const theirs = Object.fromEntries(fields.map((field) => [field, state[field]]))
  throw new AppError(
    'conflict',
    'Somebody else has changed the same since you opened this page.',
    Object.fromEntries(errors),
    { theirs: JSON.stringify(theirs), by: await lastAuthorOf(tx, filmId, fields) },
  )
}

/** Who changed any of these fields last; nothing where it was a file. */
async function lastAuthorOf(tx: Transaction, filmId: number, fields: FilmField[]): Promise<string> {
  const edits = await tx.filmEdit.findMany({
    where: { filmId },
    orderBy: { id: 'desc' },
    take: 20,
    select: { changes: true, author: { select: { name: true, email: true } } },
  })
  const last = edits.find(({ changes }) =>
    (changes as unknown as FieldChange[]).some(({ field }) => fields.includes(field)),
  )
  return last?.author?.name ?? last?.author?.email ?? ''
}

const siteNames = { imdbId: 'IMDb', movieLensId: 'MovieLens', tmdbId: 'TMDB' } as const
const siteIds = ['imdbId', 'movieLensId', 'tmdbId'] as const
type Unique = Pick<FilmState, keyof typeof siteNames | 'series' | 'seriesPart'>

/** Numbers of other sites, and a part of a series, belong to one film. `filmId` 0 is a film that is not there yet. */
export async function refuseTaken(
  tx: Transaction,
  filmId: number,
  film: Unique,
  changed: readonly FilmField[],
): Promise<void> {
  const errors: Record<string, string[]> = {}
  const owner = (where: Prisma.FilmWhereInput) =>
    tx.film.findFirst({ where: { ...where, id: { not: filmId } }, select: { title: true, year: true } })
  for (const field of siteIds) {
    if (film[field] === null || !changed.includes(field)) continue
    const other = await owner({ [field]: film[field] })
    if (other) errors[field] = [`This ${siteNames[field]} id belongs to ${other.title} (${other.year}).`]
  }
  if (film.series !== null && changed.some(ofSeries)) {
    const other = await owner({ series: film.series, seriesPart: film.seriesPart, retiredAt: null })
    if (other) errors.seriesPart = [`${other.title} (${other.year}) is that part already.`]
  }
  if (Object.keys(errors).length > 0) throw new AppError('invalid', 'Please check what is marked.', errors)
}

export async function replaceLinks(tx: Transaction, filmId: number, links: FilmState['kindred']): Promise<void> {
  const found = await tx.film.findMany({
    where: { slug: { in: links.map((link) => link.slug) }, id: { not: filmId } },
    select: { id: true, slug: true },
  })
  const idOf = new Map(found.map((film) => [film.slug, film.id]))
  const rows = links.map(({ slug, because }) => {
    const toId = idOf.get(slug)
    if (!toId)
      throw new AppError('invalid', 'Please check what is marked.', {
        kindred: [say`No other film is called ${slug}.`],
      })
    return { fromId: filmId, toId, because }
  })
  await tx.kindredLink.deleteMany({ where: { fromId: filmId } })
  await tx.kindredLink.createMany({ data: rows })
}

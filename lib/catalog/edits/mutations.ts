import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { AppError } from '../../errors'
import type { FilmField } from '../film-fields'
import { searchTexts } from '../search-text'
import { fieldChanges } from './field-changes'
import { filmStateSelect, toFilmState } from './film-state'
import type { FilmEditKindName, FilmState } from './schema'

type Transaction = Prisma.TransactionClient

export type FilmEditRequest = {
  filmId: number
  authorId: string
  kind: FilmEditKindName
  /** Wanted values; they have been validated by whoever asks. Fields that are not given stay. */
  values: Partial<FilmState>
  /** The film as it was when somebody began; a field they change that has changed since is a conflict. */
  opened?: Partial<FilmState> | undefined
  note?: string
}

/** The film as it stands, held until the transaction ends so that two edits come one after the other. */
export async function lockFilmState(tx: Transaction, filmId: number) {
  await tx.$queryRaw`SELECT "id" FROM "Film" WHERE "id" = ${filmId} FOR UPDATE`
  const row = await tx.film.findUnique({ where: { id: filmId }, select: { ...filmStateSelect, editedFields: true } })
  if (!row) throw new AppError('not-found', 'There is no such film.')
  return { state: toFilmState(row), editedFields: row.editedFields }
}

/**
 * Changes a film, remembers what changed and by whom, and from then on holds these fields against seeds and imports.
 * Part of the caller's transaction. Answers the fields that changed; none is no edit.
 */
export async function editFilm(tx: Transaction, request: FilmEditRequest): Promise<FilmField[]> {
  const { filmId, authorId, kind, values, opened, note = '' } = request
  const { state, editedFields } = await lockFilmState(tx, filmId)
  const changes = fieldChanges(state, values)
  if (changes.length === 0) return []
  const changed = changes.map((change) => change.field)
  refuseChangedMeanwhile(state, opened, changed)
  const { kindred, retired, ...facts } = { ...state, ...values }
  await refuseTakenIds(tx, filmId, facts)
  await tx.film.update({
    where: { id: filmId },
    data: {
      ...facts,
      ...searchTexts(facts),
      ...(changed.includes('retired') && { retiredAt: retired ? new Date() : null }),
      editedFields: [...new Set([...editedFields, ...changed, ...(changed.some(ofSeries) ? seriesFields : [])])],
    },
    select: { id: true },
  })
  if (changed.includes('kindred')) await replaceLinks(tx, filmId, kindred)
  await tx.filmEdit.create({
    data: { filmId, authorId, kind, note, changes: changes as unknown as Prisma.InputJsonValue },
    select: { id: true },
  })
  return changed
}

/** Held together, so that a file can neither take one of them away nor bring one alone. */
const seriesFields = ['series', 'seriesPart'] as const
const ofSeries = (field: FilmField) => seriesFields.some((each) => each === field)

function refuseChangedMeanwhile(state: FilmState, opened: Partial<FilmState> | undefined, changed: FilmField[]): void {
  if (!opened) return
  const since = fieldChanges(state, opened).filter((change) => changed.includes(change.field))
  if (since.length === 0) return
  const errors = since.map(({ field }) => [field, ['Changed by somebody else since you opened the page.']])
  throw new AppError(
    'conflict',
    'Somebody else has changed the same since you opened this page.',
    Object.fromEntries(errors),
  )
}

const siteNames = { imdbId: 'IMDb', movieLensId: 'MovieLens', tmdbId: 'TMDB' } as const

async function refuseTakenIds(tx: Transaction, filmId: number, ids: Pick<FilmState, keyof typeof siteNames>) {
  for (const field of ['imdbId', 'movieLensId', 'tmdbId'] as const) {
    if (ids[field] === null) continue
    const owner = await tx.film.findFirst({
      where: { [field]: ids[field], id: { not: filmId } },
      select: { title: true, year: true },
    })
    if (owner)
      throw new AppError('invalid', 'Please check what is marked.', {
        [field]: [`This ${siteNames[field]} id belongs to ${owner.title} (${owner.year}).`],
      })
  }
}

async function replaceLinks(tx: Transaction, filmId: number, links: FilmState['kindred']): Promise<void> {
  const found = await tx.film.findMany({
    where: { slug: { in: links.map((link) => link.slug) }, id: { not: filmId } },
    select: { id: true, slug: true },
  })
  const idOf = new Map(found.map((film) => [film.slug, film.id]))
  const rows = links.map(({ slug, because }) => {
    const toId = idOf.get(slug)
    if (!toId)
      throw new AppError('invalid', 'Please check what is marked.', { kindred: [`No other film is called ${slug}.`] })
    return { fromId: filmId, toId, because }
  })
  await tx.kindredLink.deleteMany({ where: { fromId: filmId } })
  await tx.kindredLink.createMany({ data: rows })
}

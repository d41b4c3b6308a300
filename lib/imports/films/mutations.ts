import 'server-only'
import { createHash } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/client'
import { type FilmField, filmFields } from '../../catalog/film-fields'
import { importedMark } from '../../catalog/imported-mark'
import { keepEdited } from '../../catalog/keep-edited'
import { searchTexts } from '../../catalog/search-text'
import { buildFilmIndex, type FilmIndex, matchFilm } from '../../catalog/titles/match-films'
import { db } from '../../db'
import type { FilmReading, ImportedFilm } from './read-film'

export type FilmImportCounts = { added: number; updated: number; unchanged: number; ours: number }
type Rejection = { line: number; title: string; reason: string }
type Read = Extract<FilmReading, { kind: 'film' }>

const batchSize = 200
const timeoutMs = 60_000

/** What is to happen with each film of a file, before anything is written. */
export async function planFilms(films: Read[]) {
  const stored = await db.film.findMany({
    select: {
      id: true,
      slug: true,
      title: true,
      originalTitle: true,
      year: true,
      directors: true,
      imdbId: true,
      movieLensId: true,
      tmdbId: true,
      contentHash: true,
      retiredAt: true,
      editedFields: true,
    },
  })
  const index = buildFilmIndex(stored)
  const byId = new Map(stored.map((film) => [film.id, film]))
  const slugs = new Set(stored.map((film) => film.slug))
  const lineOf = new Map<number | string, number>()
  const counts: FilmImportCounts = { added: 0, updated: 0, unchanged: 0, ours: 0 }
  const plan = { add: [] as ImportedFilm[], update: [] as { id: number; film: ImportedFilm }[] }
  const rejected: Rejection[] = []
  for (const { film, line } of films) {
    const match = matchFilm(index, film)
    const found = match.kind === 'matched' ? byId.get(match.film.id) : undefined
    const sameAs = identities(film, found?.id)
      .map((key) => lineOf.get(key))
      .find((each) => each !== undefined)
    const reject = (reason: string) => rejected.push({ line, title: film.title, reason })
    const taken = takenNumber(index, film, found?.id)
    if (taken) {
      reject(taken)
      continue
    }
    if (match.kind === 'ambiguous') {
      reject(`may be ${match.films.map((each) => `${each.title} (${each.year})`).join(' or ')}: give its imdbId`)
      continue
    }
    if (sameAs !== undefined) {
      reject(`is the same film as line ${sameAs}`)
      continue
    }
    for (const key of identities(film, found?.id)) lineOf.set(key, line)
    if (!found) plan.add.push({ ...film, slug: freeSlug(film, slugs) })
    else if (!found.contentHash.startsWith(importedMark)) counts.ours++
    else if (found.contentHash === toRow({ ...film, slug: found.slug }).contentHash && !isGone(found))
      counts.unchanged++
    else plan.update.push({ id: found.id, film: { ...film, slug: found.slug } })
  }
  return { plan, rejected, counts }
}

/** A number of another site that stands at another film of ours. */
function takenNumber(index: FilmIndex, film: ImportedFilm, id: number | undefined): string | undefined {
  const owners = [
    ['MovieLens', film.movieLensId ? index.movieLens.get(film.movieLensId) : undefined],
    ['TMDB', film.tmdbId ? index.tmdb.get(film.tmdbId) : undefined],
  ] as const
  const [site, owner] = owners.find(([, each]) => each && each.id !== id) ?? []
  return owner && `its ${site} number belongs to ${owner.title} (${owner.year})`
}

/** Retired because a file no longer had it; whom an admin retired stays so. */
const isGone = (film: { retiredAt: Date | null; editedFields: string[] }) =>
  film.retiredAt !== null && !film.editedFields.includes('retired')

const identities = (film: ImportedFilm, id: number | undefined): (number | string)[] => [
  ...(id === undefined ? [] : [id]),
  ...[film.imdbId, film.movieLensId && `ml${film.movieLensId}`, film.tmdbId && `tmdb${film.tmdbId}`].flatMap(
    (key) => key || [],
  ),
  `${film.title.toLowerCase()} ${film.year} ${film.directors[0]}`,
]

function freeSlug(film: ImportedFilm, taken: Set<string>): string {
  const dated = `${film.slug}-${Math.abs(film.year)}`
  let slug = film.slug
  for (let number = 1; taken.has(slug); number++) slug = number === 1 ? dated : `${dated}-${number}`
  taken.add(slug)
  return slug
}

type Plan = { add: ImportedFilm[]; update: { id: number; film: ImportedFilm }[] }

/**
 * Writes the plan in steps, each whole or not at all. `onWritten` hears how many films stand after each. What was brought
 * and what was changed is kept as one batch (`label`: the file), to be taken back
 * as a whole; gives its number.
 */
export async function writeFilms(
  { add, update }: Plan,
  onWritten: (written: number) => void,
  { label = 'Films of a file', authorId = null }: { label?: string; authorId?: string | null } = {},
): Promise<number | null> {
  if (add.length + update.length === 0) return null
  const batch = await db.catalogBatch.create({ data: { kind: 'IMPORTED', label: label.slice(0, 200) } })
  const remembered = { kind: 'IMPORTED', batchId: batch.id, authorId } as const
  let written = 0
  for (let start = 0; start < add.length; start += batchSize) {
    const rows = add.slice(start, start + batchSize).map(toRow)
    await db.$transaction(async (tx) => {
      const films = await tx.film.createManyAndReturn({ data: rows, select: { id: true } })
      await tx.filmEdit.createMany({ data: films.map(({ id }) => ({ ...remembered, filmId: id, changes: [] })) })
    })
    written += rows.length
    onWritten(written)
  }
  for (let start = 0; start < update.length; start += batchSize) {
    const step = update.slice(start, start + batchSize)
    await db.$transaction(
      async (tx) => {
        for (const { id, film } of step) {
          const stored = await tx.film.findUniqueOrThrow({ where: { id } })
          const row = keepEdited(toRow(film), stored, stored.editedFields)
          const retiredAt = stored.editedFields.includes('retired') ? stored.retiredAt : null
          await tx.film.update({ where: { id }, data: { ...row, retiredAt }, select: { id: true } })
          const changes = changesOf(
            { ...stored, retired: stored.retiredAt !== null },
            { ...row, retired: retiredAt !== null },
          )
          if (changes.length > 0) await tx.filmEdit.create({ data: { ...remembered, filmId: id, changes } })
        }
      },
      { timeout: timeoutMs },
    )
    written += step.length
    onWritten(written)
  }
  return batch.id
}

type Values = Partial<Record<FilmField, unknown>>

function changesOf(before: Values, after: Values): Prisma.InputJsonObject[] {
  const changes = filmFields.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    return field in after && JSON.stringify(was) !== JSON.stringify(is) ? [{ field, before: was, after: is }] : []
  })
  return changes as Prisma.InputJsonObject[]
}

function toRow(film: ImportedFilm) {
  const search = searchTexts(film)
  const hash = createHash('sha256')
    .update(JSON.stringify([film, search]))
    .digest('hex')
  // Said outright, so that what a file no longer says leaves.
  const facts = { ...film, series: film.series ?? null, seriesPart: film.seriesPart ?? null }
  return { ...facts, ...search, contentHash: importedMark + hash } satisfies Prisma.FilmCreateManyInput
}

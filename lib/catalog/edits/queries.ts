import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import type { FilmField } from '../film-fields'
import { addedMark, importedMark } from '../imported-mark'
import { searchWords } from '../search-text'
import {
  ADMIN_PAGE_SIZE,
  type AdminFilmFilter,
  type AdminFilmSearch,
  adminFilmFilters,
  sought,
} from './admin-film-filters'
import { filmStateSelect, toFilmState } from './film-state'
import type { FieldChange, FilmEditKindName, FilmState } from './schema'

const active = Prisma.sql`f."retiredAt" IS NULL`
const imported = Prisma.sql`f."contentHash" LIKE ${`${importedMark}%`}`
const named = (column: string) => Prisma.raw(`f."${column}"`)
const fewer = (column: string, count: number) => Prisma.sql`${active} AND cardinality(${named(column)}) < ${count}`
const without = (column: string) => Prisma.sql`${active} AND ${named(column)} IS NULL`

const conditions: Record<AdminFilmFilter, Prisma.Sql> = {
  // An import without words of its own gets a sentence made of its facts; ours begin at 20 words.
  logline: Prisma.sql`${active} AND array_length(regexp_split_to_array(trim(f."logline"), '\\s+'), 1) < 20`,
  moods: fewer('moods', sought('moods')),
  themes: fewer('themes', sought('themes')),
  settings: fewer('settings', sought('settings')),
  cast: fewer('cast', 1),
  kindred: Prisma.sql`${active} AND NOT EXISTS (SELECT FROM "KindredLink" k WHERE k."fromId" = f."id")`,
  lonely: Prisma.sql`${active} AND NOT EXISTS (SELECT FROM "KindredLink" k WHERE k."toId" = f."id")`,
  imdb: without('imdbId'),
  movielens: without('movieLensId'),
  tmdb: without('tmdbId'),
  proposals: Prisma.sql`EXISTS (SELECT FROM "FilmProposal" p WHERE p."filmId" = f."id" AND p."status" = 'WAITING')`,
  imported: Prisma.sql`${active} AND ${imported} AND (cardinality(f."moods") < ${sought('moods')} OR cardinality(f."themes") < ${sought('themes')})`,
  edited: Prisma.sql`cardinality(f."editedFields") > 0`,
  retired: Prisma.sql`f."retiredAt" IS NOT NULL`,
}

function matching({ q, show }: Pick<AdminFilmSearch, 'q' | 'show'>): Prisma.Sql {
  const parts = [show ? conditions[show] : Prisma.sql`true`]
  const id = /^(tt)?\d{1,9}$/.test(q) ? q : null
  const byId = [
    Prisma.sql`f."slug" = ${q.toLowerCase()}`,
    ...(id?.startsWith('tt') ? [Prisma.sql`f."imdbId" = ${id}`] : []),
    ...(id && !id.startsWith('tt') ? [Prisma.sql`${Number(id)} IN (f."id", f."movieLensId", f."tmdbId")`] : []),
  ]
  const words = searchWords(q)
  const everyWord = words.map((word) => {
    const part = `%${word.replace(/[%_\\]/g, '')}%`
    return Prisma.sql`(f."searchTitle" LIKE ${part} OR f."searchPeople" LIKE ${part})`
  })
  if (q)
    parts.push(
      Prisma.sql`(${Prisma.join([...byId, ...(words.length > 0 ? [Prisma.sql`(${Prisma.join(everyWord, ' AND ')})`] : [])], ' OR ')})`,
    )
  return Prisma.join(parts, ' AND ')
}

export type AdminFilm = {
  id: number
  slug: string
  title: string
  year: number
  directors: string[]
  moods: number
  themes: number
  kindred: number
  ids: string[]
  loglineWords: number
  imported: boolean
  retired: boolean
  edited: number
}

/** One page of films for admins, retired ones too, the best known first. */
export async function listAdminFilms(
  search: AdminFilmSearch,
): Promise<{ films: AdminFilm[]; total: number; pages: number }> {
  const where = matching(search)
  const [[counted], films] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM "Film" f WHERE ${where}`,
    db.$queryRaw<AdminFilm[]>`
      SELECT f."id", f."slug", f."title", f."year", f."directors",
        cardinality(f."moods") AS moods, cardinality(f."themes") AS themes,
        (SELECT count(*)::int FROM "KindredLink" k WHERE k."fromId" = f."id") AS kindred,
        array_remove(ARRAY[
          CASE WHEN f."imdbId" IS NOT NULL THEN 'IMDb' END,
          CASE WHEN f."movieLensId" IS NOT NULL THEN 'MovieLens' END,
          CASE WHEN f."tmdbId" IS NOT NULL THEN 'TMDB' END], NULL) AS ids,
        array_length(regexp_split_to_array(trim(f."logline"), '\\s+'), 1) AS "loglineWords",
        (${imported}) AS imported, f."retiredAt" IS NOT NULL AS retired, cardinality(f."editedFields") AS edited
      FROM "Film" f WHERE ${where}
      ORDER BY f."prominence" DESC, f."id"
      LIMIT ${ADMIN_PAGE_SIZE} OFFSET ${(search.page - 1) * ADMIN_PAGE_SIZE}`,
  ])
  const total = counted?.total ?? 0
  return { films, total, pages: Math.max(1, Math.ceil(total / ADMIN_PAGE_SIZE)) }
}

/** Films of a list by id, the best known first, up to so many; and how many there are. */
export async function listMatchingIds(
  search: AdminFilmSearch,
  most: number,
): Promise<{ ids: number[]; total: number }> {
  const where = matching(search)
  const [[counted], rows] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM "Film" f WHERE ${where}`,
    db.$queryRaw<{ id: number }[]>`
      SELECT f."id" FROM "Film" f WHERE ${where} ORDER BY f."prominence" DESC, f."id" LIMIT ${most}`,
  ])
  return { ids: rows.map(({ id }) => id), total: counted?.total ?? 0 }
}

/** How many films each filter would show. */
export async function countAdminFilmFilters(): Promise<Record<AdminFilmFilter, number>> {
  const columns = adminFilmFilters.map(
    ({ id }) => Prisma.sql`count(*) FILTER (WHERE ${conditions[id]})::int AS ${Prisma.raw(id)}`,
  )
  const [row] = await db.$queryRaw<Record<AdminFilmFilter, number>[]>`SELECT ${Prisma.join(columns)} FROM "Film" f`
  if (!row) throw new Error('a count has a row')
  return row
}

export type AdminFilmDetail = {
  id: number
  slug: string
  state: FilmState
  editedFields: FilmField[]
  origin: 'shipped' | 'imported' | 'added'
  /** Slugs of the films that name this one as kindred. */
  namedBy: string[]
}

export async function findAdminFilm(slug: string): Promise<AdminFilmDetail | null> {
  const row = await db.film.findUnique({
    where: { slug },
    select: {
      ...filmStateSelect,
      id: true,
      slug: true,
      contentHash: true,
      editedFields: true,
      kindredBack: { select: { from: { select: { slug: true } } } },
    },
  })
  if (!row) return null
  const { id, contentHash, editedFields, kindredBack, ...rest } = row
  return {
    id,
    slug,
    state: toFilmState(rest),
    editedFields: editedFields as FilmField[],
    origin: originOf(contentHash),
    namedBy: kindredBack.map(({ from }) => from.slug),
  }
}

const originOf = (contentHash: string) =>
  contentHash.startsWith(importedMark) ? 'imported' : contentHash.startsWith(addedMark) ? 'added' : 'shipped'

export type FilmEditEntry = {
  id: number
  kind: FilmEditKindName
  authorName: string | null
  createdAt: Date
  note: string
  changes: FieldChange[]
}
export const EDITS_PAGE_SIZE = 20

/** What was changed of a film on this site, newest first. */
export async function listFilmEdits(filmId: number, page = 1): Promise<{ edits: FilmEditEntry[]; pages: number }> {
  const [total, rows] = await Promise.all([
    db.filmEdit.count({ where: { filmId } }),
    db.filmEdit.findMany({
      where: { filmId },
      orderBy: { id: 'desc' },
      skip: (page - 1) * EDITS_PAGE_SIZE,
      take: EDITS_PAGE_SIZE,
      select: {
        id: true,
        kind: true,
        createdAt: true,
        note: true,
        changes: true,
        author: { select: { name: true, email: true } },
      },
    }),
  ])
  const edits = rows.map(({ author, changes, ...row }) => ({
    ...row,
    authorName: author?.name ?? author?.email ?? null,
    changes: changes as unknown as FieldChange[],
  }))
  return { edits, pages: Math.max(1, Math.ceil(total / EDITS_PAGE_SIZE)) }
}

const MOST_NAMES = 2_000

/** "Alien (1979)" for the films one may name as kindred: the best known, as suggestions while typing. */
export async function listFilmNames(): Promise<{ slug: string; title: string; year: number }[]> {
  return db.film.findMany({
    where: { retiredAt: null },
    select: { slug: true, title: true, year: true },
    orderBy: [{ prominence: 'desc' }, { id: 'asc' }],
    take: MOST_NAMES,
  })
}

/** Titles of films by their slug, retired ones too. */
export async function listFilmTitles(slugs: string[]): Promise<{ slug: string; title: string; year: number }[]> {
  return db.film.findMany({ where: { slug: { in: slugs } }, select: { slug: true, title: true, year: true } })
}

/** Films whose slug or title is one of these, for what somebody typed. */
export async function findFilmsNamed(names: string[]): Promise<{ slug: string; title: string; year: number }[]> {
  if (names.length === 0) return []
  return db.film.findMany({
    where: {
      OR: [
        { slug: { in: names.map((name) => name.toLowerCase()) } },
        ...names.map((name) => ({ title: { equals: name, mode: 'insensitive' as const } })),
      ],
    },
    select: { slug: true, title: true, year: true },
  })
}

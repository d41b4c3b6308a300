import 'server-only'
import { createHash } from 'node:crypto'
import { Prisma, type PrismaClient } from '@/prisma/generated/client'
import { inBatches } from '../in-steps'
import type { FilmField } from './film-fields'
import type { FilmRecord } from './film-record'
import { isShipped } from './imported-mark'
import { keepEdited } from './keep-edited'
import { searchTexts } from './search-text'

export type CatalogChanges = {
  added: number
  updated: number
  retired: number
  unchanged: number
  /** Fields of the catalog's films that were edited on this site and stay so. */
  kept: number
}

type Database = Pick<Prisma.TransactionClient, 'film' | '$executeRaw'>

const batchSize = 200
const timeoutMs = 120_000

/** Makes the films of the database those of the catalog; a film that left is retired, so that ratings of it survive. */
export function syncCatalog(client: PrismaClient, films: FilmRecord[]): Promise<CatalogChanges> {
  return client.$transaction((database) => sync(database, films), { timeout: timeoutMs, maxWait: timeoutMs })
}

async function sync(database: Database, films: FilmRecord[]): Promise<CatalogChanges> {
  const stored = await database.film.findMany({
    select: { slug: true, contentHash: true, retiredAt: true, editedFields: true },
  })
  const edited = new Map(stored.map((row) => [row.slug, row.editedFields]))
  const holds = (slug: string, field: FilmField) => edited.get(slug)?.includes(field) ?? false
  const activeHash = new Map(
    stored.map((row) => [row.slug, row.retiredAt && !holds(row.slug, 'retired') ? 'retired' : row.contentHash]),
  )
  const changed = films.map(toRow).filter((row) => activeHash.get(row.slug) !== row.contentHash)
  const slugs = new Set(films.map((film) => film.slug))
  const left = stored
    .filter((row) => !row.retiredAt && !slugs.has(row.slug) && isShipped(row.contentHash))
    .map((row) => row.slug)
    .filter((slug) => !holds(slug, 'retired'))
  const rows = await withEdits(database, changed, edited)

  if (left.length > 0) await retire(database, left)
  await releaseIds(database, [...rows.map((row) => row.slug), ...left])
  for (const batch of inBatches(rows, batchSize)) await writeFilms(database, batch)
  const relinked = new Set(changed.map((row) => row.slug).filter((slug) => !holds(slug, 'kindred')))
  await replaceKindred(
    database,
    films.filter((film) => relinked.has(film.slug)),
  )
  const updated = changed.filter((row) => activeHash.has(row.slug)).length
  return {
    added: changed.length - updated,
    updated,
    retired: left.length,
    unchanged: films.length - changed.length,
    kept: films.reduce((sum, film) => sum + (edited.get(film.slug)?.length ?? 0), 0),
  }
}

function toRow(film: FilmRecord) {
  const { ids, kindred, ...facts } = film
  const search = searchTexts(film)
  const contentHash = createHash('sha256')
    .update(JSON.stringify([film, search]))
    .digest('hex')
  return {
    ...facts,
    alternativeTitles: film.alternativeTitles ?? [],
    writers: film.writers ?? [],
    details: film.details ?? [],
    series: film.series ?? null,
    seriesPart: film.seriesPart ?? null,
    imdbId: ids.imdb ?? null,
    movieLensId: ids.movieLens ?? null,
    tmdbId: ids.tmdb ?? null,
    ...search,
    contentHash,
  }
}

type FilmRow = ReturnType<typeof toRow>

const siteIds = ['imdbId', 'movieLensId', 'tmdbId'] as const

/** Rows with what was edited on this site as it stands; an id that an edit gave to another film stays with that film. */
async function withEdits(database: Database, rows: FilmRow[], edited: Map<string, string[]>): Promise<FilmRow[]> {
  const slugs = [...edited].filter(([, fields]) => fields.length > 0).map(([slug]) => slug)
  if (slugs.length === 0) return rows
  const stored = await database.film.findMany({ where: { slug: { in: slugs } }, select: storedSelect })
  const bySlug = new Map(stored.map((film) => [film.slug, film]))
  const taken = new Map(
    stored.flatMap((film) =>
      siteIds
        .filter((field) => film[field] !== null && edited.get(film.slug)?.includes(field))
        .map((field) => [`${field} ${film[field]}`, film.slug] as const),
    ),
  )
  return rows.map((row) => {
    const film = bySlug.get(row.slug)
    const merged = film ? keepEdited(row, film, edited.get(row.slug) ?? []) : row
    const lost = siteIds.filter((field) => (taken.get(`${field} ${merged[field]}`) ?? row.slug) !== row.slug)
    return { ...merged, ...Object.fromEntries(lost.map((field) => [field, null])) }
  })
}

async function retire(database: Database, slugs: string[]): Promise<void> {
  await database.film.updateMany({ where: { slug: { in: slugs } }, data: { retiredAt: new Date() } })
  await database.$executeRaw`
    DELETE FROM "KindredLink" WHERE "fromId" IN (
      SELECT "id" FROM "Film" WHERE "slug" = ANY(${slugs}) AND NOT 'kindred' = ANY("editedFields"))`
}

/** Numbers of other sites are unique; two films that swap theirs must both let go first. */
async function releaseIds(database: Database, slugs: string[]): Promise<void> {
  if (slugs.length === 0) return
  await database.film.updateMany({
    where: { slug: { in: slugs } },
    data: { imdbId: null, movieLensId: null, tmdbId: null },
  })
}

const columnTypes = {
  slug: 'text',
  title: 'text',
  originalTitle: 'text',
  alternativeTitles: 'text[]',
  year: 'int',
  series: 'text',
  seriesPart: 'int',
  directors: 'text[]',
  writers: 'text[]',
  cast: 'text[]',
  genres: 'text[]',
  runtimeMinutes: 'int',
  countries: 'text[]',
  languages: 'text[]',
  moods: 'text[]',
  themes: 'text[]',
  settings: 'text[]',
  details: 'text[]',
  contentNotes: 'text[]',
  logline: 'text',
  prominence: 'int',
  imdbId: 'text',
  movieLensId: 'int',
  tmdbId: 'int',
  searchTitle: 'text',
  searchPeople: 'text',
  searchThemes: 'text',
  contentHash: 'text',
} satisfies Record<keyof FilmRow, string>

const storedSelect = Object.fromEntries(Object.keys(columnTypes).map((column) => [column, true])) as Record<
  keyof FilmRow,
  true
>
const quoted = Object.keys(columnTypes).map((column) => `"${column}"`)
const columns = Prisma.raw(quoted.join(', '))
const typedColumns = Prisma.raw(
  Object.entries(columnTypes)
    .map(([column, type]) => `"${column}" ${type}`)
    .join(', '),
)
const assignments = Prisma.raw(quoted.map((column) => `${column} = excluded.${column}`).join(', '))

async function writeFilms(database: Database, rows: FilmRow[]): Promise<void> {
  await database.$executeRaw`
    INSERT INTO "Film" (${columns}, "addedAt", "updatedAt")
    SELECT ${columns}, now() AT TIME ZONE 'UTC', now() AT TIME ZONE 'UTC'
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(${typedColumns})
    ON CONFLICT ("slug") DO UPDATE SET ${assignments}, "updatedAt" = excluded."updatedAt",
      "retiredAt" = CASE WHEN 'retired' = ANY("Film"."editedFields") THEN "Film"."retiredAt" END`
}

async function replaceKindred(database: Database, films: FilmRecord[]): Promise<void> {
  const links = films.flatMap((film) => film.kindred.map((link) => ({ ...link, from: film.slug })))
  const from = films.map((film) => film.slug)
  await database.$executeRaw`
    DELETE FROM "KindredLink" WHERE "fromId" IN (SELECT "id" FROM "Film" WHERE "slug" = ANY(${from}))`
  await database.$executeRaw`
    INSERT INTO "KindredLink" ("fromId", "toId", "because")
    SELECT film."id", kin."id", link."because"
    FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS link("from" text, "slug" text, "because" text)
    JOIN "Film" film ON film."slug" = link."from"
    JOIN "Film" kin ON kin."slug" = link."slug"`
}

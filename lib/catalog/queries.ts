import 'server-only'
import { db } from '../db'
import { filmColumns } from './film-columns'
import type { CatalogFilm, FilmDetail } from './schema'

const filmSelect = { id: true, slug: true, ...filmColumns } as const

type FilmRow = Omit<FilmDetail, 'retired'> & { retiredAt: Date | null }

const toDetail = ({ retiredAt, ...film }: FilmRow): FilmDetail => ({ ...film, retired: retiredAt !== null })

/** Also finds retired films: links to them keep working. */
export async function findFilmBySlug(slug: string): Promise<FilmDetail | null> {
  const row = await db.film.findUnique({ where: { slug }, select: filmSelect })
  return row && toDetail(row)
}

/** Changes whenever a film does; cheap enough to ask often. */
export async function catalogStamp(): Promise<string> {
  const [row] = await db.$queryRaw<{ stamp: string }[]>`
    SELECT count(*) || ':' || coalesce(extract(epoch from max("updatedAt"))::text, '') AS stamp FROM "Film"`
  return row?.stamp ?? ''
}

/** Films read by one statement: between two of them others are answered, who would wait seconds for a large catalog. */
const FILMS_AT_ONCE = 500

export async function listCatalog(atOnce = FILMS_AT_ONCE): Promise<CatalogFilm[]> {
  const films: CatalogFilm[] = []
  for (let last = 0; ; ) {
    const rows = await db.film.findMany({
      where: { id: { gt: last } },
      select: { ...filmSelect, addedAt: true, kindred: { select: { toId: true, because: true } } },
      orderBy: { id: 'asc' },
      take: atOnce,
    })
    for (const { addedAt, kindred, ...film } of rows)
      films.push({
        ...toDetail(film),
        addedDay: Math.floor(addedAt.getTime() / 86_400_000),
        kindred: kindred.map((link) => ({ filmId: link.toId, because: link.because })),
      })
    if (rows.length < atOnce) return films
    last = films.at(-1)?.id ?? last
  }
}

/** Texts that were approved beside the record, folded, by film id: the search reads them too. */
export async function listApprovedTexts(): Promise<Map<number, string>> {
  const rows = await db.film.findMany({
    where: { searchViews: { not: '' }, retiredAt: null },
    select: { id: true, searchViews: true },
  })
  return new Map(rows.map((row) => [row.id, row.searchViews]))
}

/** Every word of the films that can be found: titles, log lines, labels, approved texts. */
export async function listCatalogWords(): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM ts_stat('SELECT "searchWords" FROM "Film" WHERE "retiredAt" IS NULL')`
  return new Set(rows.map(({ word }) => word))
}

/** Which films have any of the words of each group, by the place of the group. Words are folded: letters and digits. */
export async function listFilmsByWords(
  groups: readonly (readonly string[])[],
): Promise<{ group: number; filmId: number }[]> {
  const asked = groups.map((words) => words.join(' | '))
  return db.$queryRaw<{ group: number; filmId: number }[]>`
    SELECT (asked.place - 1)::int AS "group", f."id" AS "filmId"
    FROM unnest(${asked}::text[]) WITH ORDINALITY AS asked(words, place)
    JOIN "Film" f ON f."searchWords" @@ to_tsquery('simple', asked.words)
    ORDER BY f."id"`
}

import 'server-only'
import { db } from '../db'
import { type DiaryTab, type NoteUses, usesOf } from './diary-schema'

const PAGE = 30

const filmSelect = {
  id: true,
  slug: true,
  title: true,
  year: true,
  directors: true,
  genres: true,
  moods: true,
  settings: true,
} as const

/** What an entry says of its film, and what its poster is drawn from. */
export type DiaryFilm = {
  id: number
  slug: string
  title: string
  year: number
  directors: string[]
  genres: string[]
  moods: string[]
  settings: string[]
}

/** The kinds of events that stand on a tab. */
const typesOn = {
  ratings: ['RATED', 'RATING_CLEARED', 'REACTED', 'REACTION_CLEARED', 'SURVEY_LOVED', 'SURVEY_UNLOVED', 'SURVEY_WISH'],
  notes: ['NOTED'],
  searches: ['SEARCHED', 'SEARCH_CHOSEN'],
  shown: ['IMPRESSION', 'CLICKED', 'DWELLED'],
} as const satisfies Partial<Record<DiaryTab, readonly string[]>>
export type EntryTab = keyof typeof typesOn

export type HistoryEntry = {
  id: string
  type: (typeof typesOn)[EntryTab][number]
  value: number | null
  detail: string | null
  reason: string | null
  facet: string | null
  at: Date
  film: DiaryFilm | null
}

const isOn = <Tab extends EntryTab>(tab: Tab, type: string): type is (typeof typesOn)[Tab][number] =>
  typesOn[tab].some((each) => each === type)

/** One page of what is recorded of a person on a tab, newest first. */
export async function listEntries(
  userId: string,
  tab: EntryTab,
  page: number,
): Promise<{ entries: HistoryEntry[]; pages: number }> {
  const where = { userId, type: { in: [...typesOn[tab]] } }
  const [total, rows] = await Promise.all([
    db.event.count({ where }),
    db.event.findMany({
      where,
      select: {
        id: true,
        type: true,
        value: true,
        detail: true,
        reason: true,
        facet: true,
        occurredAt: true,
        film: { select: filmSelect },
      },
      orderBy: [{ occurredAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
    }),
  ])
  const entries = rows.flatMap(({ occurredAt, type, ...entry }) =>
    isOn(tab, type) ? [{ ...entry, type, at: occurredAt }] : [],
  )
  return { entries, pages: pagesOf(total) }
}

const pagesOf = (total: number) => Math.max(1, Math.ceil(total / PAGE))

export type Viewing = {
  /** Null where nobody said when it was. */
  eventId: string | null
  day: string | null
  stars: number | null
  film: DiaryFilm
  /** 2 for the second time the film was seen, and so on. */
  time: number
}

/** One page of what a person has seen: by day, and at the end what they saw on a day nobody knows. */
export async function listViewings(userId: string, page: number): Promise<{ viewings: Viewing[]; pages: number }> {
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<{ eventId: string | null; day: string | null; stars: number | null; filmId: number; time: number }[]>`
      SELECT e."id" AS "eventId", e."detail" AS "day", e."value" AS "stars", e."filmId",
        (row_number() OVER (PARTITION BY e."filmId" ORDER BY e."detail", e."id"))::int AS "time",
        e."occurredAt" AS "at"
      FROM "Event" e WHERE e."userId" = ${userId} AND e."type" = 'WATCHED' AND e."filmId" IS NOT NULL
      UNION ALL
      SELECT NULL, NULL, r."value", s."filmId", 1, s."reactedAt"
      FROM "Reaction" s LEFT JOIN "Rating" r USING ("userId", "filmId")
      WHERE s."userId" = ${userId} AND s."kind" = 'SEEN' AND NOT EXISTS (
        SELECT 1 FROM "Event" w WHERE w."userId" = ${userId} AND w."filmId" = s."filmId" AND w."type" = 'WATCHED')
      ORDER BY "day" DESC NULLS LAST, "at" DESC, "filmId"
      LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
    db.$queryRaw<{ total: number }[]>`
      SELECT ((SELECT count(*) FROM "Event" WHERE "userId" = ${userId} AND "type" = 'WATCHED') + (
        SELECT count(*) FROM "Reaction" s WHERE s."userId" = ${userId} AND s."kind" = 'SEEN' AND NOT EXISTS (
          SELECT 1 FROM "Event" w WHERE w."userId" = ${userId} AND w."filmId" = s."filmId" AND w."type" = 'WATCHED')
      ))::int AS "total"`,
  ])
  const films = await db.film.findMany({ where: { id: { in: rows.map(({ filmId }) => filmId) } }, select: filmSelect })
  const byId = new Map(films.map((film) => [film.id, film]))
  const viewings = rows.flatMap(({ eventId, day, stars, filmId, time }) => {
    const film = byId.get(filmId)
    return film ? [{ eventId, day, stars, time, film }] : []
  })
  return { viewings, pages: pagesOf(counted?.total ?? 0) }
}

export type OwnNote = { eventId: string; text: string } & NoteUses
export type FilmDiary = { viewings: { eventId: string; day: string; stars: number | null }[]; note: OwnNote | null }

/** What a person's diary holds of one film: the latest viewing first. */
export async function getFilmDiary(userId: string, filmId: number): Promise<FilmDiary> {
  const rows = await db.event.findMany({
    where: { userId, filmId, type: { in: ['WATCHED', 'NOTED'] } },
    select: { id: true, type: true, detail: true, value: true, reason: true },
    orderBy: [{ occurredAt: 'desc' }, { id: 'asc' }],
  })
  const noted = rows.find(({ type }) => type === 'NOTED')
  return {
    viewings: rows
      .filter(({ type }) => type === 'WATCHED')
      .map(({ id, detail, value }) => ({ eventId: id, day: detail ?? '', stars: value })),
    note: noted ? { eventId: noted.id, text: noted.detail ?? '', ...usesOf(noted.reason) } : null,
  }
}

/** Notes a person lets be read for their taste, the latest of each film, newest first. */
export async function listReadableNotes(userId: string): Promise<{ filmId: number; text: string }[]> {
  const rows = await db.$queryRaw<{ filmId: number; text: string; reason: string | null }[]>`
    SELECT * FROM (
      SELECT DISTINCT ON ("filmId") "filmId", "detail" AS "text", "reason", "occurredAt" FROM "Event"
      WHERE "userId" = ${userId} AND "type" = 'NOTED' ORDER BY "filmId", "occurredAt" DESC, "id"
    ) note ORDER BY "occurredAt" DESC LIMIT 100`
  return rows.filter(({ reason }) => usesOf(reason).evidence).map(({ filmId, text }) => ({ filmId, text }))
}

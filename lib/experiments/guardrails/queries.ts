import { likeThreshold } from '../../recommender/models/training-data'
import 'server-only'
import { db } from '../../db'
import { COMPOSER_NAME } from '../../writers/resolve-model'
import type { Period } from '../outcomes/queries'
import { type Summary, summarise } from '../statistics/summary'
import type { GuardedList } from './guards'

/** The latest lists of each variant: a quick look stays quick. */
const MOST_LISTS = 2_000
/** Cards whose person's rules are looked up, the latest of each variant. */
const MOST_CHECKED = 200

export async function listGuardedLists(variantId: string, { since, until }: Period): Promise<GuardedList[]> {
  return db.$queryRaw<GuardedList[]>`
    SELECT slate."userId", slate."inputTokens", slate."outputTokens", slate."firstCardMs",
      (slate."model" <> ${COMPOSER_NAME} OR slate."fault" IS NOT NULL) AND slate."fault" IS DISTINCT FROM 'aborted' AS "asked",
      slate."fault" IS NOT NULL AND slate."fault" <> 'aborted' AS "fellBack",
      (SELECT count(*) FROM "SlateItem" item WHERE item."slateId" = slate."id" AND item."verdict" IS NOT NULL)::int AS "written",
      (SELECT count(*) FROM "SlateItem" item WHERE item."slateId" = slate."id" AND item."verdict" <> 'kept')::int AS "refused"
    FROM "Slate" slate JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
    WHERE slate."variantId" = ${variantId} AND slate."startedAt" >= ${since} AND slate."startedAt" < ${until}
      AND slate."status" <> 'STREAMING'
    ORDER BY slate."startedAt" DESC LIMIT ${MOST_LISTS}`
}

/** Cards as they stand whose person has said nothing since they were written: what holds now held then. */
export async function listCurrentCards(variantId: string, since: Date): Promise<{ userId: string; filmId: number }[]> {
  return db.$queryRaw<{ userId: string; filmId: number }[]>`
    SELECT slate."userId", item."filmId" FROM "SlateItem" item
    JOIN "Slate" slate ON slate."id" = item."slateId" AND slate."startedAt" >= ${since}
    JOIN "User" person ON person."id" = slate."userId" AND person."profileVersion" = item."profileVersion"
    WHERE item."variantId" = ${variantId} AND item."replacedAt" IS NULL AND slate."supersededAt" IS NULL
    ORDER BY slate."startedAt" DESC LIMIT ${MOST_CHECKED}`
}

export type ShownFilm = { userId: string; filmId: number; cards: number; prominence: number }

/** How often each person of a variant was shown each film. */
async function listShownFilms(variantId: string, { since, until }: Period): Promise<ShownFilm[]> {
  return db.$queryRaw<ShownFilm[]>`
    SELECT slate."userId", item."filmId", count(*)::int AS "cards", film."prominence"
    FROM "SlateItem" item JOIN "Slate" slate ON slate."id" = item."slateId"
    JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
    JOIN "Film" film ON film."id" = item."filmId"
    WHERE item."variantId" = ${variantId} AND slate."startedAt" >= ${since} AND slate."startedAt" < ${until}
    GROUP BY slate."userId", item."filmId", film."prominence" LIMIT 200000`
}

/** Mean prominence of each person's cards, summarised over people, and how often each film was shown. */
export async function getShown(variantId: string, period: Period): Promise<{ prominence: Summary; shown: number[] }> {
  const rows = await listShownFilms(variantId, period)
  const films = new Map<number, number>()
  const people = new Map<string, { cards: number; sum: number }>()
  for (const { userId, filmId, cards, prominence } of rows) {
    films.set(filmId, (films.get(filmId) ?? 0) + cards)
    const own = people.get(userId) ?? { cards: 0, sum: 0 }
    people.set(userId, { cards: own.cards + cards, sum: own.sum + cards * prominence })
  }
  return {
    prominence: summarise([...people.values()].map(({ sum, cards }) => sum / cards)),
    shown: [...films.values()],
  }
}

/** The genre most of the films a person likes have, of the people of an experiment; of none who liked nothing. */
export async function listTastes(experimentId: string): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ userId: string; taste: string }[]>`
    SELECT DISTINCT ON (rating."userId") rating."userId", genre AS "taste"
    FROM "ExperimentPerson" member JOIN "Rating" rating ON rating."userId" = member."userId" AND rating."value" >= ${likeThreshold}
    JOIN "Film" film ON film."id" = rating."filmId" CROSS JOIN unnest(film."genres") AS genre
    WHERE member."experimentId" = ${experimentId}
    GROUP BY rating."userId", genre ORDER BY rating."userId", count(*) DESC, genre`
  return new Map(rows.map(({ userId, taste }) => [userId, taste]))
}

import 'server-only'
import { getCatalog } from '../../catalog/snapshot'
import { db } from '../../db'
import { likeThreshold } from '../../recommender/models/training-data'
import type { PersonOutcomes } from '../outcomes/measures'
import type { Period } from '../outcomes/queries'
import { type ListMeasures, listMeasures, type NewPeople, type StoredList } from './list-measures'

/** The latest lists of a period say what its lists were like; more would say the same and take time. */
const LISTS_READ = 2_000
/** Ratings read of the people of these lists. */
const MOST_RATINGS = 200_000
/** Days after the first list in which a film of one may be liked. */
export const NEW_PERSON_DAYS = 14

/** What the lists of a period were like, for people whose behaviour may be kept; `outcomes` is what came of their cards. */
export async function getListMeasures(period: Period, outcomes: readonly PersonOutcomes[]): Promise<ListMeasures> {
  const [lists, newPeople, { index }] = await Promise.all([readLists(period), countNewPeople(period), getCatalog()])
  const userIds = [...new Set(lists.map(({ userId }) => userId))]
  const ratings = await db.rating.findMany({
    where: { userId: { in: userIds } },
    select: { userId: true, filmId: true, value: true },
    take: MOST_RATINGS,
  })
  const own = new Map(userIds.map((userId) => [userId, { liked: [] as number[], rated: 0 }]))
  for (const { userId, filmId, value } of ratings) {
    const person = own.get(userId)
    if (!person) continue
    person.rated++
    if (value >= likeThreshold) person.liked.push(filmId)
  }
  const people = outcomes.flatMap(({ userId, positive, cards }) => {
    const person = own.get(userId)
    return person ? [{ userId, ...person, positive: positive / cards }] : []
  })
  return listMeasures(index, lists, people, newPeople)
}

async function readLists({ since, until }: Period): Promise<StoredList[]> {
  return db.$queryRaw<StoredList[]>`
    WITH lists AS (
      SELECT slate."id", slate."userId" FROM "Slate" slate
      JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
      JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
      WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until} AND slate."status" <> 'STREAMING'
      ORDER BY slate."startedAt" DESC LIMIT ${LISTS_READ}
    )
    SELECT lists."userId", array_agg(item."filmId" ORDER BY item."position") AS "filmIds"
    FROM lists JOIN "SlateItem" item ON item."slateId" = lists."id" AND item."replacedAt" IS NULL
    GROUP BY lists."id", lists."userId"`
}

async function countNewPeople({ since, until }: Period): Promise<NewPeople> {
  const [counts] = await db.$queryRaw<NewPeople[]>`
    WITH firsts AS (
      SELECT slate."userId", min(slate."startedAt") AS "at" FROM "Slate" slate
      JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
      JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
      WHERE slate."startedAt" < ${until}
      GROUP BY slate."userId" HAVING min(slate."startedAt") >= ${since}
    )
    SELECT count(*)::int AS "people", count(*) FILTER (WHERE EXISTS (
      SELECT 1 FROM "Event" event WHERE event."userId" = firsts."userId" AND event."type" = 'RATED'
        AND event."importId" IS NULL AND event."value" >= ${likeThreshold} AND event."occurredAt" >= firsts."at"
        AND event."occurredAt" < firsts."at" + make_interval(days => ${NEW_PERSON_DAYS})
        AND EXISTS (SELECT 1 FROM "SlateItem" item JOIN "Slate" own ON own."id" = item."slateId"
          WHERE own."userId" = firsts."userId" AND item."filmId" = event."filmId" AND own."startedAt" <= event."occurredAt")
    ))::int AS "liked" FROM firsts`
  return counts ?? { people: 0, liked: 0 }
}

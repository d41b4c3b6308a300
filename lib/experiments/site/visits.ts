import 'server-only'
import { db } from '../../db'
import { daysAfter, midnight } from '../kept/form'
import type { Period } from '../outcomes/queries'

/** A pause after which somebody is taken to have left, in minutes: as web analytics count visits. */
const PAUSE_MINUTES = 30
/** Days of one statement: it goes through every word and step of them. */
const DAYS_AT_ONCE = 28
/** The longest range and the one before it. */
const DAYS_KEPT = 181

type DayOfVisits = { day: string; visits: number; people: number }

/**
 * Visits of each day (UTC): what one person does without a pause of half an hour, on the day it began. Of those whose
 * behaviour may be kept, without admins; files they brought are no visit.
 */
async function countVisits({ since, until }: Period): Promise<DayOfVisits[]> {
  return db.$queryRaw<DayOfVisits[]>`
    WITH acts AS (
      SELECT event."userId", event."occurredAt" AS "at",
        lag(event."occurredAt") OVER (PARTITION BY event."userId" ORDER BY event."occurredAt") AS "before"
      FROM "Event" event
      JOIN "User" person ON person."id" = event."userId" AND person."role" = 'PERSON'
      JOIN "Consent" consent ON consent."userId" = person."id" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
      WHERE event."occurredAt" >= ${since}::timestamp - make_interval(mins => ${PAUSE_MINUTES})
        AND event."occurredAt" < ${until} AND event."importId" IS NULL
    )
    SELECT to_char("at", 'YYYY-MM-DD') AS "day", count(DISTINCT "userId")::int AS "people",
      count(*) FILTER (WHERE "before" IS NULL OR "at" - "before" > make_interval(mins => ${PAUSE_MINUTES}))::int AS "visits"
    FROM acts WHERE "at" >= ${since} GROUP BY 1`
}

const nameOf = (at: Date) => at.toISOString().slice(0, 10)

/** Counts days that are over and were not yet: each once. The nightly work, and the first visit after a night that was missed. */
export async function keepVisits(now: Date): Promise<void> {
  const until = midnight(now)
  const first = daysAfter(until, -DAYS_KEPT)
  const known = await db.visitDay.aggregate({ where: { day: { gte: first } }, _max: { day: true } })
  let since = known._max.day ? daysAfter(known._max.day, 1) : first
  while (since < until) {
    const end = new Date(Math.min(daysAfter(since, DAYS_AT_ONCE).getTime(), until.getTime()))
    const counted = new Map((await countVisits({ since, until: end })).map((row) => [row.day, row]))
    const days = Array.from({ length: (end.getTime() - since.getTime()) / 86_400_000 }, (_, at) => daysAfter(since, at))
    await db.visitDay.createMany({
      data: days.map((day) => ({ day, visits: 0, people: 0, ...without(counted.get(nameOf(day))) })),
      skipDuplicates: true,
    })
    since = end
  }
  await db.visitDay.deleteMany({ where: { day: { lt: first } } })
}

const without = (row: DayOfVisits | undefined) => row && { visits: row.visits, people: row.people }

/** Visits by day: of days that are over as they were counted, of today as of now. */
export async function getVisits({ since, until }: Period): Promise<Map<string, number>> {
  await keepVisits(until)
  const [kept, today] = await Promise.all([
    db.visitDay.findMany({ where: { day: { gte: midnight(since) } }, select: { day: true, visits: true } }),
    countVisits({ since: midnight(until), until }),
  ])
  return new Map([
    ...kept.map(({ day, visits }) => [nameOf(day), visits] as const),
    ...today.map(({ day, visits }) => [day, visits] as const),
  ])
}

import 'server-only'
import { db } from '../../db'
import { daysAfter, midnight, SHOWN_FOR_MS } from '../kept/form'
import type { Period } from '../outcomes/queries'

/** A pause after which somebody is taken to have left, in minutes: as web analytics count visits. */
const PAUSE_MINUTES = 30
/** Days of one statement: it goes through every word and step of them. */
const DAYS_AT_ONCE = 28
/** The longest range and the one before it. */
const DAYS_KEPT = 181

/** Visits of the day before up to which those of today are counted when somebody looks. */
const VISITS_COUNTED_LIVE = 1_000

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
async function keepVisits(now: Date): Promise<void> {
  const until = midnight(now)
  const first = daysAfter(until, -DAYS_KEPT)
  const known = await db.visitDay.aggregate({ where: { day: { gte: first }, countedAt: null }, _max: { day: true } })
  let since = known._max.day ? daysAfter(known._max.day, 1) : first
  if (since < until) await db.visitDay.deleteMany({ where: { day: { lt: until }, countedAt: { not: null } } })
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

export type Visits = {
  /** By day, of today as of `countedAt`. */
  days: Map<string, number>
  countedAt: Date
  /** On a large site, where that was a while ago: counts today anew for the next visit. Call it once the page has gone out. */
  renew: (() => Promise<void>) | null
}

/** Visits by day: of days that are over as they were counted, of today as of now, or on a large site of a while ago. */
export async function getVisits({ since, until: now }: Period): Promise<Visits> {
  await keepVisits(now)
  const today = midnight(now)
  const kept = await db.visitDay.findMany({
    where: { day: { gte: new Date(Math.min(midnight(since).getTime(), daysAfter(today, -1).getTime())) } },
    select: { day: true, visits: true, countedAt: true },
  })
  const days = new Map(kept.map(({ day, visits }) => [nameOf(day), visits]))
  const isLarge = (days.get(nameOf(daysAfter(today, -1))) ?? 0) > VISITS_COUNTED_LIVE
  const countedAt = kept.find(({ day }) => day.getTime() === today.getTime())?.countedAt
  if (isLarge && countedAt && countedAt <= now) {
    const isOld = now.getTime() - countedAt.getTime() > SHOWN_FOR_MS
    return { days, countedAt, renew: isOld ? () => renewToday(now, countedAt) : null }
  }
  const counted = await countToday(now)
  if (isLarge) await keepToday(today, counted, now)
  return { days: days.set(nameOf(today), counted.visits), countedAt: now, renew: null }
}

async function countToday(now: Date): Promise<Pick<DayOfVisits, 'visits' | 'people'>> {
  const [counted] = await countVisits({ since: midnight(now), until: now })
  return without(counted) ?? { visits: 0, people: 0 }
}

async function keepToday(day: Date, counted: Pick<DayOfVisits, 'visits' | 'people'>, countedAt: Date): Promise<void> {
  const data = { ...counted, countedAt }
  await db.visitDay.upsert({ where: { day }, create: { day, ...data }, update: data })
}

/** Of several who come at once one counts: whoever moves the time. It never throws. */
async function renewToday(now: Date, before: Date): Promise<void> {
  try {
    const day = midnight(now)
    const { count } = await db.visitDay.updateMany({ where: { day, countedAt: before }, data: { countedAt: now } })
    if (count > 0) await keepToday(day, await countToday(now), now)
  } catch (error) {
    console.error('metrics: the visits of today could not be counted anew', error)
  }
}

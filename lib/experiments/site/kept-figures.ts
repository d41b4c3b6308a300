import 'server-only'
import { db } from '../../db'
import { daysAfter, midnight, type Scope, wholeNight } from '../kept/form'
import { getOutcomes, keepOutcomes, listPeople } from '../kept/get-outcomes'
import { toldOf } from '../outcomes/figures'
import { addCounts, type ListCounts, type ListFigures, listFigures } from '../outcomes/list-counts'
import { type Measure, measures } from '../outcomes/measures'
import type { ListMeasures } from './list-measures'
import { getListMeasures } from './list-queries'
import { daysOf, periodOf, RANGES, type SiteDay, type SitePeriod } from './periods'
import { getVisits } from './visits'

/** Lists in a range and the one before up to which what lists were like is counted again by whoever looks. */
const FEW_LISTS = 3_000
/** So long what they were like stands on a small site; on a large one until the next night, or two after one that was missed. */
const STANDS_MS = { few: 15 * 60_000, many: 2 * 86_400_000 }
/** Raised when the form of what is kept changes. */
const EDITION = 2

type ListsOfRange = { lists: ListMeasures; listsBefore: ListMeasures; listsCountedAt: Date }

export type SiteFigures = ListsOfRange & {
  now: SitePeriod
  before: SitePeriod
  visits: { now: number; before: number }
  days: SiteDay[]
  /** Of the model, by day and by kind. */
  faults: [day: string, count: number][]
  faultKinds: [kind: string, count: number][]
  /** When cards of today were last counted, and how to count them anew where that was a while ago. */
  countedAt: Date
  renew: (() => Promise<void>) | null
}

/** So many days with today, and as many before them. */
function scopesOf(size: number, now: Date): [Scope, Scope] {
  const first = daysAfter(midnight(now), 1 - size)
  const scope = (name: string, since: Date, until: Date): Scope => ({
    name,
    grouping: 'variantId',
    of: 'cards',
    period: { since, until },
    measure: measures[0] as Measure,
    grows: false,
    isAlwaysKept: true,
    own: async (rows) => rows.map((row) => ({ ...row, group: null })),
  })
  return [scope(`site:${size}`, first, now), scope(`site:${size}:before`, daysAfter(first, -size), first)]
}

/**
 * The figures of a range and the one before it: days that are over as the night counted them, and today as of now; on a large
 * site as of a quarter of an hour ago at most, once somebody has looked before.
 */
export async function getSiteFigures(size: number, now = new Date()): Promise<SiteFigures> {
  const [present, past] = scopesOf(size, now)
  const [outcomes, outcomesBefore, lists, visits, faults] = await Promise.all([
    getOutcomes(present, now),
    getOutcomes(past, now),
    listsOf(size, now),
    getVisits({ since: past.period.since, until: now }),
    db.modelFault.groupBy({
      by: ['day', 'kind'],
      where: { day: { gte: present.period.since } },
      _sum: { count: true },
    }),
  ])
  const first = present.period.since.toISOString().slice(0, 10)
  const renewals = [outcomes.renew, visits.renew].filter((renew) => renew !== null)
  const sum = (which: (day: string) => boolean) =>
    [...visits.days].reduce((total, [day, count]) => total + (which(day) ? count : 0), 0)
  return {
    now: periodOf(outcomes.groups.get(null)?.told ?? toldOf([]), together(outcomes.lists)),
    before: periodOf(outcomesBefore.groups.get(null)?.told ?? toldOf([]), together(outcomesBefore.lists)),
    visits: { now: sum((day) => day >= first), before: sum((day) => day < first) },
    days: daysOf(outcomes.groups.get(null)?.days ?? [], visits.days, present.period),
    faults: sumsBy(faults, ({ day }) => day.toISOString().slice(0, 10)),
    faultKinds: sumsBy(faults, ({ kind }) => kind).toSorted(([, one], [, other]) => other - one),
    ...lists,
    countedAt: new Date(Math.min((outcomes.countedAt ?? now).getTime(), visits.countedAt.getTime())),
    renew: renewals.length > 0 ? async () => void (await Promise.all(renewals.map((renew) => renew()))) : null,
  }
}

function sumsBy<Row extends { _sum: { count: number | null } }>(rows: readonly Row[], of: (row: Row) => string) {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(of(row), (sums.get(of(row)) ?? 0) + (row._sum.count ?? 0))
  return [...sums]
}

/** The nightly work: every range. False where something is left for another call. */
export async function keepAllFigures(now = new Date(), night = wholeNight(now)): Promise<boolean> {
  // On a large site today’s too, so that nobody waits for the first count of a day.
  await getVisits({ since: now, until: now })
  for (const size of RANGES) {
    for (const scope of scopesOf(size, now)) if (!(await keepOutcomes(scope, now, night))) return false
    const kept = await db.metricsRange.findUnique({ where: { size }, select: { countedAt: true, edition: true } })
    if (kept && kept.edition === EDITION && kept.countedAt > night.since) continue
    if (Date.now() >= night.until) return false
    await keepLists(size, now)
  }
  return true
}

/** Of all variants one figure. */
const together = (groups: readonly ListCounts[]): ListFigures | null =>
  addCounts(groups, { apart: false }).map(listFigures)[0] ?? null

async function listsOf(size: number, now: Date): Promise<ListsOfRange> {
  const kept = await db.metricsRange.findUnique({ where: { size } })
  if (!kept || kept.edition !== EDITION) return keepLists(size, now)
  const age = now.getTime() - kept.countedAt.getTime()
  if (age < STANDS_MS.few || (age < STANDS_MS.many && (await hasManyLists(size, now)))) {
    const { lists, listsBefore } = kept.figures as unknown as ListsOfRange
    return { lists, listsBefore, listsCountedAt: kept.countedAt }
  }
  return keepLists(size, now)
}

async function keepLists(size: number, now: Date): Promise<ListsOfRange> {
  const [lists, listsBefore] = await Promise.all(
    scopesOf(size, now).map(async (scope) =>
      getListMeasures(scope.period, (await listPeople(scope, now)).get(null) ?? []),
    ),
  )
  if (!lists || !listsBefore) throw new Error('a range has two periods')
  const data = { countedAt: now, edition: EDITION, figures: JSON.parse(JSON.stringify({ lists, listsBefore })) }
  await db.metricsRange.upsert({ where: { size }, create: { size, ...data }, update: data })
  return { lists, listsBefore, listsCountedAt: now }
}

async function hasManyLists(size: number, now: Date): Promise<boolean> {
  // Only counted, and no further than it has to be.
  const [found] = await db.$queryRaw<{ lists: number }[]>`
    SELECT count(*)::int AS "lists" FROM (
      SELECT 1 FROM "Slate" WHERE "startedAt" >= ${daysAfter(midnight(now), 1 - 2 * size)} LIMIT ${FEW_LISTS + 1}
    ) few`
  return (found?.lists ?? 0) > FEW_LISTS
}

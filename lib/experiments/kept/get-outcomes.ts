import 'server-only'
import { db } from '../../db'
import { addCounts } from '../outcomes/list-counts'
import { listListCounts, listOutcomes } from '../outcomes/queries'
import { addRows, addSeen, type Counted, countKept, toOutcomes } from './count'
import { daysAfter, type Outcomes, type Scope } from './form'
import { findKept, type Kept, keep } from './store'

/** Lists up to which a reading is counted when somebody looks. */
export const LISTS_COUNTED_LIVE = 3_000
/** A night may be missed before a reading is counted anew. */
const KEPT_FOR_DAYS = 2

/**
 * What came of the cards of a scope: of few lists as of now. Of many, days before today as the last night counted them, and
 * the cards of today as of now; what people do today with earlier cards counts from tonight on.
 */
export async function getOutcomes(scope: Scope, now: Date): Promise<Outcomes> {
  if (!(await hasManyLists(scope))) return countLive(scope)
  const kept = await findKept(scope.name)
  if (kept && isFresh(scope, kept, now)) return withToday(scope, kept, now)
  return withToday(scope, await keepAnew(scope, kept, now), now)
}

/** The nightly work; nothing of a small scope. */
export async function keepOutcomes(scope: Scope, now: Date): Promise<void> {
  if (!(await hasManyLists(scope))) return
  const kept = await findKept(scope.name)
  if (kept && isDone(scope, kept)) return
  await keepAnew(scope, kept, now)
}

async function keepAnew(scope: Scope, before: Kept | null, now: Date): Promise<Kept> {
  const counted = await countKept(scope, before, now)
  await keep(scope.name, counted, { now, before: before?.countedAt ?? null })
  return { ...counted, countedAt: now }
}

/** Nothing can come of its cards any more. */
const isDone = ({ period, grows }: Scope, { settledUntil }: Counted): boolean => grows && settledUntil > period.until

const isFresh = (scope: Scope, kept: Kept, now: Date): boolean =>
  isDone(scope, kept) || now < daysAfter(kept.countedAt, KEPT_FOR_DAYS)

async function countLive(scope: Scope): Promise<Outcomes> {
  const [rows, lists] = await Promise.all([
    listOutcomes(scope.grouping, scope.period),
    listListCounts(scope.grouping, scope.period),
  ])
  const groups: Counted['groups'] = new Map()
  addRows(scope, groups, await scope.own(rows))
  return { groups: toOutcomes(groups), lists, countedAt: null }
}

async function withToday(scope: Scope, kept: Kept, now: Date): Promise<Outcomes> {
  const { groups, through, countedAt, figures } = kept
  if (isDone(scope, kept)) return { groups: toOutcomes(groups), lists: figures.lists, countedAt }
  const [, today] = await Promise.all([
    addSeen(scope, groups, { from: through, until: now }),
    listListCounts(scope.grouping, { since: through, until: scope.period.until }),
  ])
  return { groups: toOutcomes(groups), lists: addCounts([...figures.lists, ...today], { apart: true }), countedAt }
}

async function hasManyLists({ period: { since, until } }: Scope): Promise<boolean> {
  const found = await db.slate.findMany({
    where: { startedAt: { gte: since, lt: until } },
    select: { id: true },
    take: LISTS_COUNTED_LIVE + 1,
  })
  return found.length > LISTS_COUNTED_LIVE
}

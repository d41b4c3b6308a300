import 'server-only'
import { db } from '../../db'
import { addCounts, type ListCounts } from '../outcomes/list-counts'
import type { PersonOutcomes } from '../outcomes/measures'
import { addRows, addSeen, type Counted, countKept, type Groups, readLists, readOutcomes, toOutcomes } from './count'
import {
  daysAfter,
  midnight,
  type Night,
  type Outcomes,
  type Scope,
  SETTLED_DAYS,
  SHOWN_FOR_MS,
  seenUntil,
} from './form'
import { claimShown, findKept, findShown, type Kept, keep, keepShown } from './store'

/** Lists up to which a reading is counted when somebody looks. */
export const LISTS_COUNTED_LIVE = 1_000
/** A night may be missed before a reading is counted anew. */
const KEPT_FOR_DAYS = 2

/**
 * What came of the cards of a scope: of few lists as of now. Of many, what was last put together, which is one row; where that
 * is a while ago, `renew` counts the cards of today anew for the next visit. What people do today with earlier cards counts
 * from tonight on.
 */
export async function getOutcomes(scope: Scope, now: Date): Promise<Outcomes> {
  const [isLarge, shown] = await Promise.all([hasManyLists(scope), findShown(scope.name)])
  if (!isLarge) {
    const { groups, lists } = scope.isAlwaysKept
      ? await withToday(scope, await keptUntilNow(scope, now), now)
      : await readAll(scope)
    return { groups: toOutcomes(groups), lists, countedAt: null, renew: null }
  }
  if (!shown) return { ...(await putTogether(scope, now)), countedAt: now, renew: null }
  const { groups, lists, countedAt } = shown
  const isOld =
    now.getTime() - countedAt.getTime() > SHOWN_FOR_MS && countedAt < lastChange(scope) && !isCut(shown, now)
  return { groups: new Map(groups), lists, countedAt, renew: isOld ? () => renewShown(scope, now) : null }
}

/** People of each group with what they did, of all lists: for the nightly guardrails. */
export async function listPeople(scope: Scope, now: Date): Promise<Map<string | null, PersonOutcomes[]>> {
  const groups = (await isKept(scope))
    ? (await withToday(scope, await keptUntilNow(scope, now), now)).groups
    : (await readAll(scope)).groups
  return new Map([...groups].map(([group, { people }]) => [group, [...people.values()]]))
}

/** The nightly work; nothing of a small scope. False where the time was up before all of it was counted. */
export async function keepOutcomes(scope: Scope, now: Date, { until, since }: Night): Promise<boolean> {
  if (!(await isKept(scope))) return true
  const kept = await findKept(scope.name)
  if (kept && (isDone(scope, kept) || (kept.countedAt > since && kept.through >= midnight(now)))) return true
  const counted = await countKept(scope, kept, now, until)
  if (!counted) return false
  await keep(scope.name, counted, { now, before: kept?.countedAt ?? null })
  if (counted.through < midnight(now)) return false
  await keepShown(scope.name, { groups: [...toOutcomes(counted.groups)], lists: counted.figures.lists }, now)
  return true
}

async function renewShown(scope: Scope, now: Date): Promise<void> {
  try {
    if (await claimShown(scope.name, now)) await putTogether(scope, now)
  } catch (error) {
    console.error(`experiments: ${scope.name} could not be counted anew`, error)
  }
}

/** Days before today as they are kept, and the cards of today; kept for the next visits. */
async function putTogether(scope: Scope, now: Date): Promise<Pick<Outcomes, 'groups' | 'lists'>> {
  const { groups, lists } = await withToday(scope, await keptUntilNow(scope, now), now)
  const outcomes = toOutcomes(groups)
  await keepShown(scope.name, { groups: [...outcomes], lists }, now)
  return { groups: outcomes, lists }
}

/** What the last night kept, or the one before; older, it is counted anew. */
async function keptUntilNow(scope: Scope, now: Date): Promise<Kept> {
  const kept = await findKept(scope.name)
  return kept && isFresh(scope, kept, now) ? kept : keepAnew(scope, kept, now)
}

async function keepAnew(scope: Scope, before: Kept | null, now: Date): Promise<Kept> {
  const counted = await countKept(scope, before, now)
  if (!counted) throw new Error(`${scope.name} was not counted, with all the time there is`)
  await keep(scope.name, counted, { now, before: before?.countedAt ?? null })
  return { ...counted, countedAt: now }
}

/** The night is on its way through it, call after call: what it has not got to is not counted behind a page meanwhile. */
const isCut = ({ through, keptAt }: { through: Date; keptAt: Date }, now: Date): boolean =>
  through < daysAfter(midnight(now), -KEPT_FOR_DAYS) && now < daysAfter(keptAt, KEPT_FOR_DAYS)

/** When something last came of its cards. */
const lastChange = ({ period, grows }: Scope): Date =>
  grows ? daysAfter(period.until, SETTLED_DAYS + 1) : period.until

/** Nothing can come of its cards any more. */
const isDone = ({ period, grows }: Scope, { settledUntil }: Counted): boolean => grows && settledUntil > period.until

const isFresh = (scope: Scope, kept: Kept, now: Date): boolean =>
  isDone(scope, kept) || now < daysAfter(kept.countedAt, KEPT_FOR_DAYS)

type Read = { groups: Groups; lists: ListCounts[] }

async function readAll(scope: Scope): Promise<Read> {
  const [rows, lists] = await Promise.all([readOutcomes(scope), readLists(scope, scope.period)])
  const groups: Groups = new Map()
  addRows(scope, groups, await scope.own(rows))
  return { groups, lists }
}

async function withToday(scope: Scope, kept: Kept, now: Date): Promise<Read> {
  const { groups, through, figures } = kept
  if (isDone(scope, kept)) return { groups, lists: figures.lists }
  const [, today] = await Promise.all([
    addSeen(scope, groups, { from: through, until: seenUntil(scope, now) }),
    readLists(scope, { since: through, until: scope.period.until }),
  ])
  return { groups, lists: addCounts([...figures.lists, ...today], { apart: true }) }
}

const isKept = async (scope: Scope) => scope.isAlwaysKept === true || (await hasManyLists(scope))

async function hasManyLists({ period: { since, until } }: Scope): Promise<boolean> {
  // Only counted, and no further than it has to be.
  const [found] = await db.$queryRaw<{ lists: number }[]>`
    SELECT count(*)::int AS "lists" FROM (
      SELECT 1 FROM "Slate" WHERE "startedAt" >= ${since} AND "startedAt" < ${until} LIMIT ${LISTS_COUNTED_LIVE + 1}
    ) few`
  return (found?.lists ?? 0) > LISTS_COUNTED_LIVE
}

import { db } from '../../db'
import { addDays } from '../outcomes/days'
import { toldOf } from '../outcomes/figures'
import type { ListCounts } from '../outcomes/list-counts'
import type { OutcomesOfDay, PersonOutcomes } from '../outcomes/measures'
import { listListCounts, listOutcomes, listRanges, type Period, type Seen } from '../outcomes/queries'
import { listTextOutcomes } from '../outcomes/text-queries'
import {
  daysAfter,
  type GroupOutcomes,
  type KeptFigures,
  midnight,
  type Scope,
  SETTLED_DAYS,
  seenUntil,
  stepDays,
  stepsOf,
} from './form'

/** About so many a statement, which then takes seconds, of the half minute a statement has. */
const LISTS_A_STATEMENT = 4_000
const DAY_MS = 86_400_000

type People = Map<string, PersonOutcomes>
export type Groups = Map<string | null, { people: People; days: GroupOutcomes['days'] }>

/** What is kept of a scope, as it stands in memory: people of each group, and their part that no longer changes. */
export type Counted = { through: Date; settledUntil: Date; groups: Groups; settled: Groups; figures: KeptFigures }

/**
 * Counts a scope up to the last midnight, in steps of days: those on which something may still come of a card anew, those
 * before them once; a scope whose beginning moves whole. `before` is what was kept last. Where its time is up first, it comes
 * back with the days it got to, `through` the last of them, or with null where there are none to keep.
 */
export async function countKept(
  scope: Scope,
  before: Counted | null,
  now: Date,
  mostUntil = Number.POSITIVE_INFINITY,
): Promise<Counted | null> {
  const { grows, period } = scope
  const through = midnight(now)
  const end = seenUntil(scope, through)
  const since = period.since.toISOString()
  const known = before && (grows || (before.figures.since === since && before.through < through)) ? before : null
  const settled: Groups = known?.settled ?? new Map()
  let settledUntil = known?.settledUntil ?? period.since
  let isInTime = true
  const last = grows ? new Date(Math.min(daysAfter(through, -SETTLED_DAYS).getTime(), end.getTime())) : end
  for (const step of await stepsUntil(settledUntil, last)) {
    isInTime = await addSeen(scope, settled, step, mostUntil)
    if (!isInTime) break
    settledUntil = step.until
  }
  const groups = copyOf(settled)
  if (isInTime && (await addSeen(scope, groups, { from: settledUntil, until: end }, mostUntil)))
    // Of a moving scope nothing is of use tomorrow.
    return counted({ through, settledUntil, groups, settled: grows ? settled : new Map() })
  const isMore = settledUntil > (known?.through ?? period.since)
  return isMore ? counted({ through: settledUntil, settledUntil, groups: copyOf(settled), settled }) : null

  async function counted(read: Omit<Counted, 'figures'>): Promise<Counted> {
    const until = new Date(Math.min(read.through.getTime(), period.until.getTime()))
    const lists = await readLists(scope, { since: period.since, until })
    const days = Object.fromEntries([...read.groups].map(([group, own]) => [group ?? '', own.days]))
    return { ...read, figures: { days, lists, since } }
  }
}

async function stepsUntil(from: Date, last: Date) {
  if (from >= last) return []
  const lists = await db.slate.count({ where: { startedAt: { gte: from, lt: last } } })
  return stepsOf(from, last, stepDays((lists * DAY_MS) / (last.getTime() - from.getTime())))
}

const copyOf = (groups: Groups): Groups =>
  new Map([...groups].map(([group, { people, days }]) => [group, { people: new Map(people), days: [...days] }]))

/**
 * Adds cards first seen in that time to what people had, some people after others where there are many lists. False, with
 * nothing added, where the time is up before everybody was read.
 */
export async function addSeen(
  scope: Scope,
  groups: Groups,
  seen: { from: Date; until: Date },
  mostUntil = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  if (seen.from >= seen.until) return true
  const rows: OutcomesOfDay[] = []
  for (const people of await listRanges(seen, LISTS_A_STATEMENT)) {
    if (Date.now() >= mostUntil) return false
    for (const row of await readOutcomes(scope, { ...seen, people })) rows.push(row)
  }
  addRows(scope, groups, await scope.own(rows))
  return true
}

/** Everything a scope counts: all of it, or what was first seen in a part of its time. */
export async function readOutcomes({ of, grouping, period }: Scope, seen?: Seen): Promise<OutcomesOfDay[]> {
  const read = await Promise.all([
    of === 'cards' || of === 'all' ? listOutcomes(grouping, period, seen) : [],
    of === 'cards' ? [] : listTextOutcomes(grouping, period, { seen, key: of === 'all' ? undefined : of }),
  ])
  return read.flat()
}

/** Texts beside lists belong to no list. */
export const readLists = async ({ of, grouping }: Scope, period: Period): Promise<ListCounts[]> =>
  of === 'cards' || of === 'all' ? listListCounts(grouping, period) : []

export function addRows(scope: Scope, groups: Groups, rows: readonly OutcomesOfDay[]): void {
  for (const group of new Set(rows.map((row) => row.group))) {
    const own = groups.get(group) ?? { people: new Map(), days: [] }
    const added = addDays(
      own.people,
      rows.filter((row) => row.group === group),
      scope.measure,
    )
    groups.set(group, { people: own.people, days: [...own.days, ...added] })
  }
}

export const toOutcomes = (groups: Groups): Map<string | null, GroupOutcomes> =>
  new Map([...groups].map(([group, { people, days }]) => [group, { told: toldOf([...people.values()]), days }]))

import { addDays } from '../outcomes/days'
import { toldOf } from '../outcomes/figures'
import type { ListCounts } from '../outcomes/list-counts'
import type { OutcomesOfDay, PersonOutcomes } from '../outcomes/measures'
import { countLists, listListCounts, listOutcomes, type Period, type Seen } from '../outcomes/queries'
import { listTextOutcomes } from '../outcomes/text-queries'
import { type GroupOutcomes, type KeptFigures, midnight, type Scope, settledSteps } from './form'

/** One statement must come to its end in the time a statement has. */
const LISTS_A_STATEMENT = 8_000

type People = Map<string, PersonOutcomes>
export type Groups = Map<string | null, { people: People; days: GroupOutcomes['days'] }>

/** What is kept of a scope, as it stands in memory: people of each group, and their part that no longer changes. */
export type Counted = { through: Date; settledUntil: Date; groups: Groups; settled: Groups; figures: KeptFigures }

/**
 * Counts a scope up to the last midnight: days on which something may still come of a card are counted anew, those before
 * them once. `before` is what was kept last.
 */
export async function countKept(scope: Scope, before: Counted | null, now: Date): Promise<Counted> {
  const through = midnight(now)
  const settled: Groups = before && scope.grows ? before.settled : new Map()
  let settledUntil = before && scope.grows ? before.settledUntil : scope.period.since
  for (const step of settledSteps(settledUntil, through)) {
    await addSeen(scope, settled, step)
    settledUntil = step.until
  }
  const groups: Groups = new Map(
    [...settled].map(([group, { people, days }]) => [group, { people: new Map(people), days: [...days] }]),
  )
  await addSeen(scope, groups, { from: settledUntil, until: through })
  const until = new Date(Math.min(through.getTime(), scope.period.until.getTime()))
  const lists = await readLists(scope, { since: scope.period.since, until })
  const days = Object.fromEntries([...groups].map(([group, own]) => [group ?? '', own.days]))
  return { through, settledUntil, groups, settled, figures: { days, lists } }
}

/** Adds cards first seen in that time to what people had, some people after others where there are many lists. */
export async function addSeen(scope: Scope, groups: Groups, seen: { from: Date; until: Date }): Promise<void> {
  if (seen.from >= seen.until) return
  const of = Math.ceil((await countLists(seen)) / LISTS_A_STATEMENT)
  const rows: OutcomesOfDay[] = []
  for (let at = 0; at < of; at++) rows.push(...(await readOutcomes(scope, { ...seen, part: { at, of } })))
  addRows(scope, groups, await scope.own(rows))
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

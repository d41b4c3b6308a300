import type { DayOfGroup } from '../outcomes/days'
import type { Told } from '../outcomes/figures'
import type { ListCounts } from '../outcomes/list-counts'
import { type Measure, type OutcomesOfDay, type TextKey, WINDOWS } from '../outcomes/measures'
import type { Grouping, Period } from '../outcomes/queries'

const DAY_MS = 86_400_000
/** Raised when the form of what is kept changes: it is counted anew then. */
export const EDITION = 3

/** What a page of a large site tells is at most so old once somebody has looked before. */
export const SHOWN_FOR_MS = 15 * 60_000

/** What is left of a night's round: when a call must end, and since when what was counted is of this round. */
export type Night = { until: number; since: Date }
/** All of it, whatever was counted before. */
export const wholeNight = (now: Date): Night => ({ until: Number.POSITIVE_INFINITY, since: now })

/** One reading: which cards count, in which groups, and the measure its curve is drawn of. */
export type Scope = {
  name: string
  grouping: Grouping
  /** What is counted: cards of lists, texts of one prompt beside them, or all of it. */
  of: 'cards' | 'all' | TextKey
  period: Period
  measure: Measure
  /** Counts only what came since the last night; a scope whose beginning moves is counted whole. */
  grows: boolean
  /** Kept however small the site is: days that are over come out of what the night counted. */
  isAlwaysKept?: true
  /** Rows that count, each with the group it counts for. */
  own: (rows: OutcomesOfDay[]) => Promise<OutcomesOfDay[]>
}

export type GroupOutcomes = { told: Told; days: DayOfGroup[] }

export type Outcomes = {
  /** By group; null is the built-in default, or no variant. */
  groups: Map<string | null, GroupOutcomes>
  lists: ListCounts[]
  /** Null where everything was counted just now. */
  countedAt: Date | null
  /** Where that was a while ago: counts it anew for the next visit. Call it once the page has gone out; it never throws. */
  renew: (() => Promise<void>) | null
}

/** The same as it is kept. */
export type ShownOutcomes = { groups: [string | null, GroupOutcomes][]; lists: ListCounts[] }

export type KeptFigures = {
  days: Record<string, DayOfGroup[]>
  lists: ListCounts[]
  /** The beginning of a scope whose beginning moves: of another day it is counted anew. */
  since?: string
}

export const midnight = (at: Date): Date => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS)
export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS)

/** After so many days nothing that is done counts for a card any more. */
export const SETTLED_DAYS = Math.max(...Object.values(WINDOWS)) + 1

/** A list stands for its day; a window that was left open may show a card of it some days later, and none after these. */
const LATE_DAYS = 7

/** Until when cards of a scope are looked for: there are none long after its last list. */
export const seenUntil = ({ period }: Scope, through: Date): Date =>
  new Date(Math.min(through.getTime(), daysAfter(midnight(period.until), LATE_DAYS + 1).getTime()))

/** Days of a step at most, and lists of it: one is through in a minute or two on a site of any size, busy or not. */
const STEP_DAYS = 90
const LISTS_A_STEP = 50_000

/** What people do for a month after is read with each step, so that short ones cost more altogether. */
export const stepDays = (listsADay: number): number =>
  Math.max(1, Math.min(STEP_DAYS, Math.floor(LISTS_A_STEP / Math.max(1, listsADay))))

/** Days in steps, each ending at a midnight: between two of them a call may end, and none holds too many cards at once. */
export function stepsOf(from: Date, last: Date, days = STEP_DAYS): { from: Date; until: Date }[] {
  const steps = []
  for (let at = from; at < last; ) {
    const until = new Date(Math.min(daysAfter(midnight(at), days).getTime(), last.getTime()))
    steps.push({ from: at, until })
    at = until
  }
  return steps
}

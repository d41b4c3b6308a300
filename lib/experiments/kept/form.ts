import type { DayOfGroup } from '../outcomes/days'
import type { Told } from '../outcomes/figures'
import type { ListCounts } from '../outcomes/list-counts'
import { type Measure, type OutcomesOfDay, type TextKey, WINDOWS } from '../outcomes/measures'
import type { Grouping, Period } from '../outcomes/queries'

const DAY_MS = 86_400_000
/** Raised when the form of what is kept changes: it is counted anew then. */
export const EDITION = 3

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

export type KeptFigures = { days: Record<string, DayOfGroup[]>; lists: ListCounts[] }

export const midnight = (at: Date): Date => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS)
export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS)

/** After so many days nothing that is done counts for a card any more. */
export const SETTLED_DAYS = Math.max(...Object.values(WINDOWS)) + 1

/** Days of a step: what people do for a month after is read with each, and days of people are held until it is through. */
const STEP_DAYS = 90

/** The days before the last weeks in steps, so that no reading holds too many cards at once. */
export function settledSteps(from: Date, through: Date): { from: Date; until: Date }[] {
  const steps = []
  const last = daysAfter(through, -SETTLED_DAYS)
  for (let at = from; at < last; ) {
    const until = new Date(Math.min(daysAfter(midnight(at), STEP_DAYS).getTime(), last.getTime()))
    steps.push({ from: at, until })
    at = until
  }
  return steps
}

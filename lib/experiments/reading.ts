import type { DayOfGroup } from './outcomes/days'
import type { Measure } from './outcomes/measures'
import { differenceSequence, LEAST_PEOPLE, meanSequence, rhoFor } from './statistics/always-valid'
import { daysNeeded, holm, MISMATCH_P, sampleRatioP } from './statistics/checks'
import type { Interval, Summary } from './statistics/summary'

const ALPHA = 0.05

export type ReadGroup = {
  id: string
  name: string
  weight: number
  assigned: number
  /** Of the measure that decides. */
  summary: Summary
}

export type GroupReading = { id: string; name: string; assigned: number; summary: Summary; interval: Interval | null }

/** A variant against the first one. `p` is raised for the number of variants, and the interval widened. */
export type Comparison = {
  id: string
  name: string
  interval: Interval
  p: number
  verdict: 'better' | 'worse' | 'open'
}

export type Reading = {
  groups: GroupReading[]
  comparisons: Comparison[]
  /** p of the check that groups have the people they should; below MISMATCH_P nothing is read. */
  ratioP: number
  /** "early": before the least days are over nothing is said to be better or worse, however it looks. */
  state: 'mismatch' | 'few' | 'early' | 'open' | 'decided'
  /** Until as many people are in each group as planned, at the pace so far, and the least days are over; null when that is done or has no pace. */
  daysLeft: number | null
}

/** `days` since it began, and those before which nothing is concluded. */
type Plan = { measure: Measure; planned: number; days: number; leastDays?: number }

/** What an experiment says by now. Looking at it every day is allowed: see statistics/always-valid.ts. */
export function readExperiment(groups: readonly ReadGroup[], { measure, planned, days, leastDays = 0 }: Plan): Reading {
  const rho = rhoFor(planned * groups.length, ALPHA)
  const alpha = ALPHA / Math.max(1, groups.length - 1)
  const read = groups.map(({ id, name, assigned, summary }) => ({
    ...{ id, name, assigned, summary },
    interval: isTold(summary) ? meanSequence(summary, { rho }) : null,
  }))
  const ratioP = sampleRatioP(groups.map(({ assigned, weight }) => ({ people: assigned, weight })))
  const [control, ...others] = read
  const isFew = !control || others.length === 0 || read.some(({ summary }) => !isTold(summary))
  const early = Math.max(0, Math.ceil(leastDays - days))
  const daysLeft = daysUntil(read, { planned, days, early })
  if (ratioP < MISMATCH_P || isFew)
    return { groups: read, comparisons: [], ratioP, state: ratioP < MISMATCH_P ? 'mismatch' : 'few', daysLeft }
  const raw = others.map(({ summary }) => differenceSequence(summary, control.summary, { rho, alpha }))
  const raised = holm(raw.map(({ p }) => p))
  const comparisons = others.map(({ id, name }, place): Comparison => {
    const { p: _, ...interval } = raw[place] ?? { p: 1, estimate: 0, low: 0, high: 0 }
    const p = raised[place] ?? 1
    return { id, name, interval, p, verdict: early === 0 && p < ALPHA ? verdictOf(interval.estimate, measure) : 'open' }
  })
  const isDecided = comparisons.every(({ verdict }) => verdict !== 'open')
  return { groups: read, comparisons, ratioP, state: early > 0 ? 'early' : isDecided ? 'decided' : 'open', daysLeft }
}

const isTold = ({ people }: Summary) => people >= LEAST_PEOPLE

/** A measure of which it is not said which way is better calls more of it better. */
const verdictOf = (difference: number, { better }: Measure) =>
  difference > 0 === (better !== 'less') ? 'better' : 'worse'

function daysUntil(
  groups: readonly GroupReading[],
  { planned, days, early }: { planned: number; days: number; early: number },
): number | null {
  const now = groups.reduce((sum, { summary }) => sum + Math.min(planned, summary.people), 0)
  const left = daysNeeded(planned, { now, groups: groups.length, perDay: now / Math.max(1, days) })
  const known = Number.isFinite(left) ? Math.max(left, early) : early
  return known === 0 ? null : known
}

/** One point of a curve: the difference of all that was seen up to and with that day. */
export type CurvePoint = { day: string; interval: Interval }

/** How the difference of a variant came about, day by day; days with too few people have no point. */
export function curveOf(
  control: readonly DayOfGroup[],
  variant: readonly DayOfGroup[],
  { planned, groups }: { planned: number; groups: number },
): CurvePoint[] {
  const days = [...new Set([...control, ...variant].map(({ day }) => day))].toSorted()
  const look = { rho: rhoFor(planned * groups, ALPHA), alpha: ALPHA / Math.max(1, groups - 1) }
  const [ofVariant, ofControl] = [walkOf(variant), walkOf(control)]
  return days.flatMap((day) => {
    const [first, second] = [ofVariant(day), ofControl(day)]
    if (!first || !second || !isTold(first) || !isTold(second)) return []
    const { p: _, ...interval } = differenceSequence(first, second, look)
    return [{ day, interval }]
  })
}

/** What a group had come to by each day, asked for in the order of days: a year is walked once. */
function walkOf(own: readonly DayOfGroup[]): (day: string) => Summary | undefined {
  let next = 0
  return (day) => {
    for (let at = own[next]; at && at.day <= day; at = own[next]) next++
    return own[next - 1]?.soFar
  }
}

/** What is to be said of it, in one sentence. */
export function readingSentence({ state, comparisons, daysLeft, groups }: Reading, measure: Measure): string {
  if (state === 'mismatch')
    return 'The groups do not have the people they should, so nothing is read: something keeps people of one group away.'
  const left = daysLeft === null ? '' : `: about ${daysLeft} more ${daysLeft === 1 ? 'day' : 'days'}`
  if (state === 'few') {
    const people = Math.min(...groups.map(({ summary }) => summary.people))
    const has = people === 1 ? 'has 1 person' : `has ${people} people`
    return `Not enough data yet${left}. The smallest group ${has}; ${LEAST_PEOPLE} are the least that is read.`
  }
  if (state === 'early')
    return `Not enough data yet${left}. Whatever the figures look like, nothing is concluded before its least days are over.`
  const sure = comparisons.filter(({ verdict }) => verdict !== 'open')
  if (sure.length === 0) return `No difference is certain yet${left}.`
  const said = sure.map(({ name, verdict }) => `“${name}” is ${verdict}`).join(', ')
  return `${said} by “${measure.label.toLowerCase()}”, and that holds however often one has looked.`
}

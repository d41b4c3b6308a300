import 'server-only'
import type { NightStep } from '../../faults/kinds'
import { nightStep, sideStep } from '../../faults/mutations'
import { endRound, noteDone, openRound } from './mutations'

export type NightPart = {
  step: NightStep
  /** It is begun only where so much time is left; where it needs more than a call has left, the next call begins with it. */
  needsMs: number
  /**
   * Works until then at most; false when something of it is left for another call. What it did since the round began need not
   * be done again.
   */
  run: (until: number, roundSince: Date) => Promise<boolean>
  /** What goes wrong in it keeps no other part from being done. */
  isAside?: true
}

export type Night = { kind: 'resting' } | { kind: 'worked'; did: NightStep[]; left: NightStep[] }

/**
 * One slice of the nightly work: parts in turn, as many as fit into `mostMs`. What is done is kept, so that a call that
 * ends, or is ended by a platform, loses the part it was in and nothing else; the next call goes on there.
 */
export async function workNight(
  parts: readonly NightPart[],
  { mostMs, anew = false, clock = Date.now }: { mostMs: number; anew?: boolean; clock?: () => number },
): Promise<Night> {
  const until = clock() + mostMs
  const round = await openRound(new Date(clock()), anew)
  if (round === 'resting') return { kind: 'resting' }
  const open = parts.filter(({ step }) => !round.done.has(step))
  const did: NightStep[] = []
  const leftFrom = (place: number) => open.slice(place).map(({ step }) => step)
  for (const [place, part] of open.entries()) {
    const hasTime = until - clock() >= part.needsMs
    // The first part of a call has all the time there is.
    if (place > 0 && !hasTime) return { kind: 'worked', did, left: leftFrom(place) }
    if (!(await done(part, until, round.startedAt))) return { kind: 'worked', did, left: leftFrom(place) }
    await noteDone(part.step)
    did.push(part.step)
  }
  await endRound(new Date(clock()))
  return { kind: 'worked', did, left: [] }
}

async function done({ step, run, isAside }: NightPart, until: number, since: Date): Promise<boolean> {
  if (!isAside) return nightStep(step, () => run(until, since))
  let isWhole = true
  await sideStep(step, async () => {
    isWhole = await run(until, since)
  })
  return isWhole
}

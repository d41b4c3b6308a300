import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { after } from 'next/server'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { getTasteContext } from '../context/context'
import { LEAST_FILMS } from './prepare-taste'
import { findLastReading } from './queries'
import { CHANGES_NEEDED, QUIET_MS, readOn } from './read-on'

/** Somebody who goes on rating for so long is read when they next open the page of their taste. */
const MOST_WAITING_MS = 5 * 60_000
/** People of this process whose taste waits to be read; nobody waits twice. */
const MOST_WAITING = 200
const lastSaid = new Map<string, number>()

type Clock = { now: () => number; pause: (ms: number) => Promise<unknown> }
const realClock: Clock = { now: Date.now, pause: (ms) => sleep(ms, undefined, { ref: false }) }

/**
 * After the answer, and once the person has come to rest, reads their taste anew where enough has changed: ten films rated in a
 * row are one reading. Within the budget and the rests of `readOn`. Call it inside an action.
 */
export function readSoon(userId: string, clock: Clock = realClock): void {
  const isWaiting = lastSaid.has(userId)
  if (!isWaiting && lastSaid.size >= MOST_WAITING) return
  lastSaid.set(userId, clock.now())
  if (isWaiting) return
  after(async () => {
    try {
      if (!(await mayBeDue(userId)) || !(await restsWithin(userId, clock))) return
      const viewer = await findViewerById(userId)
      if (viewer) await readOn(await getTasteContext(viewer))
    } catch (error) {
      console.error('a taste could not be read:', error)
    } finally {
      lastSaid.delete(userId)
    }
  })
}

/** By three rows: most ratings are not the fifth since the last reading, and cost no more than that. */
async function mayBeDue(userId: string): Promise<boolean> {
  const [last, person, rated] = await Promise.all([
    findLastReading(userId),
    db.user.findUnique({ where: { id: userId }, select: { profileVersion: true } }),
    db.rating.count({ where: { userId } }),
  ])
  if (!person || rated < LEAST_FILMS) return false
  return !last || person.profileVersion - last.profileVersion >= CHANGES_NEEDED
}

/** Waits until nothing was said for a while; false for somebody who does not come to rest. */
async function restsWithin(userId: string, { now, pause }: Clock): Promise<boolean> {
  const began = now()
  for (;;) {
    const left = (lastSaid.get(userId) ?? began) + QUIET_MS - now()
    if (left <= 0) return true
    if (now() - began > MOST_WAITING_MS) return false
    await pause(left)
  }
}

import 'server-only'
import { db } from '../db'
import { behaviourEvents, behaviourKeptDays } from './schema'

const DAY_MS = 86_400_000
/** Rows of one statement, so that nobody waits for it, and of one night. */
const BATCH = 5_000
const MOST_OF_A_NIGHT = 1_000_000

/** Forgets what was kept by consent and has outlived its time, each kind after its own. What was said stays until its person removes it. */
export async function forgetOldBehaviour(now = Date.now(), most = MOST_OF_A_NIGHT): Promise<number> {
  let forgotten = 0
  for (const type of behaviourEvents) {
    const before = new Date(now - behaviourKeptDays[type] * DAY_MS)
    for (let gone = BATCH; gone === BATCH && forgotten < most; forgotten += gone) {
      gone = await db.$executeRaw`
        DELETE FROM "Event" WHERE "id" IN (
          SELECT "id" FROM "Event" WHERE "type" = ${type}::"EventType" AND "occurredAt" < ${before} LIMIT ${BATCH}
        )`
    }
  }
  return forgotten + (await forgetOldTexts(now))
}

/** A text was shown as a film is. */
async function forgetOldTexts(now: number): Promise<number> {
  const before = new Date(now - behaviourKeptDays.IMPRESSION * DAY_MS)
  const { count } = await db.textExposure.deleteMany({ where: { shownAt: { lt: before } } })
  return count
}

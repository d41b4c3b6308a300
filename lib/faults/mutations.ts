import 'server-only'
import { db } from '../db'
import type { MailFault, NightStep } from './kinds'

/** Counts a fault; of a kind that was never there it says so in the log, and it is marked for admins. It never throws. */
export async function noteWorkFault(
  ...[work, kind]: [work: 'mail', kind: MailFault] | [work: 'night', kind: NightStep]
): Promise<void> {
  try {
    const [row] = await db.$queryRaw<{ isNew: boolean }[]>`
      INSERT INTO "WorkFault" ("work", "kind") VALUES (${work}, ${kind})
      ON CONFLICT ("work", "kind") DO UPDATE SET "count" = "WorkFault"."count" + 1, "lastAt" = now()
      RETURNING xmax = 0 AS "isNew"`
    if (row?.isNew) console.error(`new kind of fault: ${kind}, ${work}`)
  } catch (error) {
    console.error(`a fault in ${work} could not be counted:`, String(error))
  }
}

/** One step of the nightly work; where it fails that is noted, and thrown on. */
export async function nightStep<Result>(step: NightStep, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    await noteWorkFault('night', step)
    throw error
  }
}

/** One step that must not keep the rest of the night from being done: what went wrong stands in the log. */
export async function sideStep(step: NightStep, run: () => Promise<unknown>): Promise<void> {
  await nightStep(step, run).catch((error: unknown) => console.error(`night: ${step} failed`, error))
}

/** An admin has seen that there is such a fault; it is marked no more. */
export async function markWorkFaultSeen(fault: { work: string; kind: string }): Promise<void> {
  await db.workFault.updateMany({ where: { ...fault, seenAt: null }, data: { seenAt: new Date() } })
}

import 'server-only'
import { db } from '../../db'
import { STOPPED, TRAINING_LEASE } from '../schema'

/** So long a lease counts after it was last renewed: a process that died is given up for dead after this. */
export const LEASE_SECONDS = 60

/** Kinds of work of which only one may run at a time. */
export type LeaseName = typeof TRAINING_LEASE | 'gorse-push' | 'guardrails' | 'prompt-gate' | 'campaign-mail'

/**
 * Takes the one lease on a kind of work, or says when it was taken by somebody else. A row with an expiry instead of an
 * advisory lock: poolers and the embedded database hand one connection to many.
 */
export async function takeLease(
  owner: string,
  name: LeaseName = TRAINING_LEASE,
): Promise<{ taken: true } | { taken: false; since: Date }> {
  const taken = await db.$executeRaw`
    INSERT INTO "EngineLease" ("name", "owner", "expiresAt", "startedAt", "stage", "done", "total")
    VALUES (${name}, ${owner}, (now() AT TIME ZONE 'UTC') + make_interval(secs => ${LEASE_SECONDS}),
      now() AT TIME ZONE 'UTC', 'starting', 0, 0)
    ON CONFLICT ("name") DO UPDATE SET "owner" = excluded."owner", "expiresAt" = excluded."expiresAt",
      "startedAt" = excluded."startedAt", "stage" = excluded."stage", "done" = 0, "total" = 0
    WHERE "EngineLease"."owner" IS NULL OR "EngineLease"."expiresAt" <= (now() AT TIME ZONE 'UTC')`
  if (taken === 1) return { taken: true }
  const row = await db.engineLease.findUnique({ where: { name }, select: { startedAt: true } })
  return { taken: false, since: row?.startedAt ?? new Date() }
}

export type LeaseProgress = { stage: string; done: number; total: number }

/** Keeps the lease for another while and says how far the work is; false when it has gone to somebody else. */
export async function renewLease(
  owner: string,
  { stage, done, total }: LeaseProgress,
  name: LeaseName = TRAINING_LEASE,
): Promise<boolean> {
  const renewed = await db.$executeRaw`
    UPDATE "EngineLease" SET "expiresAt" = (now() AT TIME ZONE 'UTC') + make_interval(secs => ${LEASE_SECONDS}),
      "stage" = ${stage}, "done" = ${done}, "total" = ${total}
    WHERE "name" = ${name} AND "owner" = ${owner}`
  return renewed === 1
}

/** Takes the lease away from whoever trains, who notices within seconds and stores nothing. False when nobody trains. */
export async function stopTraining(): Promise<boolean> {
  const { count } = await db.engineLease.updateMany({
    where: { name: TRAINING_LEASE, owner: { not: null } },
    // Whoever stops it wanted that: nothing failed.
    data: { owner: null, expiresAt: null, endedAt: new Date(), outcome: STOPPED, failed: false },
  })
  return count === 1
}

/** Whether the last training was ended by an admin. */
export async function wasStopped(): Promise<boolean> {
  const row = await db.engineLease.findUnique({
    where: { name: TRAINING_LEASE },
    select: { owner: true, outcome: true },
  })
  return row?.owner === null && row.outcome === STOPPED
}

/** Gives the lease back with a sentence on how it went. Somebody else's lease stays as it is. */
export async function endLease(
  owner: string,
  outcome: string,
  failed: boolean,
  name: LeaseName = TRAINING_LEASE,
): Promise<void> {
  await db.engineLease.updateMany({
    where: { name, owner },
    data: { owner: null, expiresAt: null, endedAt: new Date(), outcome, failed },
  })
}

import 'server-only'
import { z } from 'zod'
import { db } from '../db'
import type { LeaseName } from '../engine/lease/mutations'

export const PUSH_LEASE: LeaseName = 'gorse-push'

/** A push that was cut so long ago begins anew: what was said since is not in it. */
const FRESH_FOR_MS = 20 * 3_600_000

const place = z.object({ step: z.enum(['films', 'people', 'raters']), after: z.string(), beganAt: z.number() })
/** How far a push is: the step, and the last of it that is done. */
export type PushPlace = z.infer<typeof place>

export async function findPushPlace(now: number): Promise<PushPlace> {
  const row = await db.engineLease.findUnique({ where: { name: PUSH_LEASE }, select: { cursor: true } })
  const kept = place.safeParse(row?.cursor).data
  return kept && now - kept.beganAt < FRESH_FOR_MS ? kept : { step: 'films', after: '', beganAt: now }
}

/** Null once everything is there. */
export async function keepPushPlace(owner: string, at: PushPlace | null): Promise<void> {
  await db.engineLease.updateMany({ where: { name: PUSH_LEASE, owner }, data: { cursor: at ?? {} } })
}

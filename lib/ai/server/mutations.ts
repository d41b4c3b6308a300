import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { env } from '../../env'
import { usageDay } from '../limits'
import type { Capabilities } from './capabilities'
import type { LearnedStore, ModelServer } from './learned'
import type { Measured } from './measured'
import { FAULTS_KEPT_DAYS, findLearned, findMeasured } from './queries'
import { restMs } from './rest'

const rowOf = ({ id, address, api, name }: ModelServer) => ({ id, address, api, name })

/** Keeps how a server is to be asked. Losing it costs a few refused requests and nothing else: it never throws. */
export async function saveLearned(server: ModelServer, learned: Capabilities): Promise<void> {
  const now = { learned, learnedAt: new Date() }
  try {
    await db.modelServer.upsert({
      where: { id: server.id },
      create: { ...rowOf(server), ...now },
      update: now,
      select: { id: true },
    })
  } catch (error) {
    if (env().DATABASE_URL) console.error('what was learned of the model server could not be kept:', String(error))
  }
}

/** Tasks measured now take the place of what was known of them; the others stay. */
export async function saveMeasured(server: ModelServer, measured: Measured): Promise<void> {
  const now = { measured: { ...(await findMeasured(server.id)), ...measured }, measuredAt: new Date() }
  await db.modelServer.upsert({
    where: { id: server.id },
    create: { ...rowOf(server), ...now },
    update: now,
    select: { id: true },
  })
}

/** Begins anew with a server: what was learned of it, and its rest, are forgotten. */
export async function forgetServer({ id }: ModelServer): Promise<void> {
  await db.modelServer.updateMany({
    where: { id },
    data: { learned: Prisma.DbNull, learnedAt: null, failures: 0, restsUntil: null, probeUntil: null },
  })
}

/** Counts a fault of a day, with what the provider said last. Tells whether this server had never shown its kind. */
export async function saveFault(
  server: ModelServer,
  { use, kind, sentence }: { use: string; kind: string; sentence: string },
  now = new Date(),
): Promise<boolean> {
  const day = usageDay(now)
  const key = { serverId: server.id, day, use, kind }
  await db.modelServer.createMany({ data: [rowOf(server)], skipDuplicates: true })
  await db.modelFault.upsert({
    where: { serverId_day_use_kind: key },
    create: { ...key, sentence, lastAt: now },
    update: { count: { increment: 1 }, lastAt: now, ...(sentence ? { sentence } : {}) },
    select: { kind: true },
  })
  await db.modelFault.deleteMany({ where: { day: { lt: new Date(day.getTime() - FAULTS_KEPT_DAYS * 86_400_000) } } })
  const { count } = await db.faultKind.createMany({
    data: [{ serverId: server.id, use, kind, firstAt: now }],
    skipDuplicates: true,
  })
  return count > 0
}

/** An admin has seen that there is such a fault; it is marked no more. */
export async function markFaultSeen(fault: { serverId: string; use: string; kind: string }): Promise<void> {
  await db.faultKind.updateMany({ where: { ...fault, seenAt: null }, data: { seenAt: new Date() } })
}

export const databaseStore: LearnedStore = { find: (id) => findLearned(id), save: saveLearned }

/** As long as a probe may take before another is sent. */
const PROBE_MS = 120_000

/**
 * Whether a server may be asked now. While it rests nobody does; after that one request at a time sees whether it is
 * well again, whichever process sends it.
 */
export async function mayAsk({ id }: ModelServer, now = new Date()): Promise<boolean> {
  const row = await db.modelServer.findUnique({ where: { id }, select: { restsUntil: true } })
  if (!row?.restsUntil) return true
  if (row.restsUntil > now) return false
  const taken = await db.modelServer.updateMany({
    where: { id, restsUntil: { lte: now }, OR: [{ probeUntil: null }, { probeUntil: { lte: now } }] },
    data: { probeUntil: new Date(now.getTime() + PROBE_MS) },
  })
  return taken.count === 1
}

/** A request went well, or somebody wants to know at once: the server is asked as always. */
export async function noteSuccess({ id }: ModelServer): Promise<void> {
  await db.modelServer.updateMany({
    where: { id, OR: [{ failures: { gt: 0 } }, { restsUntil: { not: null } }] },
    data: { failures: 0, restsUntil: null, probeUntil: null },
  })
}

/** A request came to nothing that says anything about the server: another may probe. */
export async function releaseProbe({ id }: ModelServer): Promise<void> {
  await db.modelServer.updateMany({ where: { id, probeUntil: { not: null } }, data: { probeUntil: null } })
}

/** A request failed for a reason of the server's: it rests when that happens too often, or when it says so. */
export async function noteFailure(
  { id }: ModelServer,
  fault: string,
  retryAfterMs: number | null,
  now = new Date(),
): Promise<void> {
  const { failures } = await db.modelServer.update({
    where: { id },
    data: { failures: { increment: 1 }, probeUntil: null },
    select: { failures: true },
  })
  const ms = restMs(fault, failures, retryAfterMs, env().MODEL_REST_MAX_MS)
  if (ms === null) return
  const until = new Date(now.getTime() + ms)
  // Of two that fail at once the longer rest holds.
  await db.modelServer.updateMany({
    where: { id, OR: [{ restsUntil: null }, { restsUntil: { lt: until } }] },
    data: { restsUntil: until },
  })
}
export async function saveCheck(server: ModelServer, check: object): Promise<void> {
  const now = { check, checkedAt: new Date() }
  await db.modelServer.upsert({
    where: { id: server.id },
    create: { ...rowOf(server), ...now },
    update: now,
    select: { id: true },
  })
}

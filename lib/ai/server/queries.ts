import 'server-only'
import { db } from '../../db'
import { type Capabilities, capabilitiesSchema } from './capabilities'
import type { ModelServer } from './learned'
import { type Measured, measuredSchema } from './measured'

const DAY_MS = 86_400_000
/** Servers learn too: what they took or refused is tried from the top again after so many days. */
export const LEARNED_DAYS = 7

/** What was learned of a server; null when nothing was, when that is too long ago, or when nothing can be kept. */
export async function findLearned(id: string, now = new Date()): Promise<Capabilities | null> {
  try {
    const row = await db.modelServer.findUnique({ where: { id }, select: { learned: true, learnedAt: true } })
    const isOld = !row?.learnedAt || now.getTime() - row.learnedAt.getTime() > LEARNED_DAYS * DAY_MS
    if (isOld) return null
    return capabilitiesSchema
      .nullable()
      .catch(null)
      .parse(row?.learned ?? null)
  } catch {
    // Without it the server is only asked in more ways.
    return null
  }
}

/** What a model was measured to do better than code; nothing where nothing was measured, or nothing can be read. */
export async function findMeasured(id: string): Promise<Measured> {
  try {
    const row = await db.modelServer.findUnique({ where: { id }, select: { measured: true } })
    return measuredSchema.catch({}).parse(row?.measured ?? {})
  } catch {
    return {}
  }
}

/** So many days faults are kept, each day's of a kind in one row. */
export const FAULTS_KEPT_DAYS = 30

const FAULT_DAYS = 7
const MOST_FAULTS = 60
const faultsSince = (now: Date) => new Date(now.getTime() - FAULT_DAYS * DAY_MS)

const faultColumns = { day: true, use: true, kind: true, count: true, sentence: true, lastAt: true } as const

/** Faults of the last days of other models at the same address, such as one that a prompt names, the latest first. */
export async function listFaultsBeside({ id, address }: Pick<ModelServer, 'id' | 'address'>, now = new Date()) {
  const rows = await db.modelFault.findMany({
    where: { day: { gte: faultsSince(now) }, server: { address }, serverId: { not: id } },
    orderBy: { lastAt: 'desc' },
    take: MOST_FAULTS,
    select: { ...faultColumns, server: { select: { name: true } } },
  })
  return rows.map(({ server, ...fault }) => ({ ...fault, model: server.name }))
}

/** Kinds of faults no admin has seen yet, the latest first. */
export async function listUnseenFaults() {
  const rows = await db.faultKind.findMany({
    where: { seenAt: null },
    orderBy: { firstAt: 'desc' },
    take: MOST_FAULTS,
    select: { serverId: true, use: true, kind: true, firstAt: true, server: { select: { name: true } } },
  })
  return rows.map(({ server, ...fault }) => ({ ...fault, model: server.name }))
}

/** What is known of a server, and its faults of the last days, the latest first. */
export async function findServer(id: string, now = new Date()) {
  const row = await db.modelServer.findUnique({
    where: { id },
    select: {
      learned: true,
      learnedAt: true,
      failures: true,
      restsUntil: true,
      check: true,
      checkedAt: true,
      faults: {
        where: { day: { gte: faultsSince(now) } },
        orderBy: { lastAt: 'desc' },
        take: MOST_FAULTS,
        select: faultColumns,
      },
    },
  })
  return (
    row && {
      ...row,
      learned: capabilitiesSchema.nullable().catch(null).parse(row.learned),
      isResting: row.restsUntil !== null && row.restsUntil > now,
    }
  )
}

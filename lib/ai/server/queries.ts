import 'server-only'
import { db } from '../../db'
import { type Capabilities, capabilitiesSchema } from './capabilities'

/** What was learned of a server; null when nothing was, or nothing can be kept. */
export async function findLearned(id: string): Promise<Capabilities | null> {
  try {
    const row = await db.modelServer.findUnique({ where: { id }, select: { learned: true } })
    return capabilitiesSchema
      .nullable()
      .catch(null)
      .parse(row?.learned ?? null)
  } catch {
    // Without it the server is only asked in more ways.
    return null
  }
}

const FAULT_DAYS = 7
const MOST_FAULTS = 60

/** What is known of a server, and its faults of the last days, the latest first. */
export async function findServer(id: string, now = new Date()) {
  const since = new Date(now.getTime() - FAULT_DAYS * 86_400_000)
  const row = await db.modelServer.findUnique({
    where: { id },
    select: {
      ...{ learned: true, learnedAt: true, failures: true, restsUntil: true, check: true, checkedAt: true },
      faults: {
        where: { day: { gte: since } },
        orderBy: { lastAt: 'desc' },
        take: MOST_FAULTS,
        select: { day: true, use: true, kind: true, count: true, sentence: true, lastAt: true },
      },
    },
  })
  return row && { ...row, learned: capabilitiesSchema.nullable().catch(null).parse(row.learned) }
}

import 'server-only'
import { db } from '../../db'
import type { PromptContent } from '../parts/define-prompt'
import { contentHash } from './content-hash'
import { type GateStanding, type GateStep, gateContent, gateStep, gateVerdict } from './schema'

const summary = {
  id: true,
  key: true,
  rests: true,
  done: true,
  total: true,
  verdict: true,
  passed: true,
  createdAt: true,
  endedAt: true,
  agreedAt: true,
  contentHash: true,
  authorId: true,
  agreedById: true,
} as const

/** What the last replay of exactly this text says. */
export async function standingOf(
  key: string,
  content: PromptContent,
  client: Pick<typeof db, 'promptGate'> = db,
): Promise<GateStanding> {
  const gate = await client.promptGate.findFirst({
    where: { key, contentHash: contentHash(key, content) },
    orderBy: { createdAt: 'desc' },
    select: summary,
  })
  if (!gate) return { id: '', state: 'none', failed: [], agreed: false }
  const verdict = gateVerdict.safeParse(gate.verdict).data
  const failed = verdict?.checks.flatMap(({ ok, label }) => (ok ? [] : [label])) ?? []
  const state = gate.passed === null ? 'open' : gate.passed ? 'passed' : 'failed'
  return { id: gate.id, state, failed, agreed: gate.agreedAt !== null }
}

export async function findGate(id: string) {
  const gate = await db.promptGate.findUnique({
    where: { id },
    select: {
      ...summary,
      tried: true,
      serving: true,
      author: { select: { name: true } },
      agreedBy: { select: { name: true } },
    },
  })
  const [tried, serving] = [gateContent.safeParse(gate?.tried).data, gateContent.safeParse(gate?.serving).data]
  if (!gate || !tried || !serving) return null
  return { ...gate, tried, serving, verdict: gateVerdict.safeParse(gate.verdict).data ?? null }
}
export type Gate = NonNullable<Awaited<ReturnType<typeof findGate>>>

/** Steps in their order; `from` and `take` count steps. */
export async function listSteps(gateId: string, part?: { from: number; take: number }) {
  const rows = await db.promptGateStep.findMany({
    where: { gateId, ...(part && { step: { gte: part.from, lt: part.from + part.take } }) },
    orderBy: { step: 'asc' },
    select: { step: true, result: true },
  })
  return rows.flatMap(({ step, result }): { step: number; result: GateStep }[] => {
    const read = gateStep.safeParse(result).data
    return read ? [{ step, result: read }] : []
  })
}

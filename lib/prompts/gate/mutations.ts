import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'
import { contentHash } from './content-hash'
import type { GateContent, GateStep, GateVerdict } from './schema'

/** Older ones of a prompt go. */
const MOST_KEPT = 10

type NewGate = { key: string; tried: GateContent; serving: GateContent; total: number }

export async function createGate(authorId: string, { key, tried, serving, total }: NewGate): Promise<{ id: string }> {
  const gate = await db.promptGate.create({
    data: { key, contentHash: contentHash(key, tried), tried, serving, total, authorId },
    select: { id: true },
  })
  const old = await db.promptGate.findMany({
    where: { key },
    orderBy: { createdAt: 'desc' },
    skip: MOST_KEPT,
    select: { id: true },
  })
  await db.promptGate.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } })
  return gate
}

/** Kept once: whoever comes second with the same step changes nothing. */
export async function keepStep(gateId: string, step: number, result: GateStep): Promise<void> {
  await db.promptGateStep.createMany({ data: [{ gateId, step, result }], skipDuplicates: true })
  const done = await db.promptGateStep.count({ where: { gateId } })
  await db.promptGate.updateMany({ where: { id: gateId, done: { lt: done } }, data: { done } })
}

/** Says why a replay does not go on; empty when it does. */
export async function setRests(gateId: string, rests: string): Promise<void> {
  await db.promptGate.updateMany({ where: { id: gateId, endedAt: null }, data: { rests } })
}

export async function isResting(gateId: string): Promise<boolean> {
  const gate = await db.promptGate.findUnique({ where: { id: gateId }, select: { rests: true } })
  return gate?.rests !== ''
}

export async function endGate(gateId: string, verdict: GateVerdict): Promise<void> {
  const passed = verdict.checks.every(({ ok }) => ok)
  await db.promptGate.updateMany({
    where: { id: gateId },
    data: { verdict, passed, rests: '', endedAt: new Date() },
  })
}

/** The yes of a second admin: of nobody who began the replay. */
export async function agreeToGate(adminId: string, gateId: string): Promise<void> {
  const { count } = await db.promptGate.updateMany({
    where: { id: gateId, endedAt: { not: null }, agreedAt: null, NOT: { authorId: adminId } },
    data: { agreedById: adminId, agreedAt: new Date() },
  })
  if (count === 0)
    throw new AppError('conflict', 'A second yes is given once, to a finished replay somebody else began.')
}

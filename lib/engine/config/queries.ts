import 'server-only'
import { z } from 'zod'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { type ConfigVersion, soundChanges } from './schema'

const select = {
  id: true,
  number: true,
  base: true,
  changes: true,
  numbers: true,
  note: true,
  createdAt: true,
  author: { select: { name: true } },
} satisfies Prisma.EngineConfigSelect

type Row = Prisma.EngineConfigGetPayload<{ select: typeof select }>

const numbers = z.record(z.string(), z.number()).catch({})

const toVersion = ({ author, changes, numbers: stored, ...row }: Row): ConfigVersion => ({
  ...row,
  changes: soundChanges(numbers.parse(changes)),
  numbers: numbers.parse(stored),
  authorName: author?.name ?? null,
})

/** Newest first; the first one serves. */
export async function listConfigs(): Promise<ConfigVersion[]> {
  return (await db.engineConfig.findMany({ orderBy: { number: 'desc' }, take: 50, select })).map(toVersion)
}

/** The changes that serve; null while the numbers in code do. */
export async function findServingChanges(): Promise<Pick<ConfigVersion, 'number' | 'changes'> | null> {
  const row = await db.engineConfig.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, changes: true },
  })
  return row && { number: row.number, changes: soundChanges(numbers.parse(row.changes)) }
}

import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '@/prisma/generated/client'

/** People who agreed to be in a group of taste, each with the same clear lines; gives back their ids. */
export async function createAlike(db: PrismaClient, count: number, facets: readonly string[]): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  await db.user.createMany({ data: ids.map((id) => ({ id, name: 'Alike' })) })
  await db.consent.createMany({ data: ids.map((userId) => ({ userId, purpose: 'GROUPS' as const, granted: true })) })
  await db.interestEdit.createMany({
    data: ids.flatMap((userId) => facets.map((facet) => ({ userId, facet, strength: 2, stated: true }))),
  })
  return ids
}

export const slowLines = ['mood:slow-burn', 'mood:melancholy', 'genre:drama', 'era:1970s']
export const loudLines = ['mood:thrilling', 'mood:playful', 'genre:action', 'era:1990s']

import { randomUUID } from 'node:crypto'
import type { Prisma, PrismaClient } from '@/prisma/generated/client'

type Shown = {
  experimentId: string
  variantId: string
  people: number
  filmIds: readonly number[]
  /** How many of a person's cards are opened. */
  opens: (place: number) => number
  /** One list a person, spread over so many days until today. */
  days: number
  list?: (place: number) => Partial<Prisma.SlateCreateManyInput>
  card?: (place: number, position: number) => Partial<Prisma.SlateItemCreateManyInput>
}

const hour = 3_600_000

/** People in one group of an experiment, each with a list that came into view and the clicks it got. Gives back their ids. */
export async function showToPeople(
  db: PrismaClient,
  { experimentId, variantId, people, filmIds, opens, days, list, card }: Shown,
): Promise<string[]> {
  const ids = Array.from({ length: people }, () => ({ userId: randomUUID(), slateId: randomUUID() }))
  const at = (place: number) => new Date(Date.now() - (place % days) * 24 * hour - 2 * hour)
  await db.user.createMany({ data: ids.map(({ userId }) => ({ id: userId })) })
  await db.consent.createMany({
    data: ids.map(({ userId }) => ({ userId, purpose: 'BEHAVIOUR' as const, granted: true })),
  })
  await db.experimentPerson.createMany({ data: ids.map(({ userId }) => ({ experimentId, userId, variantId })) })
  await db.slate.createMany({
    data: ids.map(({ userId, slateId }, place) => ({
      id: slateId,
      userId,
      variantId,
      model: 'gpt',
      profileVersion: 0,
      partOfDay: 'any',
      day: '2026-11-26',
      candidates: [],
      status: 'DONE' as const,
      startedAt: at(place),
      firstCardMs: 400,
      inputTokens: 1_000,
      outputTokens: 200,
      ...list?.(place),
    })),
  })
  await db.slateItem.createMany({
    data: ids.flatMap(({ slateId }, place) =>
      filmIds.map((filmId, position) => ({
        slateId,
        filmId,
        position,
        reason: '',
        basis: [],
        servedBy: 'MODEL' as const,
        verdict: 'kept',
        variantId,
        ...card?.(place, position),
      })),
    ),
  })
  const event = (place: number, filmId: number) => ({
    id: randomUUID(),
    userId: ids[place]?.userId ?? '',
    slateId: ids[place]?.slateId,
    filmId,
    occurredAt: at(place),
  })
  await db.event.createMany({
    data: ids.flatMap((_, place) => [
      ...filmIds.map((filmId) => ({ ...event(place, filmId), type: 'IMPRESSION' as const })),
      ...filmIds.slice(0, opens(place)).map((filmId) => ({ ...event(place, filmId), type: 'CLICKED' as const })),
    ]),
  })
  return ids.map(({ userId }) => userId)
}

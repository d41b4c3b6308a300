import type { PrismaClient } from '../../prisma/generated/client'
import { createUser, say } from '../../testing/factories'
import { sessionOf } from '../../testing/session'

export type Person = { id: string; cookie: string }

const RATED = 20

/** People who have been here for a while: twenty ratings of well-known films each, no two alike. */
export async function createPeople(db: PrismaClient, count: number, secret: string): Promise<Person[]> {
  const films = await db.film.findMany({ orderBy: { prominence: 'desc' }, take: RATED * 10, select: { id: true } })
  const people: Person[] = []
  for (let number = 0; number < count; number++) {
    const { id } = await createUser(db, {
      onboarding: { create: { step: 'done', finishedAt: new Date() } },
      consents: {
        create: (['BEHAVIOUR', 'CONTEXT'] as const).map((purpose) => ({ purpose, granted: true, version: 2 })),
      },
    })
    const ratings = Array.from({ length: RATED }, (_, place) => ({
      type: 'RATED' as const,
      filmId: films[(place * 7 + number * 3) % films.length]?.id ?? 0,
      value: 2 + ((place + number) % 7) / 2,
    }))
    await say(db, id, ...ratings)
    const { name, value } = await sessionOf(db, id, secret)
    people.push({ id, cookie: `${name}=${value}` })
  }
  return people
}

/** Their next visit has its list written anew. */
export async function forgetLists(db: PrismaClient, people: readonly Person[]): Promise<void> {
  await db.slate.deleteMany({ where: { userId: { in: people.map(({ id }) => id) } } })
}

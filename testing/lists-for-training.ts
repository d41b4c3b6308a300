import { randomUUID } from 'node:crypto'
import type { ConsentPurpose, Prisma, PrismaClient } from '@/prisma/generated/client'
import { fenceData } from '../lib/ai/fence'

const DAY_MS = 86_400_000

type Told = {
  filmIds: readonly number[]
  people?: number
  /** Of each of them. */
  lists?: number
  consents?: readonly ConsentPurpose[]
  user?: Omit<Prisma.UserCreateManyInput, 'id'>
  interests?: string[]
}
export type ListOf = { userId: string; slateId: string }

/** People with lists a model wrote, two days old: the fourth film was opened, the others were passed over. */
export async function peopleWithLists(db: PrismaClient, told: Told): Promise<ListOf[]> {
  const { filmIds, people = 1, lists = 1, user, interests = [] } = told
  const consents = told.consents ?? (['MODEL', 'BEHAVIOUR', 'TRAINING'] as const)
  const userIds = Array.from({ length: people }, () => randomUUID())
  const made: ListOf[] = userIds.flatMap((userId) =>
    Array.from({ length: lists }, () => ({ userId, slateId: randomUUID() })),
  )
  // A minute between one list and the next: what is done counts for the latest card of a film.
  const begun = new Map<string, number>(
    made.map(({ slateId }, place) => [slateId, Date.now() - 2 * DAY_MS - place * 60_000]),
  )
  const at = (slateId: string, later = 0) => new Date((begun.get(slateId) ?? 0) + later)
  const ofEach = <Row>(rowsOf: (list: ListOf) => Row[]) => made.flatMap(rowsOf)
  await db.user.createMany({ data: userIds.map((id) => ({ id, name: 'Somebody', ...user })) })
  await db.consent.createMany({
    data: userIds.flatMap((userId) => consents.map((purpose) => ({ userId, purpose, granted: true }))),
  })
  await db.slate.createMany({
    data: ofEach(({ userId, slateId }) => [
      {
        id: slateId,
        userId,
        model: 'gpt',
        profileVersion: 1,
        partOfDay: 'any',
        day: '2026-11-26',
        status: 'DONE' as const,
        startedAt: at(slateId),
        moveLimit: 3,
        candidates: filmIds.map((filmId) => ({ filmId })),
      },
    ]),
  })
  await db.slateItem.createMany({
    data: ofEach(({ slateId }) =>
      filmIds.map((filmId, position) => ({
        slateId,
        filmId,
        position,
        reason: `Something to say of film ${filmId}.`,
        basis: [],
        servedBy: 'MODEL' as const,
        verdict: 'kept',
      })),
    ),
  })
  await db.slateRequest.createMany({
    data: ofEach(({ slateId }) => [
      {
        slateId,
        number: 0,
        sent: true,
        model: 'gpt',
        instructions: [{ text: 'Our rules.', sources: ['rules'] }],
        prompt: [{ text: promptOf(filmIds, interests), sources: ['films'] }],
        usesHour: false,
        usesBehaviour: false,
      },
    ]),
  })
  const event = ({ userId, slateId }: ListOf, filmId: number, type: 'IMPRESSION' | 'CLICKED') => ({
    id: randomUUID(),
    userId,
    filmId,
    slateId,
    type,
    occurredAt: at(slateId, type === 'CLICKED' ? 1_000 : 0),
  })
  await db.event.createMany({
    data: ofEach((list) => [
      ...filmIds.map((filmId) => event(list, filmId, 'IMPRESSION')),
      ...filmIds.slice(3, 4).map((filmId) => event(list, filmId, 'CLICKED')),
    ]),
  })
  return made
}

/** No two are alike: lines that are would count once. */
const promptOf = (filmIds: readonly number[], interests: string[]) =>
  `Data ${randomUUID()}:\n${fenceData({
    task: 'slate',
    interests,
    candidates: filmIds.map((id) => `${id} | Film ${id} (2000), Ida, 90 min | drama | A log line | well known`),
  })}`

import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilms, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { getSiteFigures, keepAllFigures } from './kept-figures'

withOwnDatabase()

const now = new Date('2026-11-27T03:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
let filmIds: number[]

/** So many lists of one person each, a day before `now`, with every film in view and the first opened. */
async function showLists(count: number, people: number) {
  const users = await Promise.all(Array.from({ length: people }, () => createUser(db)))
  await db.consent.createMany({
    data: users.map(({ id }) => ({ userId: id, purpose: 'BEHAVIOUR' as const, granted: true })),
  })
  const lists = Array.from({ length: count }, (_, place) => ({
    id: randomUUID(),
    userId: users[place % people]?.id ?? '',
    model: 'm',
    profileVersion: 0,
    partOfDay: 'any',
    day: '2026-11-26',
    candidates: [],
    status: 'DONE' as const,
    startedAt: days(-1),
  }))
  await db.slate.createMany({ data: lists })
  const told = lists.slice(0, people)
  await db.slateItem.createMany({
    data: told.flatMap(({ id }) =>
      filmIds.map((filmId, position) => ({
        slateId: id,
        filmId,
        position,
        reason: '',
        basis: [],
        servedBy: 'COMPOSER' as const,
      })),
    ),
  })
  const event = (list: (typeof told)[number], filmId: number, type: 'IMPRESSION' | 'CLICKED', hours: number) => ({
    id: randomUUID(),
    userId: list.userId,
    slateId: list.id,
    filmId,
    type,
    occurredAt: days(-1 + hours / 24),
  })
  await db.event.createMany({
    data: told.flatMap((list) => [
      ...filmIds.map((filmId) => event(list, filmId, 'IMPRESSION', 1)),
      event(list, filmIds[0] ?? 0, 'CLICKED', 2),
    ]),
  })
}

beforeAll(async () => {
  filmIds = (await createFilms(db, [{}, {}, {}, {}])).map((film) => film.id)
})

test('a small site is counted as of now, and a large one as of its night, until that is too long ago', async () => {
  await showLists(10, 10)
  await keepAllFigures(now)
  expect(await getSiteFigures(7, now)).toMatchObject({
    countedAt: now,
    now: { people: 10 },
    lists: { lists: 10, coverage: 1, gini: 0 },
  })
  expect(await db.metricsRange.count()).toBe(0)

  await showLists(3_000, 10)
  await keepAllFigures(now)
  expect(await db.metricsRange.findMany({ select: { size: true, countedAt: true }, orderBy: { size: 'asc' } })).toEqual(
    [7, 28, 90].map((size) => ({ size, countedAt: now })),
  )
  const counted = await getSiteFigures(7, days(1))
  expect(counted).toMatchObject({ countedAt: now, now: { people: 20 }, lists: { newPeople: { people: 20, liked: 0 } } })
  const opened = counted.now.measures.find(({ measure }) => measure.id === 'opened')
  expect(opened?.interval?.estimate).toBeCloseTo(0.25, 12)
  expect(opened?.measure.of({ opened: 1, cards: 2 } as never)).toBe(0.5)

  await showLists(10, 10)
  expect((await getSiteFigures(7, days(1))).now.people).toBe(20)
  const anew = await getSiteFigures(7, days(2.5))
  expect(anew).toMatchObject({ countedAt: days(2.5), now: { people: 30 } })
  expect(await db.metricsRange.findUnique({ where: { size: 7 }, select: { countedAt: true } })).toEqual({
    countedAt: days(2.5),
  })
})

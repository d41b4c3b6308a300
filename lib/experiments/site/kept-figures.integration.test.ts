import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilms, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { getSiteFigures, keepAllFigures } from './kept-figures'
import { getVisits, type Visits } from './visits'

withOwnDatabase()

const now = new Date('2026-11-27T03:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
let filmIds: number[]

/** So many lists of some people, a day before `now` unless said, with every film in view of the first of each, and one opened. */
async function showLists(count: number, people: number, at = -1) {
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
    startedAt: days(at),
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
    occurredAt: days(at + hours / 24),
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

test('days that are over come from the night, today is counted as of now, also on a small site', async () => {
  await showLists(10, 10)
  await keepAllFigures(now)
  const first = await getSiteFigures(7, now)
  expect(first).toMatchObject({
    countedAt: now,
    renew: null,
    now: { people: 10 },
    before: { people: 0 },
    // The click comes an hour after the card.
    visits: { now: 20, before: 0 },
    lists: { lists: 10, coverage: 1, gini: 0 },
  })
  expect(first.days.map(({ day, visits, people }) => [day, visits, people]).slice(-2)).toEqual([
    ['2026-11-26', 20, 10],
    ['2026-11-27', 0, 0],
  ])
  // Written into a day that was counted: the next night sees it.
  await showLists(10, 10)
  expect(await getSiteFigures(7, now)).toMatchObject({ now: { people: 10 }, visits: { now: 20 } })
  await showLists(5, 5, 1 / 24)
  const today = await getSiteFigures(7, days(5 / 24))
  expect(today).toMatchObject({ now: { people: 15 }, visits: { now: 30 } })
  expect(today.days.at(-1)).toMatchObject({ day: '2026-11-27', people: 5, positive: 0.25 })
  await keepAllFigures(days(1))
  expect(await getSiteFigures(7, days(1))).toMatchObject({ now: { people: 25 }, lists: { newPeople: { people: 25 } } })
})

test('a range that begins after a day has it in the range before', async () => {
  const later = days(6)
  await keepAllFigures(later)
  const { now: present, before, visits } = await getSiteFigures(7, later)
  expect([present.people, before.people]).toEqual([5, 20])
  expect(visits.before).toBeGreaterThan(0)
})

test('of a large site today is as of the last look, and counted anew behind it', async () => {
  await db.keptReading.deleteMany()
  await showLists(1_100, 10, 0.1)
  await keepAllFigures(now)
  await (await getSiteFigures(7, days(0.2))).renew?.()
  const seen = await getSiteFigures(7, days(0.2))
  await showLists(10, 10, 0.25)
  const soon = await getSiteFigures(7, days(0.3))
  expect(soon).toMatchObject({ countedAt: days(0.2), now: { people: seen.now.people } })
  await soon.renew?.()
  const anew = await getSiteFigures(7, days(0.3))
  expect(anew).toMatchObject({ countedAt: days(0.3), renew: null })
  expect(anew.now.people).toBe(seen.now.people + 10)
  const opened = anew.now.measures.find(({ measure }) => measure.id === 'opened')
  expect(opened?.measure.of({ opened: 1, cards: 2 } as never)).toBe(0.5)
})

test('of a large site the visits of today are counted at most each quarter of an hour, behind the page, by one', async () => {
  const today = new Date('2026-11-25T00:00:00Z')
  const at = (minutes: number) => new Date(today.getTime() + minutes * 60_000)
  const yesterday = new Date('2026-11-24T00:00:00Z')
  const read = (minutes: number) => getVisits({ since: today, until: at(minutes) })
  const { id: userId } = await createUser(db)
  await db.consent.create({ data: { userId, purpose: 'BEHAVIOUR', granted: true } })
  const act = (minutes: number) =>
    db.event.create({ data: { id: randomUUID(), userId, type: 'SEARCHED', occurredAt: at(minutes) } })
  const visits = ({ days: told }: Visits) => told.get('2026-11-25')
  await db.visitDay.deleteMany()
  await read(0)
  await act(1)
  expect(await read(2)).toMatchObject({ countedAt: at(2), renew: null })
  expect(await db.visitDay.count({ where: { day: today } })).toBe(0)

  await db.visitDay.update({ where: { day: yesterday }, data: { visits: 5_000 } })
  await keepAllFigures(at(38))
  expect(visits(await read(40))).toBe(1)
  await act(50)
  const soon = await read(52)
  expect([visits(soon), soon.countedAt, soon.renew]).toEqual([1, at(38), null])
  const [old, other] = [await read(60), await read(60)]
  expect(visits(old)).toBe(1)
  const counted = vi.spyOn(db.visitDay, 'upsert')
  await Promise.all([old.renew?.(), other.renew?.()])
  expect(counted).toHaveBeenCalledTimes(1)
  counted.mockRestore()
  expect(await read(61)).toMatchObject({ countedAt: at(60), renew: null })
  expect(visits(await read(61))).toBe(2)
  // The day is over: all of it is counted, once.
  await act(23 * 60)
  await getVisits({ since: today, until: at(25 * 60) })
  expect(await db.visitDay.findUnique({ where: { day: today } })).toMatchObject({ visits: 3, countedAt: null })
})

test('a visit ends with half an hour of nothing, and neither files nor people who kept it to themselves make one', async () => {
  const day = days(20)
  const at = (minutes: number) => new Date(day.getTime() + minutes * 60_000)
  const [one, other] = [await createUser(db), await createUser(db)]
  await db.consent.create({ data: { userId: one.id, purpose: 'BEHAVIOUR', granted: true } })
  const film = filmIds[0] ?? 0
  const file = await db.ratingImport.create({ data: { source: 'imdb', fileName: 'a.csv', userId: one.id } })
  const acts = [0, 20, 45, 76, 300].map((minutes) => ({
    userId: one.id,
    occurredAt: at(minutes),
    importId: null as string | null,
  }))
  await db.event.createMany({
    data: [
      ...acts,
      { ...acts[0], importId: file.id, occurredAt: at(900) },
      { userId: other.id, occurredAt: at(0) },
    ].map((act) => ({
      id: randomUUID(),
      type: 'RATED' as const,
      filmId: film,
      value: 4,
      ...act,
      userId: act.userId ?? one.id,
    })),
  })
  const { days: told } = await getSiteFigures(7, days(21))
  expect(told.find((each) => each.day === day.toISOString().slice(0, 10))).toMatchObject({ visits: 3 })
})

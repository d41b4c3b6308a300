import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createFilms, createUser } from '../../testing/factories'
import { db } from '../db'
import { removeKept } from '../privacy/mutations'
import { settledSteps } from './kept/form'
import { LISTS_COUNTED_LIVE, listPeople } from './kept/get-outcomes'
import { claimShown } from './kept/store'
import { findExperiment } from './queries'
import { readNow } from './read-now'
import { readVersions } from './read-versions'
import { experimentScope, keepReadings } from './scopes'

withOwnDatabase()

const started = new Date('2026-08-01T09:00:00Z')
const days = (count: number) => new Date(started.getTime() + count * 86_400_000)
const people: { id: string; variantId: string }[] = []
let filmIds: number[]

beforeAll(async () => {
  filmIds = (await createFilms(db, [{}, {}, {}])).map(({ id }) => id)
  await db.experiment.create({
    data: {
      id: 'models',
      kind: 'VARIANTS',
      title: 'Models',
      measure: 'positive',
      planned: 100,
      status: 'RUNNING',
      ramp: 100,
      startedAt: started,
      variants: { create: ['first', 'second'].map((id, position) => ({ id, name: id, position })) },
    },
  })
  for (let place = 0; place < 120; place++) {
    const { id } = await createUser(db)
    people.push({ id, variantId: place % 2 === 0 ? 'first' : 'second' })
  }
  await db.consent.createMany({
    data: people.map(({ id }) => ({ userId: id, purpose: 'BEHAVIOUR' as const, granted: true })),
  })
  await db.experimentPerson.createMany({
    data: people.map(({ id: userId, variantId }) => ({ userId, variantId, experimentId: 'models' })),
  })
  // So many that the site counts as large; nobody has seen a card of them.
  await db.slate.createMany({
    data: Array.from({ length: LISTS_COUNTED_LIVE + 1 }, (_, place) => ({
      ...list(people[place % 120] as (typeof people)[number], days(60)),
      status: 'STREAMING' as const,
    })),
  })
})

const list = ({ id, variantId }: { id: string; variantId: string }, startedAt: Date) => ({
  id: randomUUID(),
  userId: id,
  variantId,
  model: 'm',
  profileVersion: 0,
  partOfDay: 'any',
  day: startedAt.toISOString().slice(0, 10),
  candidates: [],
  status: 'DONE' as const,
  startedAt,
  firstCardMs: 100 + (startedAt.getTime() % 977),
})

/** A list of all films for each of the people from `from` on, seen at once; the first film opened by each third of them. */
async function show(at: Date, from = 0, opens = 3) {
  const shown = people.slice(from).map((person) => ({ person, made: list(person, at) }))
  await db.slate.createMany({ data: shown.map(({ made }) => made) })
  await db.slateItem.createMany({
    data: shown.flatMap(({ made }) =>
      filmIds.map((filmId, position) => ({
        slateId: made.id,
        filmId,
        position,
        variantId: made.variantId,
        reason: '',
        basis: [],
        servedBy: 'MODEL' as const,
        verdict: 'kept',
        predicted: 3,
      })),
    ),
  })
  const event = (userId: string, slateId: string, filmId: number, type: 'IMPRESSION' | 'CLICKED', minutes: number) => ({
    id: randomUUID(),
    userId,
    slateId,
    filmId,
    type,
    occurredAt: new Date(at.getTime() + minutes * 60_000),
  })
  await db.event.createMany({
    data: shown.flatMap(({ person, made }, place) => [
      ...filmIds.map((filmId) => event(person.id, made.id, filmId, 'IMPRESSION', 1)),
      ...(place % opens === 0 ? [event(person.id, made.id, filmIds[0] ?? 0, 'CLICKED', 5)] : []),
    ]),
  })
}

const rate = (at: Date, place: number, value: number) =>
  db.event.create({
    data: {
      id: randomUUID(),
      userId: people[place]?.id ?? '',
      filmId: filmIds[1] ?? 0,
      type: 'RATED',
      value,
      occurredAt: at,
    },
  })

const read = async (now: Date) => {
  const experiment = await findExperiment('models')
  if (!experiment) throw new Error('gone')
  const { groups, reading, curves, beside, countedAt, renew } = await readNow(experiment, now)
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)
  return { told: JSON.parse(JSON.stringify({ groups, reading, curves, beside }, rounded)), countedAt, renew }
}
const guardedPeople = async (now: Date) => {
  const experiment = await findExperiment('models')
  if (!experiment) throw new Error('gone')
  const groups = await listPeople(experimentScope(experiment, now), now)
  const sorted = [...groups].map(([group, own]) => [group, own.toSorted((a, b) => (a.userId < b.userId ? -1 : 1))])
  return Object.fromEntries(sorted)
}

test('night after night and with the cards of today, it is what counting everything at once comes to', async () => {
  // Nights before, weeks apart: what is settled is not counted again, what may still change is.
  await show(days(1))
  await show(days(3), 40)
  await keepReadings(days(30))
  await rate(days(31.5), 50, 5)
  await show(days(58), 10, 2)
  await keepReadings(days(65))
  await rate(days(66), 20, 1)
  await show(days(70), 0, 4)
  const night = new Date('2026-10-12T03:00:00Z')
  await keepReadings(night)
  expect(await db.keptReading.findMany({ select: { scope: true }, orderBy: { scope: 'asc' } })).toEqual([
    { scope: 'experiment:models' },
    { scope: 'versions' },
    { scope: 'versions:NOTE' },
    { scope: 'versions:PORTRAIT' },
  ])
  await show(new Date('2026-10-12T08:00:00Z'), 60)
  const now = new Date('2026-10-12T10:00:00Z')
  const asOfNight = await read(now)
  expect(asOfNight.countedAt).toEqual(night)
  expect(asOfNight.told.groups[0].days.at(-1).day).not.toBe('2026-10-12')
  expect((await readVersions(undefined, now)).countedAt).toEqual(night)
  // Of two who come at once one counts.
  await Promise.all([asOfNight.renew?.(), asOfNight.renew?.()])
  const withToday = await read(now)
  expect(withToday).toMatchObject({ countedAt: now, renew: null })
  expect(withToday.told.groups[0].days.at(-1).day).toBe('2026-10-12')
  const guarded = await guardedPeople(now)
  expect(Object.keys(guarded).toSorted()).toEqual(['first', 'second'])

  await db.keptReading.deleteMany()
  await db.keptOutcome.deleteMany()
  expect(await guardedPeople(now)).toEqual(guarded)
  expect((await read(now)).told).toEqual(withToday.told)
})

test('what is shown is renewed once it is a quarter of an hour old, by one caller at a time', async () => {
  const later = (minutes: number) => new Date(Date.parse('2026-10-12T12:00:00Z') + minutes * 60_000)
  await keepReadings(later(0))
  expect((await read(later(14))).renew).toBeNull()
  const old = await read(later(16))
  expect(await claimShown('experiment:models', later(16))).toBe(true)
  await old.renew?.()
  expect((await read(later(17))).countedAt).toEqual(later(0))
  // Whoever claimed it never came back.
  await (await read(later(27))).renew?.()
  expect((await read(later(27))).countedAt).toEqual(later(27))
})

test('a reading that cannot be renewed stays as it was, and says so in the log', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const at = new Date('2026-10-12T15:00:00Z')
  const { renew, countedAt } = await read(at)
  const listed = vi.spyOn(db.keptReading, 'updateMany').mockRejectedValueOnce(new Error('the database is away'))
  await renew?.()
  listed.mockRestore()
  expect(said).toHaveBeenCalledWith(expect.stringContaining('experiment:models'), expect.any(Error))
  said.mockRestore()
  expect((await read(at)).countedAt).toEqual(countedAt)
})

test('who takes their consent back is in no sum that is kept', async () => {
  const [{ id } = { id: '' }] = people
  expect(await db.keptOutcome.count({ where: { userId: id } })).toBeGreaterThan(0)
  await db.$transaction((tx) => removeKept(tx, id, { behaviour: false, context: true, model: true }))
  expect(await db.keptOutcome.count({ where: { userId: id } })).toBe(0)
})

test('days before the last month are counted in steps that leave none out and overlap nowhere', () => {
  const steps = settledSteps(days(0), new Date('2026-11-27T00:00:00Z'))
  expect(steps[0]?.from).toEqual(days(0))
  for (const [place, { until }] of steps.slice(0, -1).entries()) expect(steps[place + 1]?.from).toEqual(until)
  expect(steps.at(-1)?.until).toEqual(new Date('2026-10-27T00:00:00Z'))
  expect(settledSteps(days(0), days(20))).toEqual([])
})

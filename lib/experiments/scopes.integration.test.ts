import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createFilms, createUser } from '../../testing/factories'
import { db } from '../db'
import { removeKept } from '../privacy/mutations'
import { type Counted, countKept } from './kept/count'
import { daysAfter, stepDays, stepsOf } from './kept/form'
import { LISTS_COUNTED_LIVE, listPeople } from './kept/get-outcomes'
import { claimShown } from './kept/store'
import type { OutcomesOfDay } from './outcomes/measures'
import { listOutcomes, listRanges } from './outcomes/queries'
import { findExperiment } from './queries'
import { readNow } from './read-now'
import { readVersions } from './read-versions'
import { experimentScope, keepReadings, versionsScope } from './scopes'

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

test('in slices of people of any size it is what one statement says', async () => {
  const period = { since: started, until: days(80) }
  const seen = { from: days(0), until: days(75) }
  const sorted = (rows: OutcomesOfDay[]) => rows.map((row) => JSON.stringify(row)).toSorted()
  for (const grouping of ['variantId', 'promptVersionId'] as const) {
    const whole = sorted(await listOutcomes(grouping, period, seen))
    expect(whole.length).toBeGreaterThan(200)
    expect(sorted(await listOutcomes(grouping, period))).toEqual(whole)
    for (const lists of [3, 40, 250, 10_000]) {
      const ranges = await listRanges(seen, lists)
      expect(ranges.length > 1).toBe(lists < 1_000)
      const read = await Promise.all(ranges.map((each) => listOutcomes(grouping, period, { ...seen, people: each })))
      expect(sorted(read.flat())).toEqual(whole)
    }
  }
})

test('a call whose time is up leaves what stood; what the round counted is not counted again', async () => {
  const at = (minutes: number) => new Date(Date.parse('2026-10-12T11:00:00Z') + minutes * 60_000)
  const stands = async () =>
    db.keptReading.findMany({ select: { scope: true, countedAt: true }, orderBy: { scope: 'asc' } })
  await keepReadings(at(0))
  const before = await stands()
  expect(before).toHaveLength(4)
  expect(await keepReadings(at(20), { until: Date.now() - 1, since: at(10) })).toBe(false)
  expect(await stands()).toEqual(before)
  expect(await keepReadings(at(20), { until: Number.POSITIVE_INFINITY, since: at(10) })).toBe(true)
  const after = await stands()
  expect(after.every(({ countedAt }) => countedAt.getTime() === at(20).getTime())).toBe(true)
  expect(await keepReadings(at(30), { until: Date.now() - 1, since: at(10) })).toBe(true)
  expect(await stands()).toEqual(after)
})

test('a first count that is cut goes on from the days it got through', async () => {
  await db.keptReading.deleteMany()
  await db.keptOutcome.deleteMany()
  const now = new Date('2026-12-20T03:00:00Z')
  const experiment = await findExperiment('models')
  if (!experiment) throw new Error('gone')
  const scope = experimentScope(experiment, now)
  const whole = await countKept(scope, null, now)
  // The clock is asked once a slice: the first step is through, the second is not begun.
  const clock = vi.spyOn(Date, 'now').mockReturnValueOnce(0).mockReturnValue(2)
  const cut = await countKept(scope, null, now, 1)
  clock.mockRestore()
  expect(cut?.through).toEqual(stepsOf(started, now)[0]?.until)
  expect(cut?.through.getTime()).toBeLessThan(now.getTime())
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)
  expect(JSON.parse(JSON.stringify((await countKept(scope, cut, now))?.figures, rounded))).toEqual(
    JSON.parse(JSON.stringify(whole?.figures, rounded)),
  )
})

test('a reading whose beginning moves goes on the same night, and begins anew on another', async () => {
  const now = new Date('2026-12-20T03:00:00Z')
  const scope = { ...versionsScope('SLATE', now), period: { since: started, until: now } }
  const whole = await countKept(scope, null, now)
  const cutAfter = async (steps: number, before: Counted | null, of = scope) => {
    const clock = vi.spyOn(Date, 'now')
    for (let step = 0; step < steps; step++) clock.mockReturnValueOnce(0)
    clock.mockReturnValue(2)
    const cut = await countKept(of, before, now, 1)
    clock.mockRestore()
    return cut
  }
  const cut = await cutAfter(1, null)
  expect(cut?.through).toEqual(stepsOf(started, now)[0]?.until)
  expect(await cutAfter(0, cut)).toBeNull()
  expect(await cutAfter(1, cut)).toEqual(whole)
  const later = { ...scope, period: { since: days(1), until: now } }
  expect((await cutAfter(1, cut, later))?.through).toEqual(stepsOf(days(1), now)[0]?.until)
  expect(await cutAfter(0, whole, later)).toBeNull()
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

test('days are counted in steps that leave none out and overlap nowhere, the shorter the more lists there are', () => {
  const last = new Date('2026-10-27T00:00:00Z')
  for (const size of [90, 20, 1]) {
    const steps = stepsOf(days(0), last, size)
    expect(steps).toHaveLength(Math.ceil(87 / size))
    expect(steps[0]?.from).toEqual(days(0))
    for (const [place, { until }] of steps.slice(0, -1).entries()) expect(steps[place + 1]?.from).toEqual(until)
    expect(steps.at(-1)?.until).toEqual(last)
  }
  expect(stepsOf(last, daysAfter(last, -1))).toEqual([])
  expect([0, 100, 2_500, 10_000_000].map(stepDays)).toEqual([90, 90, 20, 1])
})

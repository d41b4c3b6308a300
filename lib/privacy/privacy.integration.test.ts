import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { personWithEverything, secretHash, tablesHolding } from '../../testing/person-with-everything'
import { db } from '../db'
import { recordTracked } from '../feedback/mutations'
import { readReceipt } from './erasure/receipt'
import { exportPerson, jsonOf } from './export-json'
import { erasePerson, saveConsent } from './mutations'

const all = { behaviour: true, context: true, model: true }
const none = { behaviour: false, context: false, model: false }

test('an erased person leaves no row in any table', async () => {
  const { person, mark } = await personWithEverything(db)
  const traces = [person.id, mark, person.email ?? mark]
  const before = await tablesHolding(db, ...traces)
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT relname AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
    WHERE contype = 'f' AND confrelid = '"User"'::regclass`
  // The person above must have a row in every table that can hold one, or this proves nothing for that table.
  expect(before).toEqual(
    expect.arrayContaining(['User', 'SlateItem', 'UsageDay', 'RateWindow', ...tables.map(({ name }) => name)]),
  )
  await erasePerson(person.id)
  expect(await tablesHolding(db, ...traces)).toEqual([])
})

test('erasing one person leaves everybody else as they were, also with a similar address', async () => {
  const { person } = await personWithEverything(db)
  const other = await personWithEverything(db)
  // An underscore stands for any letter where a pattern is meant.
  const lookalike = (person.email ?? '').replace('_', 'x')
  const key = `sign-in:203.0.113.9:${lookalike}`
  await db.rateWindow.create({ data: { key, startedAt: new Date() } })
  const before = await tablesHolding(db, other.person.id, other.mark)
  await erasePerson(person.id)
  expect(await tablesHolding(db, other.person.id, other.mark)).toEqual(before)
  expect(await db.rateWindow.count({ where: { key } })).toBe(1)
})

test('erasing twice, or somebody who never was, does no harm', async () => {
  const { person } = await personWithEverything(db)
  await erasePerson(person.id)
  expect(readReceipt(await erasePerson(person.id))).toMatchObject({ erased: {} })
  expect(readReceipt(await erasePerson('nobody'))).toMatchObject({ erased: {}, kept: {} })
})

test('what an erased administrator wrote stays, without a name', async () => {
  const { person } = await personWithEverything(db)
  const [version] = await db.promptVersion.findMany({ where: { authorId: person.id } })
  await erasePerson(person.id)
  expect(await db.promptVersion.findUnique({ where: { id: version?.id } })).toMatchObject({ authorId: null })
})

test('the export holds a piece of everything that is stored, and no password', async () => {
  const { person, film, mark } = await personWithEverything(db)
  const exported = await exportPerson(person.id)
  const json = JSON.stringify(exported)
  for (const piece of [
    person.email ?? '',
    'Europe/Zurich',
    `"providerAccountId":"${mark}"`,
    '"purpose":"BEHAVIOUR"',
    '"step":"wishes"',
    '"value":4.5',
    '"reason":"slow"',
    `label ${mark}`,
    `reason ${mark}`,
    `portrait ${mark}`,
    `file ${mark}.csv`,
    `model ${mark}`,
    `card ${mark}`,
    `candidate ${mark}`,
    `rated-${mark}`,
    `click-${mark}`,
    `words ${mark}`,
    'genre:western',
    '417263',
    film.title,
  ]) {
    expect(json).toContain(piece)
  }
  expect(json).not.toContain(secretHash)
  expect(json).not.toMatch(/passwordHash/i)
})

test('the file is the same, written piece by piece, however many words and lists there are', async () => {
  const { person, film } = await personWithEverything(db)
  await db.event.createMany({
    data: Array.from({ length: 1_003 }, (_, place) => ({
      ...{ id: `${person.id} ${place}`, userId: person.id, filmId: film.id, type: 'RATED' as const, value: 3 },
      // Many at the same moment, so that a page ends among them.
      occurredAt: new Date(Date.UTC(2024, 0, 1 + Math.floor(place / 400))),
    })),
  })
  const list = {
    userId: person.id,
    day: '2024-01-01',
    model: 'none',
    profileVersion: 1,
    partOfDay: 'any',
    candidates: [],
  }
  await db.slate.createMany({ data: Array.from({ length: 21 }, () => ({ ...list, status: 'DONE' as const })) })
  let text = ''
  for await (const piece of jsonOf(person.id)) text += piece
  const [{ exportedAt: _one, ...file }, { exportedAt: _other, ...plain }] = [
    JSON.parse(text),
    JSON.parse(JSON.stringify(await exportPerson(person.id))),
  ]
  expect(file).toEqual(plain)
  expect(new Set(file.person.events.map(({ id }: { id: string }) => id)).size).toBe(
    await db.event.count({ where: { userId: person.id } }),
  )
  expect(file.person.slates).toHaveLength(await db.slate.count({ where: { userId: person.id } }))
})

test("the export holds nothing of anybody else's", async () => {
  const [mine, theirs] = [await personWithEverything(db), await personWithEverything(db)]
  const json = JSON.stringify(await exportPerson(mine.person.id))
  for (const trace of [theirs.mark, theirs.person.id, theirs.person.email]) expect(json).not.toContain(trace)
})

test('allowing everything is remembered purpose by purpose, with the time zone', async () => {
  const { id } = await createUser(db)
  await saveConsent(id, all, 'Asia/Tokyo')
  const person = await db.user.findUniqueOrThrow({ where: { id }, include: { consents: true } })
  expect(person).toMatchObject({ timeZone: 'Asia/Tokyo', profileVersion: 1 })
  expect(Object.fromEntries(person.consents.map((each) => [each.purpose, each.granted]))).toEqual({
    BEHAVIOUR: true,
    CONTEXT: true,
    MODEL: true,
  })
})

test('withdrawing removes the behaviour that was kept and the time zone, and nothing the person said', async () => {
  const { person } = await personWithEverything(db)
  await saveConsent(person.id, all, 'Europe/Zurich')
  await saveConsent(person.id, none, 'Europe/Zurich')
  const kept = await db.user.findUniqueOrThrow({
    where: { id: person.id },
    include: { consents: true, events: true, ratings: true, reactions: true },
  })
  expect(kept.timeZone).toBeNull()
  expect(kept.events.map((event) => event.type).toSorted()).toEqual(['NOTED', 'RATED', 'SURVEY_WISH', 'WATCHED'])
  expect(kept).toMatchObject({ ratings: [{ value: 4.5 }], reactions: [{ kind: 'NOT_FOR_ME' }] })
  expect(kept.consents.map((consent) => consent.granted)).toEqual([false, false, false])
})

test('withdrawing one purpose leaves what another one allows', async () => {
  const { person } = await personWithEverything(db)
  await saveConsent(person.id, { ...all, context: false }, 'Europe/Zurich')
  const kept = await db.user.findUniqueOrThrow({ where: { id: person.id }, include: { events: true } })
  expect(kept.timeZone).toBeNull()
  expect(kept.events.map((event) => event.type)).toContain('CLICKED')
})

test('of thirty clicks that race a withdrawal none is left', async () => {
  const film = await createFilm(db)
  for (let round = 0; round < 5; round++) {
    const { id } = await createUser(db)
    await saveConsent(id, all, null)
    const click = () => recordTracked(id, [{ id: randomUUID(), type: 'CLICKED', filmId: film.id, surface: 'ROW' }])
    const clicks = Array.from({ length: 15 }, click)
    const withdrawal = saveConsent(id, none, null)
    await Promise.all([...clicks, withdrawal, ...Array.from({ length: 15 }, click)])
    expect(await db.event.count({ where: { userId: id } })).toBe(0)
  }
})

test('withdrawing the model removes what it wrote, and withdrawing context the parts of day', async () => {
  const { person, film } = await personWithEverything(db)
  const other = await createFilm(db)
  const servedBy = 'MODEL' as const
  await db.portrait.update({ where: { userId: person.id }, data: { servedBy } })
  const note = { userId: person.id, profileVersion: 1, text: 'by a model', servedBy }
  await db.filmNote.create({ data: { ...note, filmId: other.id } })
  const slate = await db.slate.findFirstOrThrow({ where: { userId: person.id } })
  await db.slate.update({ where: { id: slate.id }, data: { partOfDay: 'night' } })
  await db.slateItem.create({
    data: { slateId: slate.id, position: 1, filmId: other.id, reason: 'by a model', basis: [], servedBy },
  })
  await saveConsent(person.id, { ...all, model: false }, null)
  const kept = () =>
    db.user.findUniqueOrThrow({
      where: { id: person.id },
      include: { filmNotes: true, portrait: true, slates: { include: { items: { orderBy: { position: 'asc' } } } } },
    })
  const first = await kept()
  expect(first.portrait).toBeNull()
  expect(first.filmNotes.map(({ filmId }) => filmId)).toEqual([film.id])
  expect(first.slates[0]?.items.map(({ reason }) => reason)).toEqual([expect.stringContaining('card'), ''])
  expect(first.slates[0]?.partOfDay).toBe('night')
  await saveConsent(person.id, { ...all, context: false }, null)
  expect((await kept()).slates[0]?.partOfDay).toBe('any')
})

test('withdrawing the model removes what the gate refused of it too', async () => {
  const { person, film } = await personWithEverything(db)
  const refused = { refusedText: 'a refused text', refusedWhy: 'address: x' }
  await db.portrait.update({ where: { userId: person.id }, data: refused })
  await db.filmNote.updateMany({ where: { userId: person.id }, data: refused })
  await db.slateItem.updateMany({ where: { filmId: film.id }, data: refused })
  expect(await tablesHolding(db, 'a refused text')).toEqual(['FilmNote', 'Portrait', 'SlateItem'])
  await saveConsent(person.id, { ...all, model: false }, null)
  expect(await tablesHolding(db, 'a refused text')).toEqual([])
})

test('help by admins is granted and withdrawn where it is asked for, and stays as it is elsewhere', async () => {
  const { id } = await createUser(db)
  const granted = async () =>
    (await db.consent.findUnique({ where: { userId_purpose: { userId: id, purpose: 'HELP' } } }))?.granted
  await saveConsent(id, all, null)
  expect(await granted()).toBeUndefined()
  await saveConsent(id, { ...all, help: true }, null)
  await saveConsent(id, none, null)
  expect(await granted()).toBe(true)
  await saveConsent(id, { ...none, help: false }, null)
  expect(await granted()).toBe(false)
})

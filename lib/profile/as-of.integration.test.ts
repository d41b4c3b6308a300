import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Film } from '@/prisma/generated/client'
import { createFilms, createUser } from '../../testing/factories'
import { getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { forgetOldLines, listEditsAsOf, profileAsOf } from './as-of'
import { editInterest, unsayInterest } from './mutations'
import { profileOf } from './profile'
import { listEdits } from './queries'

const START = Date.UTC(2025, 0, 1)
const HOUR_MS = 3_600_000
const hour = (count: number) => new Date(START + count * HOUR_MS)
let films: Film[]

beforeAll(async () => {
  films = await createFilms(
    db,
    Array.from({ length: 6 }, (_, place) => ({
      title: `As of ${place} ${randomUUID()}`,
      genres: [place % 2 ? 'western' : 'noir'],
      moods: ['dread'],
    })),
  )
})

type Word = { film: number; value: number; said: number; known: number }
const words = fc.array(
  fc.record({
    film: fc.nat(5),
    value: fc.integer({ min: 1, max: 10 }).map((half) => half / 2),
    said: fc.integer({ min: 1, max: 100 }),
    known: fc.integer({ min: 1, max: 100 }),
  }),
  { maxLength: 25 },
)
/** The lines of one facet, one state after another. */
const states = fc.array(
  fc.record({
    at: fc.integer({ min: 1, max: 100 }),
    strength: fc.constantFrom(null, -3, -1.5, 1.5, 3),
    gone: fc.boolean(),
  }),
  { maxLength: 8 },
)

/** Words are known when they are said, or later where a file brought them. */
const writeWords = (userId: string, said: Word[]) =>
  db.event.createMany({
    data: said.map(({ film, value, said: at, known }, place) => ({
      id: `${userId}-${place}`,
      userId,
      type: 'RATED' as const,
      filmId: films[film]?.id ?? 0,
      value,
      occurredAt: hour(at),
      recordedAt: hour(Math.max(at, known)),
    })),
  })

test('a profile of a moment is that of the history cut off there: nothing said, brought or edited later is in it', async () => {
  await fc.assert(
    fc.asyncProperty(words, states, fc.integer({ min: 0, max: 101 }), async (said, lines, when) => {
      const [whole, cut] = [await createUser(db), await createUser(db)]
      const ordered = lines.toSorted((a, b) => a.at - b.at)
      const rows = ordered.map(({ at, strength, gone }) => ({
        userId: whole.id,
        facet: 'mood:dread',
        state: 'ACTIVE' as const,
        stated: strength !== null,
        strength,
        gone,
        saidAt: hour(at),
        updatedAt: hour(at),
        recordedAt: hour(at),
      }))
      await writeWords(whole.id, said)
      await db.interestEditHistory.createMany({ data: rows })
      await writeWords(
        cut.id,
        said.filter((word) => Math.max(word.said, word.known) <= when),
      )
      const last = rows.findLast(({ recordedAt }) => recordedAt <= hour(when))
      const edits = last && !last.gone ? [{ ...last, label: null, wish: null, at: last.updatedAt.getTime() }] : []
      const catalog = await getCatalog()
      const options = { withBehaviour: true, catalog }
      const known = await profileAsOf(cut.id, hour(200), options)
      const expected = profileOf(
        0,
        known.events,
        edits.map(({ facet, state, strength, label, stated, saidAt, at }) => ({
          ...{ facet, state, strength, label, stated, at, wish: null, askedAt: null },
          saidAt: saidAt.getTime(),
        })),
        catalog,
      )
      const plain = ({ active, films: rated }: typeof expected) => [
        active.map(({ facet, strength, state }) => [facet, strength, state]),
        rated.map(({ filmId, weight, at }) => [filmId, weight, at]).toSorted(),
      ]
      expect(plain(await profileAsOf(whole.id, hour(when), options))).toEqual(plain(expected))
    }),
    { numRuns: 15 },
  )
}, 120_000)

test('each change of a line is kept with its moment, and what was taken back is gone from then on', async () => {
  const { id } = await createUser(db)
  const moments: Date[] = []
  const mark = async () => {
    const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp()::timestamp(3) AS now`
    moments.push(row?.now ?? new Date(0))
    await db.$queryRaw`SELECT 1 FROM pg_sleep(0.005)`
  }
  await mark()
  await editInterest(id, 'mood:dread', { strength: 1.5, stated: true })
  await mark()
  await editInterest(id, 'mood:dread', { state: 'MUTED' })
  await mark()
  await editInterest(id, 'mood:dread', { state: 'ACTIVE' })
  await unsayInterest(id, 'mood:dread')
  await mark()
  const stood = await Promise.all(moments.map((at) => listEditsAsOf(id, at)))
  expect(stood.map((lines) => lines.map(({ state, strength }) => [state, strength]))).toEqual([
    [],
    [['ACTIVE', 1.5]],
    [['MUTED', 1.5]],
    [],
  ])
})

test('as lines stand now is as of now', async () => {
  const { id } = await createUser(db)
  await editInterest(id, 'mood:dread', { strength: 1.5, stated: true, label: 'mine' })
  await editInterest(id, 'words:x', { label: 'x', stated: true })
  const sorted = (lines: { facet: string }[]) => lines.toSorted((a, b) => (a.facet < b.facet ? -1 : 1))
  expect(sorted(await listEditsAsOf(id, new Date(Date.now() + HOUR_MS)))).toEqual(sorted(await listEdits(id)))
})

test('an erased person leaves no history of lines, and nobody reads that of somebody else', async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await editInterest(ada.id, 'mood:dread', { strength: 1.5 })
  expect(await listEditsAsOf(bob.id, hour(1e5))).toEqual([])
  await db.user.delete({ where: { id: ada.id } })
  expect(await db.interestEditHistory.count({ where: { userId: ada.id } })).toBe(0)
})

test('states that gave way to others ninety days ago go; what stood then and since stays', async () => {
  const { id: userId } = await createUser(db)
  const at = (days: number) => new Date(Date.now() - days * 24 * HOUR_MS)
  const line = { userId, state: 'ACTIVE' as const, stated: true, saidAt: at(200), updatedAt: at(200) }
  await db.interestEditHistory.createMany({
    data: [
      { ...line, facet: 'mood:dread', strength: 1, recordedAt: at(200) },
      { ...line, facet: 'mood:dread', strength: 2, recordedAt: at(150) },
      { ...line, facet: 'mood:dread', strength: 3, recordedAt: at(20) },
      { ...line, facet: 'mood:tender', strength: 1, recordedAt: at(200) },
      { ...line, facet: 'mood:tender', gone: true, recordedAt: at(120) },
    ],
  })
  await forgetOldLines()
  const left = await db.interestEditHistory.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  expect(left.map(({ facet, strength }) => [facet, strength])).toEqual([
    ['mood:dread', 2],
    ['mood:dread', 3],
  ])
})

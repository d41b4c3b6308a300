import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Prisma } from '@/prisma/generated/client'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin, createFilms, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { listFigures } from './list-counts'
import { fromNumbers, perPerson } from './measures'
import { listListCounts, listOutcomes } from './queries'

withOwnDatabase()

const hour = 3_600_000
const now = Date.now()
const at = (hours: number) => new Date(now - hours * hour)
const period = { since: at(40 * 24), until: new Date(now + hour) }

async function person(behaviour = true, make = createUser) {
  const { id } = await make(db)
  await db.consent.create({ data: { userId: id, purpose: 'BEHAVIOUR', granted: behaviour } })
  return id
}

type Card = Partial<Prisma.SlateItemCreateManySlateInput>

/** A list whose cards all came into view, unless said otherwise. */
async function list(userId: string, filmIds: number[], hoursAgo: number, card: Card = {}, seen = filmIds) {
  const { id } = await db.slate.create({
    data: {
      userId,
      model: 'gpt',
      profileVersion: 1,
      partOfDay: 'any',
      day: '2026-11-26',
      candidates: [],
      status: 'DONE',
      startedAt: at(hoursAgo),
      promptVersionId: null,
      inputTokens: 1000,
      outputTokens: 200,
      firstCardMs: 400,
      items: {
        create: filmIds.map((filmId, position) => ({
          filmId,
          position,
          reason: '',
          basis: [],
          servedBy: 'MODEL' as const,
          verdict: 'kept',
          ...card,
        })),
      },
    },
    select: { id: true },
  })
  await db.event.createMany({
    data: seen.map((filmId) => ({
      id: randomUUID(),
      userId,
      filmId,
      slateId: id,
      type: 'IMPRESSION' as const,
      occurredAt: at(hoursAgo),
    })),
  })
  return id
}

const said = (userId: string, filmId: number, hoursAgo: number, event: Partial<Prisma.EventCreateManyInput>) =>
  db.event.create({
    data: { id: randomUUID(), userId, filmId, occurredAt: at(hoursAgo), type: 'REACTED', ...event },
    select: { id: true },
  })

type Eight = [number, number, number, number, number, number, number, number]

const filmIds = async (count: number) =>
  (
    await createFilms(
      db,
      Array.from({ length: count }, () => ({})),
    )
  ).map(({ id }) => id) as [number, ...number[]]
const of = async (userId: string) =>
  (await listOutcomes('promptVersionId', period))
    .filter((row) => row.userId === userId)
    .map(({ day: _, ...row }) => row)

test('each outcome counts within its window and not after it', async () => {
  const films = await filmIds(8)
  const userId = await person()
  const slateId = await list(userId, films, 35 * 24, { predicted: 3.5 })
  const [opened, late, wanted, lateWant, down, liked, rated, nothing] = films as Eight
  const day = 24
  await said(userId, opened, 35 * day - 2, { type: 'CLICKED', slateId })
  await said(userId, opened, 35 * day - 3, { type: 'DWELLED', value: 40 })
  await said(userId, late, 34 * day - 1, { type: 'CLICKED', slateId })
  await said(userId, wanted, 29 * day, { detail: 'WANT' })
  await said(userId, lateWant, 27 * day, { detail: 'WANT' })
  await said(userId, down, 30 * day, { detail: 'NOT_FOR_ME' })
  await said(userId, liked, 10 * day, { type: 'RATED', value: 4.5 })
  await said(userId, rated, 4 * day, { type: 'RATED', value: 5 })
  await said(userId, nothing, 10 * day, { type: 'RATED', value: 5, importId: await anImport(userId) })
  expect(await of(userId)).toEqual([
    {
      ...fromNumbers([]),
      group: null,
      userId,
      cards: 8,
      settled: 8,
      byModel: 8,
      refusedTexts: 0,
      opened: 1,
      wanted: 1,
      turnedDown: 1,
      watched: 1,
      liked: 1,
      positive: 3,
      passedOver: 4,
      compared: 1,
      lift: 1,
      error: 1,
      dwellSeconds: 40,
    },
  ])
})

async function anImport(userId: string) {
  const { id } = await db.ratingImport.create({ data: { userId, source: 'imdb', fileName: 'ratings.csv' } })
  return id
}

test('what is said of a film counts for the last list it was seen in before, whichever version wrote that', async () => {
  const [film] = await filmIds(1)
  const userId = await person()
  await list(userId, [film], 50, { promptVersionId: 'first' })
  await list(userId, [film], 26, { promptVersionId: 'second' })
  await said(userId, film, 2, { type: 'RATED', value: 4 })
  const rows = (await of(userId)).map(({ group, cards, liked, passedOver }) => [group, cards, liked, passedOver])
  expect(rows.toSorted()).toEqual([
    ['first', 1, 0, 1],
    ['second', 1, 1, 0],
  ])
})

test('a click on the card of one list opens no other', async () => {
  const [film] = await filmIds(1)
  const userId = await person()
  const elsewhere = await list(userId, [film], 60)
  await list(userId, [film], 30)
  await said(userId, film, 29, { type: 'CLICKED', slateId: elsewhere })
  expect(perPerson(await of(userId))).toMatchObject([{ cards: 2, opened: 0 }])
})

test('cards nobody saw, admins, and people who keep their behaviour to themselves are left out', async () => {
  const films = await filmIds(2)
  const userId = await person()
  await list(userId, films, 5, { verdict: 'address', servedBy: 'COMPOSER' }, films.slice(0, 1))
  const others = [await person(false), await person(true, createAdmin), (await createUser(db)).id]
  for (const other of others) await list(other, films, 5)
  expect(await of(userId)).toMatchObject([{ cards: 1, settled: 0, byModel: 0, refusedTexts: 1, passedOver: 0 }])
  const groups = await listOutcomes('promptVersionId', period)
  expect(groups.filter((row) => others.includes(row.userId))).toEqual([])
})

test('what lists took is told of each variant: calls that went wrong, tokens, and how long the first card took', async () => {
  const [film] = await filmIds(1)
  const userId = await person()
  const ids = await Promise.all([1, 2, 3, 4].map((hours) => list(userId, [film], hours)))
  await db.slate.updateMany({ where: { id: { in: ids } }, data: { variantId: 'mine' } })
  const set = (place: number, data: Prisma.SlateUpdateInput) =>
    db.slate.update({ where: { id: ids[place] ?? '' }, data })
  await set(0, { fault: 'timeout', firstCardMs: 2400 })
  await set(1, { fault: 'aborted', firstCardMs: null })
  await set(2, { model: 'built-in composer' })
  const figures = (await listListCounts('variantId', period)).map(listFigures)
  expect(figures.filter(({ group }) => group === 'mine')).toEqual([
    {
      group: 'mine',
      lists: 4,
      asked: 3,
      fellBack: 1,
      inputTokens: 4000,
      outputTokens: 800,
      firstCardP50: 400,
      firstCardP95: 2200,
    },
  ])
})

import { expect, test } from 'vitest'
import { createFilm, createFilms, createUser, say } from '../../../testing/factories'
import { findViewerById } from '../../auth/queries'
import { getCatalog, invalidateCatalog } from '../../catalog/snapshot'
import { db } from '../../db'
import { saveNotYet } from './mutations'
import { ownRecord } from './own-record'
import { findCardToAsk, listHeldOf, listHeldOfAll, listPopularRated } from './queries'

const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day)
type Card = { filmId: number; predicted?: number; predictedSaid?: boolean; predictedFrom?: number[]; position?: number }

async function listOf(userId: string, days: number, cards: Card[], slate: { profiled?: boolean } = {}) {
  const startedAt = ago(days)
  const { id } = await db.slate.create({
    data: {
      userId,
      model: 'none',
      profileVersion: 1,
      partOfDay: 'any',
      candidates: [],
      startedAt,
      status: 'DONE',
      day: startedAt.toISOString().slice(0, 10),
      ...slate,
      items: {
        create: cards.map((card, position) => ({ position, reason: 'x', basis: [], servedBy: 'RANKING', ...card })),
      },
    },
  })
  return id
}
const viewerOf = async (id: string) => {
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('nobody')
  return viewer
}
const today = () => new Date().toISOString().slice(0, 10)

test('what a card predicted cannot be changed, by whichever statement; all else of it can', async () => {
  const [{ id: userId }, film] = [await createUser(db), await createFilm(db)]
  const slateId = await listOf(userId, 2, [
    { filmId: film.id, predicted: 4.4, predictedSaid: true, predictedFrom: [1] },
  ])
  const where = { slateId_filmId: { slateId, filmId: film.id } }
  for (const data of [{ predicted: 2 }, { predicted: null }, { predictedFrom: [] }, { predictedSaid: false }]) {
    await expect(db.slateItem.update({ where, data })).rejects.toThrow('never changes')
  }
  await db.slateItem.update({ where, data: { reason: 'Other words.', predicted: 4.4 } })
  expect(await db.slateItem.findUnique({ where })).toMatchObject({ reason: 'Other words.', predicted: 4.4 })
})

test('a rating answers the last list before it; one from a file, before any list or for a plain list answers none', async () => {
  const { id: userId } = await createUser(db)
  const { id: other } = await createUser(db)
  const [twice, plain, early, brought] = await createFilms(db, [{}, {}, {}, {}])
  const [a, b, c, d] = [twice?.id ?? 0, plain?.id ?? 0, early?.id ?? 0, brought?.id ?? 0]
  await listOf(userId, 9, [{ filmId: a, predicted: 2, predictedSaid: true }, { filmId: d }])
  const last = await listOf(userId, 5, [{ filmId: a, predicted: 4.5, predictedSaid: true }])
  await listOf(userId, 4, [{ filmId: b }], { profiled: false })
  await say(db, userId, { type: 'RATED', filmId: c, value: 5, at: ago(3) })
  await listOf(userId, 2, [{ filmId: c }])
  await say(db, userId, { type: 'RATED', filmId: a, value: 3 }, { type: 'RATED', filmId: b, value: 3 })
  const file = await db.ratingImport.create({ data: { userId, source: 'table', fileName: 'x.csv' } })
  await say(db, userId, { type: 'RATED', filmId: d, value: 1, importId: file.id })
  await say(db, other, { type: 'RATED', filmId: a, value: 1 })
  expect(await listHeldOf(userId)).toMatchObject([{ filmId: a, slateId: last, given: 3, predicted: 4.5 }])
  expect(await listHeldOf(other)).toEqual([])
})

test('a miss tells what it rested on and the line it moved', async () => {
  const { id: userId } = await createUser(db)
  const films = await createFilms(db, [
    { title: 'Ikiru', genres: ['western'] },
    { genres: ['western'] },
    { title: 'The miss', genres: ['western'] },
  ])
  invalidateCatalog()
  const [first, second, missed] = films.map(({ id }) => id)
  await say(db, userId, ...[first, second].map((filmId) => ({ type: 'RATED' as const, filmId: filmId ?? 0, value: 5 })))
  const card = { filmId: missed ?? 0, predicted: 4.4, predictedSaid: true, predictedFrom: [first ?? 0] }
  await listOf(userId, 0, [card])
  await say(db, userId, { type: 'RATED', filmId: missed, value: 1.5, at: new Date(Date.now() + 60_000) })
  const { told, verdicts } = await ownRecord(await viewerOf(userId), await getCatalog())
  expect(verdicts).toEqual({ hit: 0, near: 0, miss: 1 })
  expect(told).toMatchObject([{ verdict: 'miss', promised: 4.5, given: 1.5, restedOn: ['Ikiru'] }])
  expect(told[0]?.changed?.after).toBeLessThan(told[0]?.changed?.before ?? 0)
})

test('the question is about an earlier list of one’s own, what was wanted first, and a no rests it', async () => {
  const { id: userId } = await createUser(db)
  const { id: other } = await createUser(db)
  const films = await createFilms(db, [{}, {}, {}, {}])
  const [a, b, c, d] = films.map(({ id }) => id) as [number, number, number, number]
  const slateId = await listOf(userId, 3, [{ filmId: a }, { filmId: b }, { filmId: c }])
  await listOf(userId, 0, [{ filmId: d }])
  const ask = () => findCardToAsk(userId, today())
  expect(await ask()).toMatchObject({ slateId, filmId: a })
  await say(db, userId, { type: 'REACTED', filmId: c, detail: 'WANT' })
  expect(await ask()).toMatchObject({ filmId: c })
  await expect(saveNotYet(other, slateId, c)).rejects.toMatchObject({ code: 'not-found' })
  expect(await ask()).toMatchObject({ filmId: c })
  await saveNotYet(userId, slateId, c)
  expect(await ask()).toBeNull()
  await db.slateItem.updateMany({ where: { slateId, filmId: c }, data: { notYetAt: ago(2) } })
  expect(await ask()).toMatchObject({ filmId: a })
  await say(db, userId, { type: 'RATED', filmId: a, value: 4 }, { type: 'REACTED', filmId: b, detail: 'NOT_FOR_ME' })
  expect(await ask()).toBeNull()
  await db.slateItem.updateMany({ where: { slateId, filmId: c }, data: { notYetAt: ago(20) } })
  expect(await ask()).toMatchObject({ filmId: c })
  expect(await findCardToAsk(other, today())).toBeNull()
})

test('sums take nobody’s word of today and no admin’s, and well-known films only where no list had shown them', async () => {
  const [shown, own] = await createFilms(db, [{}, {}])
  const [a, b] = [shown?.id ?? 0, own?.id ?? 0]
  const { id } = await createUser(db)
  const { id: admin } = await createUser(db, { role: 'ADMIN' })
  for (const each of [id, admin]) {
    await listOf(each, 9, [{ filmId: a }])
    await say(db, each, ...[a, b].map((filmId) => ({ type: 'RATED' as const, filmId, value: 4, at: ago(5) })))
  }
  const ours = <Row extends { userId: string }>(rows: Row[]) => rows.filter((row) => [id, admin].includes(row.userId))
  expect(ours(await listHeldOfAll(ago(1)))).toMatchObject([{ userId: id, filmId: a, given: 4 }])
  expect(ours(await listHeldOfAll(ago(6)))).toEqual([])
  expect(ours(await listPopularRated(ago(1), [a, b]))).toEqual([{ userId: id, given: 4 }])
})

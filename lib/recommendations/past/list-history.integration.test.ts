import { expect, test } from 'vitest'
import { createFilm, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { listPastLists } from './list-history'

test('a list that rests on films in part says that the rest came of the taste', async () => {
  const [{ id: userId }, own, other] = [await createUser(db), await createFilm(db), await createFilm(db)]
  const item = (filmId: number, position: number, basis: number[]) => {
    return { filmId, position, reason: 'A reason.', basis, servedBy: 'RANKING' as const }
  }
  const made = async (...items: ReturnType<typeof item>[]) => {
    const list = { userId, model: 'none', profileVersion: 1, partOfDay: 'any', candidates: [], day: '2026-01-01' }
    await db.slate.create({ data: { ...list, items: { create: items } } })
    return (await listPastLists(userId, 1)).lists[0]
  }
  expect(await made(item(other.id, 0, [own.id]))).toMatchObject({ restedOn: [own.title], alsoOnTaste: false })
  const both = await made(item(other.id, 0, [own.id]), item(own.id, 1, []))
  expect(both).toMatchObject({ restedOn: [own.title], alsoOnTaste: true })
})

test('of earlier lists the latest alone is still to be seen, on whichever page', async () => {
  const [{ id: userId }, film] = [await createUser(db), await createFilm(db)]
  for (let ago = 0; ago < 11; ago += 1) {
    const startedAt = new Date(Date.UTC(2026, 0, 20 - ago))
    const list = { userId, model: 'none', profileVersion: 1, partOfDay: 'any', candidates: [], startedAt }
    const item = { filmId: film.id, position: 0, reason: 'A reason.', basis: [], servedBy: 'RANKING' as const }
    await db.slate.create({ data: { ...list, day: startedAt.toISOString().slice(0, 10), items: { create: item } } })
  }
  const [first, second] = [await listPastLists(userId, 1), await listPastLists(userId, 2)]
  expect(first.lists.map(({ isLatest }) => isLatest)).toEqual([true, ...Array(9).fill(false)])
  expect(second.lists.map(({ day, isLatest }) => [day, isLatest])).toEqual([['2026-01-10', false]])
  // Where nothing is left to show, the list before it stands on no first page any more.
  const empty = { userId, model: 'none', profileVersion: 1, partOfDay: 'any', candidates: [], day: '2026-01-21' }
  await db.slate.create({ data: { ...empty, startedAt: new Date(Date.UTC(2026, 0, 21)) } })
  expect((await listPastLists(userId, 1)).lists.map(({ isLatest }) => isLatest)).toEqual(Array(10).fill(false))
})

test('a list that an edit made anew the same day was not passed over, and the one after it says why; new picks pass it over', async () => {
  const [{ id: userId }, film] = [await createUser(db), await createFilm(db)]
  const made = async (hour: number, more: object) => {
    const startedAt = new Date(Date.UTC(2026, 0, 20, hour))
    const list = {
      userId,
      model: 'none',
      profileVersion: 1,
      partOfDay: 'any',
      candidates: [],
      startedAt,
      day: '2026-01-20',
    }
    const item = { filmId: film.id, position: 0, reason: 'A reason.', basis: [], servedBy: 'RANKING' as const }
    await db.slate.create({ data: { ...list, ...more, items: { create: item } } })
  }
  await made(8, {})
  await made(9, { changes: [{ kind: 'new', why: 'taste', facets: [{ facet: 'genre:western', label: null }] }] })
  await made(10, { profiled: false })
  await made(11, { changes: [{ kind: 'new', why: 'day', facets: [] }], supersededAt: new Date() })
  await made(12, { changes: [{ kind: 'new', why: 'picks', facets: [] }] })
  const { lists } = await listPastLists(userId, 1)
  expect(lists.map(({ isLatest, isRemade, madeBecause }) => [isLatest, isRemade, madeBecause])).toEqual([
    [true, false, 'New picks: none of those before.'],
    [false, false, null],
    [false, false, null],
    [false, true, 'Since you changed “Western”: a new list.'],
    [false, true, null],
  ])
})

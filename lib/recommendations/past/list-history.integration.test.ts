import { expect, test } from 'vitest'
import { createFilm, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { listPastLists } from './list-history'

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
})

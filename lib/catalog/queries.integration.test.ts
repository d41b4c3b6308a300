import { expect, test } from 'vitest'
import { createFilm } from '@/testing/factories'
import { db } from '../db'
import { listCatalog } from './queries'

test('a catalog read in slices is the same, each film once and in order, with its links', async () => {
  const made = [await createFilm(db), await createFilm(db), await createFilm(db), await createFilm(db)]
  const [first, , , last] = made.map(({ id }) => id)
  await db.kindredLink.create({ data: { fromId: first ?? 0, toId: last ?? 0, because: 'both are slow' } })
  const whole = await listCatalog()
  expect(whole.map(({ id }) => id)).toEqual(expect.arrayContaining(made.map(({ id }) => id)))
  for (const atOnce of [1, 3, whole.length, whole.length + 1]) expect(await listCatalog(atOnce)).toEqual(whole)
  expect(whole.find(({ id }) => id === first)?.kindred).toEqual([{ filmId: last, because: 'both are slow' }])
})

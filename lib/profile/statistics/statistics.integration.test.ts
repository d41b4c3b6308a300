import { expect, test } from 'vitest'
import { createFilms, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { listRated, meansOfOthers } from './queries'

test('one’s own ratings are listed and nobody else’s; means are of twenty others at least, and never of oneself', async () => {
  const [first, second] = await createFilms(db, [{}, {}])
  const [a, b] = [first?.id ?? 0, second?.id ?? 0]
  const { id: userId } = await createUser(db)
  await db.rating.create({ data: { userId, filmId: a, value: 0.5 } })
  const others = await Promise.all(Array.from({ length: 20 }, () => createUser(db)))
  await db.rating.createMany({ data: others.slice(1).map(({ id }) => ({ userId: id, filmId: a, value: 4 })) })
  expect(await listRated(userId)).toMatchObject([{ filmId: a, stars: 0.5 }])
  expect(await meansOfOthers(userId, [[a], [b], []])).toEqual([null, null, null])
  await db.rating.create({ data: { userId: others[0]?.id ?? '', filmId: b, value: 2 } })
  expect(await meansOfOthers(userId, [[a], [b], [a, b]])).toEqual([null, null, 3.9])
})

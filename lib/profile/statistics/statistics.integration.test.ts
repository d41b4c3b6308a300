import { expect, test } from 'vitest'
import { createFilms, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { listRated, meansOfOthers, meansOfYears } from './queries'

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

test('a year is held against what at least twenty others gave in it, and never against oneself', async () => {
  const [film] = await createFilms(db, [{}])
  const filmId = film?.id ?? 0
  const people = await Promise.all(Array.from({ length: 21 }, () => createUser(db)))
  const [self = '', ...others] = people.map(({ id }) => id)
  const inYear = (year: number, day: string) => new Date(`${year}-${day}T23:59:59Z`)
  // Years of their own: other tests rate in years of ours.
  await db.rating.createMany({
    data: others.map((userId, place) => ({
      ...{ userId, filmId, value: place % 2 ? 2 : 3 },
      ratedAt: place === 0 ? inYear(1912, '12-31') : inYear(1911, place === 1 ? '12-31' : '01-01'),
    })),
  })
  await db.rating.create({ data: { userId: self, filmId, value: 5, ratedAt: inYear(1911, '06-01') } })
  expect(await meansOfYears(self, [1911, 1912])).toEqual(new Map())
  await db.rating.updateMany({ where: { userId: others[0] ?? '', filmId }, data: { ratedAt: inYear(1911, '01-01') } })
  expect(await meansOfYears(self, [1911, 1912])).toEqual(new Map([[1911, 2.5]]))
})

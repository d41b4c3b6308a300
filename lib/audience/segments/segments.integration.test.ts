import { beforeEach, expect, test } from 'vitest'
import { createFilms } from '../../../testing/factories'
import { createAlike } from '../../../testing/taste-groups'
import { db } from '../../db'
import { countTold } from './count-told'
import { countSegment } from './queries'

const DAY_MS = 86_400_000
const now = new Date('2026-06-15T12:00:00Z')
const midnight = new Date('2026-06-15T00:00:00Z')
const daysAgo = (days: number) => new Date(midnight.getTime() - days * DAY_MS)

beforeEach(async () => {
  await db.user.deleteMany()
})

async function people(count: number, cameDaysAgo = 100): Promise<string[]> {
  const ids = await createAlike(db, count, [])
  await db.user.updateMany({ where: { id: { in: ids } }, data: { createdAt: daysAgo(cameDaysAgo) } })
  await db.consent.updateMany({ where: { userId: { in: ids } }, data: { decidedAt: daysAgo(cameDaysAgo) } })
  return ids
}
const rate = (userIds: string[], filmIds: number[], value: number, days = 50) =>
  db.rating.createMany({
    data: userIds.flatMap((userId) => filmIds.map((filmId) => ({ userId, filmId, value, ratedAt: daysAgo(days) }))),
  })
const allow = (userIds: string[], purpose: 'BEHAVIOUR' | 'MAIL', granted = true, days = 9) =>
  db.consent.createMany({ data: userIds.map((userId) => ({ userId, purpose, granted, decidedAt: daysAgo(days) })) })

test('a liking is three films of it with four stars, and says nothing of those with fewer', async () => {
  const [one = '', two = '', three = ''] = await people(3)
  const films = (
    await createFilms(
      db,
      [{}, {}, {}].map(() => ({ genres: ['war'], moods: ['bleak'] })),
    )
  ).map(({ id }) => id)
  await rate([one], films, 4)
  await rate([two], films.slice(1), 5)
  await rate([three], films, 3.5)
  expect(await countSegment({ likes: 'genre:war' }, midnight)).toBe(1)
  expect(await countSegment({ likes: 'mood:bleak' }, midnight)).toBe(1)
  expect(await countSegment({ likes: 'genre:drama' }, midnight)).toBe(0)
  expect(await countSegment({ likes: 'genre:war' }, daysAgo(51))).toBe(0)
})

test('what was done lately is counted up to midnight, and what was opened of those alone who allow it', async () => {
  const [one = '', two = '', three = ''] = await people(3)
  await people(2, 10)
  const [film] = await createFilms(db, [{}])
  await rate([one], [film?.id ?? 0], 2, 29)
  await rate([two], [film?.id ?? 0], 2, 31)
  await rate([three], [film?.id ?? 0], 2, -0.5)
  expect(await countSegment({ did: 'rated' }, midnight)).toBe(1)
  expect(await countSegment({ did: 'new' }, midnight)).toBe(2)
  expect(await countSegment({ did: 'many' }, midnight)).toBe(0)
  await db.event.createMany({
    data: [one, two].map((userId) => ({ id: `opened ${userId}`, userId, type: 'CLICKED', occurredAt: daysAgo(3) })),
  })
  await allow([one], 'BEHAVIOUR')
  await allow([two], 'BEHAVIOUR', false)
  expect(await countSegment({ did: 'opened' }, midnight)).toBe(1)
})

test('a consent counts where it stands, from the midnight after it was given', async () => {
  const [one = '', two = '', three = ''] = await people(3)
  await allow([one], 'MAIL')
  await allow([two], 'MAIL', false)
  await allow([three], 'MAIL', true, -0.5)
  expect(await countSegment({ allows: 'mail' }, midnight)).toBe(1)
  expect(await countSegment({ allows: 'mail', did: 'rated' }, midnight)).toBe(0)
})

test('counts are told in tens, from twenty on, and not within twenty of a count with a condition less', async () => {
  const all = await people(64)
  await allow(all.slice(0, 44), 'MAIL')
  await allow(all.slice(0, 50), 'BEHAVIOUR')
  expect(await countTold({}, now)).toBe(60)
  expect(await countTold({ allows: 'mail' }, now)).toBe(40)
  // Fourteen who do not would be told as well.
  expect(await countTold({ allows: 'behaviour' }, now)).toBeNull()
  expect(await countTold({ did: 'new' }, now)).toBeNull()
})

test('a day’s count stays what it was, whoever comes or goes meanwhile', async () => {
  const later = new Date('2026-06-20T08:00:00Z')
  const all = await people(50)
  expect(await countTold({}, later)).toBe(50)
  await db.user.deleteMany({ where: { id: { in: all.slice(0, 25) } } })
  expect(await countTold({}, later)).toBe(50)
  expect(await countTold({}, new Date('2026-06-21T08:00:00Z'))).toBe(30)
})

import { expect, test } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createFilms, createUser } from '../../testing/factories'
import { db } from '../db'
import { getShownFigures } from './queries'

withOwnDatabase()

const now = new Date('2026-11-26T12:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

test('stars, the watchlist and clicks count as yes when they come after the list, and lists of the two weeks before stand beside them', async () => {
  const films = await createFilms(
    db,
    Array.from({ length: 8 }, (_, at) => ({ prominence: 10 * (at + 1) })),
  )
  const [first, second, third, fourth] = films.map(({ id }) => id) as [number, number, number, number]
  const people = await Promise.all(Array.from({ length: 5 }, () => createUser(db)))
  for (const [place, { id: userId }] of people.entries()) {
    const list = (startedAt: Date, day: string, candidates: object[], shown = [first, second, third, fourth]) =>
      db.slate.create({
        data: {
          userId,
          model: 'm',
          profileVersion: 0,
          partOfDay: 'any',
          day,
          startedAt,
          candidates,
          items: {
            create: shown.map((filmId, position) => ({
              filmId,
              position,
              reason: '',
              basis: [],
              servedBy: 'COMPOSER' as const,
            })),
          },
        },
        select: { id: true },
      })
    await list(hours(-24 * 29), '2026-10-28', [])
    const old = [{ filmId: fourth, score: 2, contributions: [{ kind: 'popularity', amount: 2 }] }]
    await list(hours(-24 * 20), '2026-11-06', old, [fourth])
    const contributions = [
      { kind: 'collaborative', amount: 3 },
      { kind: 'popularity', amount: 1 },
    ]
    const { id } = await list(hours(-2), '2026-11-26', [
      { filmId: first, score: 4, contributions },
      { filmId: 999_999 },
    ])
    if (place === 0) {
      await db.rating.create({ data: { userId, filmId: first, value: 4, ratedAt: hours(-1) } })
      await db.rating.create({ data: { userId, filmId: second, value: 5, ratedAt: hours(-3) } })
      await db.reaction.create({ data: { userId, filmId: third, kind: 'WANT', reactedAt: hours(-1) } })
      await db.event.create({ data: { id: `click ${id}`, userId, filmId: fourth, slateId: id, type: 'CLICKED' } })
    }
    if (place === 1) await db.rating.create({ data: { userId, filmId: first, value: 3.5, ratedAt: hours(-1) } })
  }
  const { days, reach, components, lists, before } = await getShownFigures(now)
  expect(days).toEqual([{ day: '2026-11-26', people: 5, shown: 20, positiveRate: 3 / 20 }])
  expect(reach).toMatchObject({ coverage: 0.5, shownProminence: 25, catalogProminence: 45 })
  expect(components).toEqual([
    { kind: 'collaborative', share: 0.75 },
    { kind: 'popularity', share: 0.25 },
  ])
  expect(lists).toBe(5)
  expect(before).toMatchObject({ lists: 5, components: [{ kind: 'popularity', share: 1 }] })
  expect(before?.reach).toEqual({ coverage: 1 / 8, shownProminence: 40, catalogProminence: 45 })
  expect((await getShownFigures(hours(24 * 30))).before).toBeNull()
})

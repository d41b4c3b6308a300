import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { createFilms, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { limits } from '../limits'
import { confirmImport, stageImport, undoImport } from './mutations'
import { previewRatings } from './preview-ratings'
import { getFilmIndex } from './queries'
import { readFile } from './read-file'

const looked = vi.hoisted(() => ({ times: 0, inSteps: [] as number[] }))
vi.mock('../../catalog/titles/match-films', async (original) => {
  const real = await original<typeof import('../../catalog/titles/match-films')>()
  const matchFilm: typeof real.matchFilm = (...args) => {
    looked.times++
    return real.matchFilm(...args)
  }
  return { ...real, matchFilm }
})
vi.mock('../in-steps', async (original) => {
  const real = await original<typeof import('../in-steps')>()
  const eachInSteps: typeof real.eachInSteps = async (rows, work) => {
    let count = 0
    await real.eachInSteps(rows, (row) => {
      count++
      work(row)
    })
    looked.inSteps.push(count)
  }
  return { ...real, eachInSteps }
})
beforeEach(() => {
  Object.assign(looked, { times: 0, inSteps: [] })
})

const csv = (lines: string[]) => new TextEncoder().encode(`Date,Name,Year,Rating\n${lines.join('\n')}\n`)
const none = new Map<number, number>()

async function preview(lines: string[]) {
  const bytes = csv(lines)
  return { bytes, preview: await previewRatings(await getFilmIndex(), await readFile(bytes, 'ratings.csv')) }
}

test('of 20,000 rows every one is counted, each film is looked for once, and others get their turns between', async () => {
  const name = randomUUID().slice(0, 8)
  const films = await createFilms(
    db,
    Array.from({ length: 40 }, (_, place) => ({ title: `Long ${name} ${place}x`, year: 1960 + place })),
  )
  const lines = Array.from({ length: 20_000 }, (_, row) => {
    const film = films[row % 50]
    return film ? `2020-01-01,${film.title},${film.year},4` : `2020-01-01,Nobody Made ${name} ${row % 50},1999,3`
  })
  const found = (await preview(lines)).preview
  expect(found.matched).toHaveLength(40)
  expect(looked.times).toBe(50)
  const rowsOfFilms = lines.length * (40 / 50)
  expect(found.left.repeated).toBe(rowsOfFilms - 40)
  expect(found.unmatched.length + found.more.unmatched).toBe(lines.length - rowsOfFilms)
  // Reading (three passes) and finding the films go in steps, between which others get their turns (in-steps.test.ts).
  expect(looked.inSteps).toEqual(Array(4).fill(lines.length))
})

test('one row more than may be is refused before a film is looked for', async () => {
  const lines = Array.from({ length: limits.rows + 1 }, (_, row) => `2020-01-01,A Film ${row},1999,3`)
  await expect(readFile(csv(lines), 'ratings.csv')).rejects.toMatchObject({ name: 'AppError' })
  expect(looked.times).toBe(0)
})

test('so many words from files a person may have: the next file waits until an older one is undone', async () => {
  expect(limits.ratingsPerPerson).toBe(20_000)
  const most = 30
  limits.ratingsPerPerson = most
  const { id: userId } = await createUser(db)
  const [one, two] = await createFilms(db, [{}, {}])
  if (!one || !two) throw new Error('there are two films')
  const { id: importId } = await db.ratingImport.create({
    data: { userId, source: 'imdb', fileName: 'old.csv', confirmedAt: new Date() },
  })
  const occurredAt = new Date('2020-01-01')
  const event = { userId, importId, type: 'RATED' as const, filmId: one.id, value: 3, occurredAt }
  await db.event.createMany({ data: Array.from({ length: most }, () => ({ ...event, id: randomUUID() })) })
  const file = await preview([`2020-01-02,${two.title},${two.year},5`])
  const next = await stageImport(userId, { fileName: 'next.csv', ...file })
  await expect(confirmImport(userId, next, none)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining(`more than ${most}`),
  })
  expect(await db.event.count({ where: { userId } })).toBe(most)
  await undoImport(userId, importId)
  expect(await confirmImport(userId, next, none)).toMatchObject({ imported: 1 })
  expect(await db.event.findMany({ where: { userId } })).toMatchObject([{ filmId: two.id, importId: next }])
})

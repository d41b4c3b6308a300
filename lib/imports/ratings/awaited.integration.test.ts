import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilm, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { saveRating } from '../../feedback/mutations'
import { listAwaited, welcomeAwaited } from './awaited'
import { confirmImport, stageImport, undoImport } from './mutations'
import { previewRatings } from './preview-ratings'
import { getFilmIndex } from './queries'
import { readFile } from './read-file'

withOwnDatabase()

async function bring(userId: string, rows: string): Promise<string> {
  const bytes = Buffer.from(`Date,Name,Year,Letterboxd URI,Rating\n${rows}\n`)
  const preview = await previewRatings(await getFilmIndex(), await readFile(bytes, 'ratings.csv'))
  const importId = await stageImport(userId, { fileName: 'ratings.csv', bytes, preview })
  await confirmImport(userId, importId, new Map())
  return importId
}
const title = () => `Film ${randomUUID().slice(0, 8)}`
const ratings = (userId: string) => db.rating.findMany({ where: { userId }, select: { filmId: true, value: true } })

test('a film that was not there waits, and what was said of it counts when it comes', async () => {
  const { id: userId } = await createUser(db)
  const name = title()
  const importId = await bring(userId, `2020-01-02,${name},1990,u,4.5`)
  expect(await listAwaited(userId)).toMatchObject([{ title: name, year: 1990, says: 'rated', stars: 4.5 }])
  expect(await welcomeAwaited()).toMatchObject({ people: 0, films: 0 })
  const film = await createFilm(db, { title: name, year: 1990 })
  expect(await welcomeAwaited()).toMatchObject({ people: 1, films: 1 })
  expect(await ratings(userId)).toEqual([{ filmId: film.id, value: 4.5 }])
  expect(await listAwaited(userId)).toEqual([])
  expect(await undoImport(userId, importId)).toEqual({ removed: 1 })
  expect(await ratings(userId)).toEqual([])
})

test('a film of another year is not taken for it', async () => {
  const { id: userId } = await createUser(db)
  const name = title()
  await bring(userId, `2020-01-02,${name},1990,u,4.5`)
  await createFilm(db, { title: name, year: 1991 })
  expect(await welcomeAwaited()).toMatchObject({ people: 0, films: 0 })
  expect(await listAwaited(userId)).toHaveLength(1)
})

test('what was said here since stays', async () => {
  const { id: userId } = await createUser(db)
  const name = title()
  await bring(userId, `2020-01-02,${name},1990,u,4.5`)
  const film = await createFilm(db, { title: name, year: 1990 })
  await saveRating(userId, film.id, 1)
  await welcomeAwaited()
  expect(await ratings(userId)).toEqual([{ filmId: film.id, value: 1 }])
})

test('undoing an import forgets what waited; the same file again waits once', async () => {
  const { id: userId } = await createUser(db)
  const rows = `2020-01-02,${title()},1990,u,4.5`
  await bring(userId, rows)
  const second = await bring(userId, rows)
  expect(await listAwaited(userId)).toHaveLength(1)
  await undoImport(userId, second)
  expect(await listAwaited(userId)).toEqual([])
})

test('when the time is up, who still waits goes on waiting for the next call', async () => {
  const { id: userId } = await createUser(db)
  const name = `Late ${randomUUID()}`
  await bring(userId, `2020-01-02,${name},1990,u,4.5`)
  await createFilm(db, { title: name, year: 1990 })
  expect(await welcomeAwaited(Date.now() - 1)).toEqual({ people: 0, films: 0, isWhole: false })
  expect(await listAwaited(userId)).toHaveLength(1)
  expect(await welcomeAwaited()).toMatchObject({ isWhole: true })
  expect(await listAwaited(userId)).toHaveLength(0)
})

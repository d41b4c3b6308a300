import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PrismaClient } from '@/prisma/generated/client'
import type { RunningDatabase } from '../../scripts/database/embedded'
import { startTestDatabase } from '../../scripts/database/test-database'
import { createUser } from '../testing/factories'
import type { FilmRecord } from './film-record'
import { importedMark } from './imported-mark'
import { syncCatalog } from './mutations'

// A seed retires every film it does not name, so it gets a database of its own.
let database: RunningDatabase
let db: PrismaClient

beforeAll(async () => {
  database = await startTestDatabase()
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url, max: 2 }) })
})

afterAll(async () => {
  await db.$disconnect()
  await database.stop()
})

const film = (slug: string, kindred: string[], changes: Partial<FilmRecord> = {}): FilmRecord => ({
  slug,
  title: slug,
  year: 1982,
  directors: ['Agnès Varda'],
  cast: [],
  genres: ['drama'],
  runtimeMinutes: 90,
  countries: ['FR'],
  languages: ['fr'],
  moods: [],
  themes: [],
  settings: [],
  contentNotes: [],
  logline: 'A film that exists so that this test has something to write down and read again.',
  prominence: 10,
  kindred: kindred.map((other) => ({ slug: other, because: 'they meet in this test' })),
  ids: {},
  ...changes,
})

test('a second seed writes only what changed, and a film that left is retired with its ratings', async () => {
  const first = [film('sync-a', ['sync-b']), film('sync-b', ['sync-a']), film('sync-c', ['sync-a'])]
  expect(await syncCatalog(db, first)).toMatchObject({ added: 3, updated: 0 })
  expect(await syncCatalog(db, first)).toEqual({ added: 0, updated: 0, retired: 0, unchanged: 3 })

  const gone = await db.film.findUniqueOrThrow({ where: { slug: 'sync-c' } })
  const person = await createUser(db)
  await db.rating.create({ data: { userId: person.id, filmId: gone.id, value: 4.5 } })
  const second = [film('sync-a', ['sync-b'], { title: 'Renamed' }), film('sync-b', ['sync-a'])]
  expect(await syncCatalog(db, second)).toEqual({ added: 0, updated: 1, retired: 1, unchanged: 1 })

  const renamed = await db.film.findUniqueOrThrow({ where: { slug: 'sync-a' }, include: { kindred: true } })
  expect(renamed).toMatchObject({ title: 'Renamed', searchTitle: 'renamed', searchPeople: 'agnes varda' })
  expect(renamed.kindred).toHaveLength(1)
  const retired = await db.film.findUniqueOrThrow({ where: { id: gone.id }, include: { ratings: true, kindred: true } })
  expect(retired.retiredAt).not.toBeNull()
  expect(retired).toMatchObject({ ratings: [{ value: 4.5 }], kindred: [] })

  expect(await syncCatalog(db, first)).toEqual({ added: 0, updated: 2, retired: 0, unchanged: 1 })
  expect(await db.film.findUnique({ where: { id: gone.id } })).toMatchObject({ slug: 'sync-c', retiredAt: null })
})

test('two films can swap the numbers other sites know them by', async () => {
  const one = { imdb: 'tt9000001' }
  const two = { imdb: 'tt9000002' }
  await syncCatalog(db, [film('swap-a', ['swap-b'], { ids: one }), film('swap-b', ['swap-a'], { ids: two })])
  await syncCatalog(db, [film('swap-a', ['swap-b'], { ids: two }), film('swap-b', ['swap-a'], { ids: one })])
  expect(await db.film.findUnique({ where: { slug: 'swap-a' } })).toMatchObject({ imdbId: 'tt9000002' })
})

test('a film that was imported stays when the shipped catalog does not know it', async () => {
  const shipped = [film('sync-own', ['sync-guest']), film('sync-guest', ['sync-own'])]
  await syncCatalog(db, shipped)
  await db.film.update({ where: { slug: 'sync-guest' }, data: { contentHash: `${importedMark}abc` } })
  expect(await syncCatalog(db, [film('sync-own', [])])).toMatchObject({ retired: 0 })
  const kept = await db.film.findUniqueOrThrow({ where: { slug: 'sync-guest' } })
  expect(kept.retiredAt).toBeNull()
})

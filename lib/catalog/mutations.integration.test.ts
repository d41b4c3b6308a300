import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PrismaClient } from '@/prisma/generated/client'
import type { RunningDatabase } from '../../scripts/database/embedded'
import { startTestDatabase } from '../../scripts/database/test-database'
import { createAdmin, createUser } from '../../testing/factories'
import { editFilm } from './edits/mutations'
import type { FilmState } from './edits/schema'
import type { FilmRecord } from './film-record'
import { addedMark, importedMark } from './imported-mark'
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
  expect(await syncCatalog(db, first)).toEqual({ added: 0, updated: 0, retired: 0, unchanged: 3, kept: 0 })

  const gone = await db.film.findUniqueOrThrow({ where: { slug: 'sync-c' } })
  const person = await createUser(db)
  await db.rating.create({ data: { userId: person.id, filmId: gone.id, value: 4.5 } })
  const second = [film('sync-a', ['sync-b'], { title: 'Renamed' }), film('sync-b', ['sync-a'])]
  expect(await syncCatalog(db, second)).toEqual({ added: 0, updated: 1, retired: 1, unchanged: 1, kept: 0 })

  const renamed = await db.film.findUniqueOrThrow({ where: { slug: 'sync-a' }, include: { kindred: true } })
  expect(renamed).toMatchObject({ title: 'Renamed', searchTitle: 'renamed', searchPeople: 'agnes varda' })
  expect(renamed.kindred).toHaveLength(1)
  const retired = await db.film.findUniqueOrThrow({ where: { id: gone.id }, include: { ratings: true, kindred: true } })
  expect(retired.retiredAt).not.toBeNull()
  expect(retired).toMatchObject({ ratings: [{ value: 4.5 }], kindred: [] })

  expect(await syncCatalog(db, first)).toEqual({ added: 0, updated: 2, retired: 0, unchanged: 1, kept: 0 })
  expect(await db.film.findUnique({ where: { id: gone.id } })).toMatchObject({ slug: 'sync-c', retiredAt: null })
})

test('a series, the part of it and other titles are written, found by, and taken away again', async () => {
  const facts = { alternativeTitles: ['Kvai II'], series: 'kvai', seriesPart: 2 }
  await syncCatalog(db, [film('part-a', ['part-b'], facts), film('part-b', ['part-a'])])
  expect(await stored('part-a')).toMatchObject({ ...facts, searchTitle: 'part a\nkvai ii' })
  expect(await stored('part-b')).toMatchObject({ alternativeTitles: [], series: null, seriesPart: null })

  expect(await edit('part-a', { title: 'By hand', seriesPart: 3 })).toEqual(['title', 'seriesPart'])
  expect(await stored('part-a')).toMatchObject({ ...facts, seriesPart: 3, searchTitle: 'by hand\nkvai ii' })
  await syncCatalog(db, [film('part-a', ['part-b']), film('part-b', ['part-a'])])
  expect(await stored('part-a')).toMatchObject({
    title: 'By hand',
    series: 'kvai',
    seriesPart: 3,
    alternativeTitles: [],
    searchTitle: 'by hand',
  })
})

test('two films can swap the numbers other sites know them by', async () => {
  const one = { imdb: 'tt9000001' }
  const two = { imdb: 'tt9000002' }
  await syncCatalog(db, [film('swap-a', ['swap-b'], { ids: one }), film('swap-b', ['swap-a'], { ids: two })])
  await syncCatalog(db, [film('swap-a', ['swap-b'], { ids: two }), film('swap-b', ['swap-a'], { ids: one })])
  expect(await db.film.findUnique({ where: { slug: 'swap-a' } })).toMatchObject({ imdbId: 'tt9000002' })
})

test.each([importedMark, addedMark])(
  'a film marked %s stays when the shipped catalog does not know it',
  async (mark) => {
    const shipped = [film('sync-own', ['sync-guest']), film('sync-guest', ['sync-own'])]
    await syncCatalog(db, shipped)
    await db.film.update({ where: { slug: 'sync-guest' }, data: { contentHash: `${mark}abc` } })
    expect(await syncCatalog(db, [film('sync-own', [])])).toMatchObject({ retired: 0 })
    const kept = await db.film.findUniqueOrThrow({ where: { slug: 'sync-guest' } })
    expect(kept.retiredAt).toBeNull()
  },
)

const edit = async (slug: string, values: Partial<FilmState>) => {
  const { id: filmId } = await db.film.findUniqueOrThrow({ where: { slug } })
  const { id: authorId } = await createAdmin(db)
  return db.$transaction((tx) => editFilm(tx, { filmId, authorId, kind: 'EDITED', values }))
}
const stored = (slug: string) => db.film.findUniqueOrThrow({ where: { slug }, include: { kindred: true } })

test('a seed updates what the file changed and keeps what was edited on the site', async () => {
  await syncCatalog(db, [film('held', ['held-b']), film('held-b', ['held'])])
  expect(await edit('held', { title: 'By hand', kindred: [], runtimeMinutes: 90 })).toEqual(['title', 'kindred'])

  const next = [film('held', ['held-b'], { title: 'From the file', runtimeMinutes: 95 }), film('held-b', ['held'])]
  expect(await syncCatalog(db, next)).toMatchObject({ updated: 1, unchanged: 1, kept: 2 })
  const held = await stored('held')
  expect(held).toMatchObject({ title: 'By hand', searchTitle: 'by hand', runtimeMinutes: 95, kindred: [] })
  expect(await syncCatalog(db, next)).toMatchObject({ updated: 0, unchanged: 2, kept: 2 })
})

test('a film retired on the site stays so, and one brought back stays in', async () => {
  const both = [film('out', ['in']), film('in', ['out'])]
  await syncCatalog(db, both)
  await edit('out', { retired: true })
  expect(await syncCatalog(db, [film('out', ['in'], { year: 1990 }), film('in', ['out'])])).toMatchObject({
    updated: 1,
  })
  expect(await stored('out')).toMatchObject({ year: 1990, retiredAt: expect.any(Date) })

  expect(await syncCatalog(db, [film('out', [])])).toMatchObject({ retired: 1 })
  await edit('in', { retired: false })
  expect(await syncCatalog(db, [film('out', [])])).toMatchObject({ retired: 0 })
  expect((await stored('in')).retiredAt).toBeNull()
})

test('a number given to a film on the site is not given to another by the file', async () => {
  await syncCatalog(db, [film('number-a', ['number-b']), film('number-b', ['number-a'])])
  await edit('number-a', { imdbId: 'tt9000009' })
  await syncCatalog(db, [film('number-a', []), film('number-b', [], { ids: { imdb: 'tt9000009' } })])
  expect(await stored('number-a')).toMatchObject({ imdbId: 'tt9000009' })
  expect(await stored('number-b')).toMatchObject({ imdbId: null })
})

test('a seed leaves the words of approved texts and the fields an approval changed as they are', async () => {
  const first = [film('held-a', ['held-b']), film('held-b', ['held-a'])]
  await syncCatalog(db, first)
  const admin = await createAdmin(db)
  const stored = await db.film.findUniqueOrThrow({ where: { slug: 'held-a' } })
  await db.$transaction((tx) =>
    editFilm(tx, { filmId: stored.id, authorId: admin.id, kind: 'APPROVED', values: { moods: ['eerie'] } }),
  )
  await db.film.update({ where: { id: stored.id }, data: { searchViews: 'lantern quay' } })
  await syncCatalog(db, [film('held-a', ['held-b'], { year: 1983, moods: ['bleak'] }), film('held-b', ['held-a'])])
  expect(await db.film.findUnique({ where: { id: stored.id } })).toMatchObject({
    year: 1983,
    moods: ['eerie'],
    searchViews: 'lantern quay',
  })
})

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAdmin, createFilm } from '../../../testing/factories'
import { editFilm } from '../../catalog/edits/mutations'
import { db } from '../../db'
import { planFilms, writeFilms } from './mutations'
import { readFilm } from './read-film'

const unique = () => randomUUID().slice(0, 8)

async function importFilms(values: Record<string, unknown>[]) {
  const read = values.map((value, place) => readFilm({ line: place + 1, value }))
  const films = read.flatMap((reading) => (reading.kind === 'film' ? [reading] : []))
  const planned = await planFilms(films)
  await writeFilms(planned.plan, () => undefined)
  return planned
}
const film = (title: string, more = {}) => ({
  title,
  year: 1999,
  director: 'Ada One',
  genre: 'drama',
  runtime: 90,
  ...more,
})

test('films are added once, updated when they change, and left alone when they do not', async () => {
  const title = `Imported ${unique()}`
  expect((await importFilms([film(title)])).plan.add).toHaveLength(1)
  expect((await importFilms([film(title)])).counts).toMatchObject({ unchanged: 1 })
  expect((await importFilms([film(title, { runtime: 95 })])).plan.update).toHaveLength(1)
  expect(await db.film.findMany({ where: { title } })).toMatchObject([{ runtimeMinutes: 95, retiredAt: null }])
})

test('series and other titles of a file are written, and leave with it', async () => {
  const title = `Parted ${unique()}`
  const facts = { series: 'parted', seriesPart: 3, alternativeTitles: ['Parted III'] }
  await importFilms([film(title, facts)])
  const stored = await db.film.findFirstOrThrow({ where: { title } })
  expect(stored).toMatchObject({ ...facts, searchTitle: `${title.toLowerCase()}\nparted iii` })
  await importFilms([film(title)])
  expect(await db.film.findUnique({ where: { id: stored.id } })).toMatchObject({
    series: null,
    seriesPart: null,
    alternativeTitles: [],
    searchTitle: title.toLowerCase(),
  })
})

test('a film of our own catalog keeps our words', async () => {
  const ours = await createFilm(db, { title: `Ours ${unique()}`, year: 1999 })
  const { counts, plan } = await importFilms([film(ours.title, { overview: 'Other words.' })])
  expect([counts.ours, plan.add.length, plan.update.length]).toEqual([1, 0, 0])
  expect((await db.film.findUniqueOrThrow({ where: { id: ours.id } })).logline).toBe(ours.logline)
})

test('the same film twice in a file is written once and reported', async () => {
  const title = `Twice ${unique()}`
  const { rejected, plan } = await importFilms([film(title), film(title)])
  expect(plan.add).toHaveLength(1)
  expect(rejected).toEqual([{ line: 2, title, reason: 'is the same film as line 1' }])
})

test('a remake of the same name gets a slug of its own', async () => {
  const title = `Remade ${unique()}`
  await importFilms([film(title)])
  await importFilms([film(title, { year: 2019 })])
  const slugs = (await db.film.findMany({ where: { title }, orderBy: { year: 'asc' } })).map((each) => each.slug)
  expect(slugs[1]).toBe(`${slugs[0]}-2019`)
})

test('what could be two films is rejected with their names', async () => {
  const title = `Unclear ${unique()}`
  await createFilm(db, { title, year: 1999, directors: ['Bo Two'] })
  await createFilm(db, { title, year: 1999, directors: ['Cy Three'] })
  const { rejected } = await importFilms([film(title)])
  expect(rejected[0]?.reason).toContain('give its imdbId')
})

test('a film imported again keeps what was edited on the site, and stays retired where it was retired there', async () => {
  const title = `Held ${unique()}`
  await importFilms([film(title)])
  const { id: filmId } = await db.film.findFirstOrThrow({ where: { title } })
  const { id: authorId } = await createAdmin(db)
  const values = { logline: 'Words of our own.', retired: true }
  await db.$transaction((tx) => editFilm(tx, { filmId, authorId, kind: 'EDITED', values }))
  const { plan } = await importFilms([film(title, { runtime: 95, overview: 'Words of theirs.', imdbId: undefined })])
  expect(plan.update).toHaveLength(1)
  const after = await db.film.findUniqueOrThrow({ where: { id: filmId } })
  expect(after).toMatchObject({ runtimeMinutes: 95, logline: 'Words of our own.', retiredAt: expect.any(Date) })
  expect(after.searchThemes).toContain('words of our own')
  expect((await importFilms([film(title, { runtime: 95, overview: 'Words of theirs.' })])).counts.unchanged).toBe(1)
})

test('a TMDB number finds its film and is not given to another', async () => {
  const title = `Numbered ${unique()}`
  const tmdbId = 1_000_000_000 + Math.floor(Math.random() * 4e8)
  await importFilms([film(title, { tmdbId })])
  expect((await importFilms([film(`${title} retitled`, { tmdbId })])).plan.update).toHaveLength(1)
  const other = await createFilm(db, {
    title: `Other ${unique()}`,
    year: 1999,
    imdbId: `tt6${String(tmdbId).slice(-6)}`,
  })
  const { rejected } = await importFilms([film(other.title, { imdbId: other.imdbId, tmdbId })])
  expect(rejected).toMatchObject([{ reason: `its TMDB number belongs to ${title} retitled (1999)` }])
})

test('a number that stands twice in a file makes two titles one film', async () => {
  const imdbId = `tt8${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`
  const [one, two, three] = [`First ${unique()}`, `Second ${unique()}`, `Third ${unique()}`]
  const { rejected, plan } = await importFilms([film(one, { imdbId }), film(two, { imdbId }), film(three)])
  expect(plan.add.map(({ title }) => title)).toEqual([one, three])
  expect(rejected).toEqual([{ line: 2, title: two, reason: 'is the same film as line 1' }])
})

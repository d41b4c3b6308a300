import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { seedCatalog } from '../../prisma/seed'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createAdmin } from '../../testing/factories'
import { searchIndexWithWords } from '../../testing/films/search-index'
import { editFilm } from '../catalog/edits/mutations'
import { listCatalogWords, listFilmsByWords } from '../catalog/queries'
import { getCatalog, invalidateCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { withFilmsByWord } from './films-by-word'
import { buildSearchIndex } from './index/search-index'
import { formsOf } from './index/text-index'
import { searchCatalog } from './search-catalog'
import { searchFor } from './search-for'
import { readerFor } from './wish-reader'

// All films of the site, and nobody else's.
withOwnDatabase()

beforeAll(() => seedCatalog(db).then(() => undefined), 120_000)

const tables = readdirSync('testing/tables').filter((name) => name.startsWith('queries.'))
const everyQuery = tables.flatMap((name) =>
  readFileSync(`testing/tables/${name}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { query?: string; said?: string })
    .map(({ query, said }) => query ?? said ?? ''),
)
/** Of every table the same share: each is searched for twice. */
const queries = everyQuery.filter((_, place) => place % Math.floor(everyQuery.length / 50) === 0)

test('the database knows the words of the catalog, and for each the films whose texts have it', async () => {
  const { films } = await getCatalog()
  const { byWord, known, rowOfId } = searchIndexWithWords(films.values())
  expect([...(await listCatalogWords())].toSorted()).toEqual([...known].toSorted())
  const stems = [...byWord.keys()]
  const stored = new Map<string, number[]>(stems.map((stem) => [stem, []]))
  // In parts: one statement for every word of the catalog outlives its time-out on a busy machine.
  for (let from = 0; from < stems.length; from += 500) {
    const asked = stems.slice(from, from + 500)
    for (const { group, filmId } of await listFilmsByWords(asked.map(formsOf)))
      stored.get(asked[group] ?? '')?.push(rowOfId.get(filmId) ?? -1)
  }
  expect(stored).toEqual(byWord)
})

test('a query of the tables finds with the words of the database what it finds with all texts at hand', {
  timeout: 240_000,
}, async () => {
  const catalog = await getCatalog()
  const [readWish, known] = [readerFor(catalog), await listCatalogWords()]
  const [stored, atHand] = [
    buildSearchIndex(catalog.films.values(), known),
    searchIndexWithWords(catalog.films.values()),
  ]
  const differing: string[] = []
  for (const query of queries) {
    const found = searchCatalog(await withFilmsByWord(stored, query), query, readWish)
    if (JSON.stringify(found) !== JSON.stringify(searchCatalog(atHand, query, readWish))) differing.push(query)
  }
  expect(differing).toEqual([])
  expect(queries.length).toBeGreaterThan(45)
})

const found = async (q: string) => (await searchFor(null, { q })).mentions.map(({ film }) => film.slug)

test('a changed text is found by its new words and no more by its old ones, whoever changed it', {
  timeout: 240_000,
}, async () => {
  const film = await db.film.findFirstOrThrow({ where: { retiredAt: null } })
  const { id: authorId } = await createAdmin(db)
  const write = (logline: string) =>
    db.$transaction((tx) => editFilm(tx, { filmId: film.id, authorId, kind: 'EDITED', values: { logline } }))
  await write('A glockenspielist keeps a diary of every street in which somebody listened.')
  invalidateCatalog()
  expect(await found('glockenspielist')).toEqual([film.slug])
  await write('A quetschkommodist keeps a diary of every street in which somebody listened.')
  invalidateCatalog()
  expect(await found('quetschkommodist')).toEqual([film.slug])
  expect(await found('glockenspielist')).toEqual([])

  await db.$executeRaw`UPDATE "Film" SET "searchViews" = 'a zwiebelturm', "updatedAt" = now() WHERE id = ${film.id}`
  invalidateCatalog()
  expect(await found('zwiebelturm')).toEqual([film.slug])

  await db.film.update({ where: { id: film.id }, data: { retiredAt: new Date() } })
  invalidateCatalog()
  expect(await found('zwiebelturm')).toEqual([])
})

test('a word of a query that is asked again is not asked of the database again', async () => {
  const { films } = await getCatalog()
  const index = buildSearchIndex(films.values(), new Set(['snow', 'storms', 'story', 'stories']))
  const first = await withFilmsByWord(index, 'snow')
  await db.$executeRaw`UPDATE "Film" SET "searchThemes" = 'snow'`
  const second = await withFilmsByWord(index, 'snows and stories')
  expect(second.byWord.get('snow')).toEqual(first.byWord.get('snow'))
  expect([...second.byWord]).toHaveLength(2)
  expect(first.byWord.get('snow')?.length).toBeLessThan(films.size)
})

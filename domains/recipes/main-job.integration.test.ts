import { beforeAll, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createUser } from '../../testing/factories'

vi.hoisted(() => {
  process.env.MATINEE_DOMAIN = 'recipes'
})
withOwnDatabase()

const { seedCatalog } = await import('../../prisma/seed')
const { db } = await import('../../lib/db')
const { findViewerById } = await import('../../lib/auth/queries')
const { getCatalog } = await import('../../lib/catalog/snapshot')
const { saveRating } = await import('../../lib/feedback/mutations')
const { saveLoved } = await import('../../lib/onboarding/mutations')
const { fillShelves } = await import('../../lib/onboarding/shelves')
const { editInterest, saveWords } = await import('../../lib/profile/mutations')
const { openSlate } = await import('../../lib/recommendations/slate/open-slate')
const { settledPlace } = await import('../../lib/recommendations/slate/place-views')
const { searchFor } = await import('../../lib/search/search-for')
const { confirmImport, stageImport } = await import('../../lib/imports/ratings/mutations')
const { previewRatings } = await import('../../lib/imports/ratings/preview-ratings')
const { getFilmIndex } = await import('../../lib/imports/ratings/queries')
const { readFile } = await import('../../lib/imports/ratings/read-file')
const { exportPerson } = await import('../../lib/privacy/export-json')
const { lexiconOf } = await import('../../lib/wishes/lexicon-of')
const { readWish } = await import('../../lib/wishes/read-wish')

const OF_FILMS = /\b(films?|movies?|cinemas?|directors?|directed|watch(ed|ing)?|screen|actors?|log line)\b/i

beforeAll(async () => {
  const { added } = await seedCatalog(db)
  expect(added).toBeGreaterThanOrEqual(200)
})

async function viewerOf(id: string) {
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  return viewer
}
const idOf = async (slug: string) => (await db.film.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id

async function listFor(id: string) {
  const opened = await openSlate(await viewerOf(id), undefined)
  if (opened.kind === 'stored') return opened.slate.items
  const items = (await Promise.all(opened.slate.places.map(settledPlace))).filter((place) => place !== null)
  await opened.slate.summary
  return items
}

test('a person who loves some dishes, rates others and wishes in words gets eight that keep every rule, with reasons', async () => {
  const { id } = await createUser(db)
  await saveLoved(id, await idOf('mapo-tofu'), true)
  await saveRating(id, await idOf('bibimbap'), 5)
  await saveRating(id, await idOf('macaroni-cheese'), 1)
  const catalog = await getCatalog()
  const words = 'under 30 minutes, no nuts, only Japanese, but not soup'
  await saveWords(id, { words, wish: readWish(words, lexiconOf(catalog)) })
  const items = await listFor(id)
  expect(items.length).toBeGreaterThanOrEqual(5)
  for (const item of items) {
    const recipe = catalog.films.get(item.filmId)
    expect(recipe?.runtimeMinutes).toBeLessThanOrEqual(30)
    expect(recipe?.countries).toContain('JP')
    expect(recipe?.genres).not.toContain('soup')
    expect(recipe?.contentNotes).not.toEqual(expect.arrayContaining(['nuts']))
    expect(recipe?.contentNotes).not.toEqual(expect.arrayContaining(['peanuts']))
    expect(item.reason).toMatch(/\w+ \w+/)
    expect(item.reason).not.toMatch(OF_FILMS)
  }
})

test('what is turned down on the taste page stays out of the next list', async () => {
  const { id } = await createUser(db)
  for (const slug of ['mapo-tofu', 'kimchi-stew', 'dan-dan-noodles', 'hot-and-sour-soup'])
    await saveRating(id, await idOf(slug), 5)
  await editInterest(id, 'theme:pork', { stated: true, strength: -3, state: 'ACTIVE' })
  const { films } = await getCatalog()
  const items = await listFor(id)
  expect(items).toHaveLength(8)
  for (const item of items) {
    expect(films.get(item.filmId)?.themes).not.toContain('pork')
    expect(item.reason).not.toMatch(OF_FILMS)
  }
})

test('the search finds recipes by name, by what is in them and by a wish', async () => {
  const titlesOf = async (q: string) =>
    (await searchFor(null, { q, as: undefined, page: 1 })).films.map(({ film }) => film.title)
  expect((await titlesOf('baklava'))[0]).toBe('Baklava')
  expect(await titlesOf('vegetarian soup without dairy')).toContain('Gazpacho')
})

test('most shelves of the survey are filled', async () => {
  const { index } = await getCatalog()
  expect(fillShelves(index).length).toBeGreaterThanOrEqual(6)
})

test('what a person brings in a table arrives, and their export holds it, recipes we lack too', async () => {
  const { id } = await createUser(db)
  const bytes = Buffer.from('Recipe,My rating,Made on\nBaklava,9,2024-02-03\nGazpacho,10,\nNobody’s broth,4,\n')
  const preview = await previewRatings(await getFilmIndex(), await readFile(bytes, 'cooked.csv'))
  expect(preview).toMatchObject({ source: 'table', scale: 10, ambiguous: [], problems: [] })
  await confirmImport(id, await stageImport(id, { fileName: 'cooked.csv', bytes, preview }), new Map())
  const { person } = await exportPerson(id)
  expect(person.ratings.map(({ film, value }) => `${film.slug} ${value}`).toSorted()).toEqual([
    'baklava 4.5',
    'gazpacho 5',
  ])
  expect(person.awaitedFilms.map(({ title }) => title)).toEqual(['Nobody’s broth'])
  for (const note of preview.notes) expect(note).not.toMatch(OF_FILMS)
})

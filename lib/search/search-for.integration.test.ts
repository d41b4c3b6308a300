import { beforeAll, expect, test } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createFilms, createUser } from '../../testing/factories'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { editInterest, setProfiled, setSearchInOrder } from '../profile/mutations'
import { RESULTS_A_PAGE } from './schema'
import { searchFor, suggestFor } from './search-for'

// Scores are measured against the whole catalog, which must be that of this file.
withOwnDatabase()

let westerns: number[]

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const western = { genres: ['western'], moods: ['gritty'], themes: ['revenge'], settings: ['desert'] }
  const musical = { genres: ['musical'], moods: ['exuberant'], themes: ['family'], settings: ['stage'] }
  const liked = await createFilms(db, [western, western, western])
  westerns = liked.map((film) => film.id)
  // Found by the same word in the same place: only prominence tells them apart.
  await createFilms(db, [
    { ...musical, title: 'Quarvelin Sings', prominence: 60 },
    { ...western, title: 'Quarvelin Rides', prominence: 59 },
    { ...musical, title: 'Zimbeltross', prominence: 1 },
    { ...western, title: 'Zimbeltross Rides', prominence: 99 },
    { ...musical, title: 'Plimsworth', series: 'plimsworth', seriesPart: 1 },
    { ...western, title: 'Plimsworth Rides', series: 'plimsworth', seriesPart: 2 },
    { title: 'Approved of', searchViews: 'the glimmerhouse keepers' },
    ...Array.from({ length: RESULTS_A_PAGE + 2 }, (_, place) => ({
      title: `Thrumbold ${'abcdefghijklmnopqrstuvwxyz'[place]}x`,
    })),
  ])
})

async function personWith(ratings: { filmId: number; value: number }[]) {
  const { id } = await createUser(db)
  for (const { filmId, value } of ratings) await saveRating(id, filmId, value)
  return id
}
const titlesOf = (answer: Awaited<ReturnType<typeof searchFor>>) => answer.films.map(({ film }) => film.title)

async function titlesFor(query: string, ratings: { filmId: number; value: number }[] | null) {
  const viewer = ratings && (await findViewerById(await personWith(ratings)))
  return titlesOf(await searchFor(viewer, { q: query }))
}
const lovesWesterns = () => westerns.map((filmId) => ({ filmId, value: 5 }))

test('of two films that fit a query alike, the one that suits the person comes first', async () => {
  expect(await titlesFor('quarvelin', null)).toEqual(['Quarvelin Sings', 'Quarvelin Rides'])
  expect(await titlesFor('quarvelin', [])).toEqual(['Quarvelin Sings', 'Quarvelin Rides'])
  expect(await titlesFor('quarvelin', lovesWesterns())).toEqual(['Quarvelin Rides', 'Quarvelin Sings'])
})

test('the very title that was typed stays first, whatever suits the person better', async () => {
  expect((await titlesFor('zimbeltross', lovesWesterns()))[0]).toBe('Zimbeltross')
})

test('a film the person has rated is found all the same', async () => {
  const sings = await db.film.findFirstOrThrow({ where: { title: 'Quarvelin Sings' } })
  const titles = await titlesFor('quarvelin', [{ filmId: sings.id, value: 1 }])
  expect(titles.toSorted()).toEqual(['Quarvelin Rides', 'Quarvelin Sings'])
})

test('a film that breaks a rule of the person’s is found by its title, which says so, and proposed nowhere', async () => {
  const id = await personWith([])
  await editInterest(id, 'genre:musical', { strength: -3, stated: true })
  const viewer = await findViewerById(id)
  const named = await searchFor(viewer, { q: 'Quarvelin Sings' })
  expect(named.films[0]).toMatchObject({
    film: { title: 'Quarvelin Sings' },
    breaks: expect.stringContaining('musical'),
  })
  const wished = await searchFor(viewer, { q: 'musical' })
  expect(wished).toMatchObject({ films: [], leftOut: 3 })
  expect((await searchFor(viewer, { q: 'musical', all: '1' })).films).toHaveLength(3)
  expect(await titlesFor('musical', null)).toHaveLength(3)
  const titles = (await suggestFor(viewer, 'quarv')).films.map(({ title }) => title)
  expect(titles).toEqual(['Quarvelin Rides'])
  expect((await suggestFor(null, 'quarv')).films).toHaveLength(2)
})

test('what is said to be fine in a search is held against the person’s own rules, and nobody else’s', async () => {
  const id = await personWith([])
  const fine = { q: 'musicals are fine after all' }
  const standing = async () => (await searchFor(await findViewerById(id), fine)).mayBeLifted
  expect(await standing()).toEqual([])
  await editInterest(id, 'genre:musical', { strength: -3, stated: true })
  expect(await standing()).toEqual(['no musicals'])
  expect(await searchFor(null, fine)).toMatchObject({ onlyFine: true, films: [] })
  expect(await searchFor(null, { q: 'westerns, musicals are fine' })).toMatchObject({ onlyFine: false })
  expect((await searchFor(await findViewerById(id), { q: 'musicals' })).mayBeLifted).toEqual([])
  expect((await searchFor(null, fine)).mayBeLifted).toEqual([])
})

test('texts that were approved are searched too', async () => {
  const { mentions } = await searchFor(null, { q: 'glimmerhouse' })
  expect(mentions.map(({ film }) => film.title)).toEqual(['Approved of'])
})

test('a part we lack brings the others of its series, but for those a rule of the person’s keeps away', async () => {
  const offeredTo = async (viewer: Parameters<typeof searchFor>[0]) => {
    const { missing, films, offered } = await searchFor(viewer, { q: 'Plimsworth 7' })
    expect([missing?.title, films]).toEqual(['Plimsworth 7', []])
    return offered.map(({ film }) => film.title)
  }
  expect(await offeredTo(null)).toEqual(['Plimsworth', 'Plimsworth Rides'])
  const id = await personWith([])
  await editInterest(id, 'genre:musical', { strength: -3, stated: true })
  expect(await offeredTo(await findViewerById(id))).toEqual(['Plimsworth Rides'])
})

test('where no film is all of a wish, what to take off is named with what is left then', async () => {
  const { total, easier } = await searchFor(null, { q: 'western musical' })
  expect(total).toBe(0)
  const left = async (key: string) => (await searchFor(null, { q: 'western musical', drop: [key] })).total
  expect(easier.map(({ label }) => label).toSorted()).toEqual(['musical', 'western'])
  for (const { key, films } of easier) expect(await left(key)).toBe(films)
})

test('results come in pages', async () => {
  const first = await searchFor(null, { q: 'thrumbold' })
  const second = await searchFor(null, { q: 'thrumbold', page: 2 })
  expect(first).toMatchObject({ total: RESULTS_A_PAGE + 2, pages: 2 })
  expect(first.films).toHaveLength(RESULTS_A_PAGE)
  expect(second.films).toHaveLength(2)
})

test('an order of one’s own is said with what stands further up, can be switched off, and is nobody’s without a profile', async () => {
  const id = await personWith(westerns.map((filmId) => ({ filmId, value: 5 })))
  const asked = { q: 'quarvelin' }
  const find = async () => {
    const { films, order } = await searchFor(await findViewerById(id), asked)
    return [films.map(({ film }) => film.title), order]
  }
  const site = ['Quarvelin Sings', 'Quarvelin Rides']
  expect((await searchFor(null, asked)).order).toBeNull()
  const [titles, order] = await find()
  expect(titles).toEqual(site.toReversed())
  expect(order).toMatchObject({ own: true })
  await setSearchInOrder(id, false)
  expect(await find()).toEqual([site, { own: false }])
  await setSearchInOrder(id, true)
  await setProfiled(id, false)
  expect(await find()).toEqual([site, null])
})

test('a title typed as it is stands above what the person likes better', async () => {
  const id = await personWith(westerns.map((filmId) => ({ filmId, value: 5 })))
  const { films } = await searchFor(await findViewerById(id), { q: 'Zimbeltross' })
  expect(films[0]?.film.title).toBe('Zimbeltross')
})

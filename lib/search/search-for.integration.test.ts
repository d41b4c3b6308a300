import { beforeAll, expect, test, vi } from 'vitest'
import { createFilms, createUser } from '../../testing/factories'
import { withOwnDatabase } from '../../testing/own-database'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { searchFor } from './search-for'

vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'user-agent': 'a test' }) }))

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
    { ...musical, title: 'Quarvelin Sings', searchTitle: 'quarvelin sings', prominence: 60 },
    { ...western, title: 'Quarvelin Rides', searchTitle: 'quarvelin rides', prominence: 59 },
    { ...musical, title: 'Zimbeltross', searchTitle: 'zimbeltross', prominence: 1 },
    { ...western, title: 'Zimbeltross Rides', searchTitle: 'zimbeltross rides', prominence: 99 },
  ])
})

async function titlesFor(query: string, ratings: { filmId: number; value: number }[] | null) {
  if (!ratings) return (await searchFor(null, query)).map((film) => film.title)
  const { id } = await createUser(db)
  for (const { filmId, value } of ratings) await saveRating(id, filmId, value)
  return (await searchFor(await findViewerById(id), query)).map((film) => film.title)
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
  const { id } = await createUser(db)
  const [sings] = await searchFor(null, 'quarvelin sings')
  await saveRating(id, sings?.id ?? 0, 1)
  const titles = (await searchFor(await findViewerById(id), 'quarvelin')).map((film) => film.title)
  expect(titles.toSorted()).toEqual(['Quarvelin Rides', 'Quarvelin Sings'])
})

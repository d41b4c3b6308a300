import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createFilms, createUser, say } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { GET } from './route'

beforeEach(signOut)

const ask = (facet: string) => GET(new Request(`http://localhost/api/line?${new URLSearchParams({ facet })}`))

test('whoever has a line is told the films behind it, and nobody else is', async () => {
  const of = (genre: string, count: number) => Array.from({ length: count }, () => ({ genres: [genre] }))
  const films = (await createFilms(db, [...of('western', 6), ...of('musical', 30)])).slice(0, 6)
  const { id } = await createUser(db)
  await say(db, id, ...films.map((film) => ({ type: 'RATED' as const, filmId: film.id, value: 5 })))
  expect((await ask('genre:western')).status).toBe(401)
  await signIn(id)
  const answer = await ask('genre:western')
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  const { evidence } = await answer.json()
  const slugs = new Set(films.map(({ slug }) => slug))
  expect(evidence.length).toBeGreaterThan(0)
  expect(evidence.filter(({ filmSlug }: { filmSlug: string }) => !slugs.has(filmSlug))).toEqual([])

  await signIn((await createUser(db)).id)
  expect((await ask('genre:western')).status).toBe(404)
  expect((await ask('')).status).toBe(404)
})

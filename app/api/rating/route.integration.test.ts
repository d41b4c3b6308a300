import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { createFilm, createUser } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request'
import { POST } from './route'

vi.mock('next/headers', async () => (await import('@/testing/request')).nextHeaders)
vi.mock('next/cache', async () => (await import('@/testing/request')).nextCache)
vi.mock('next/server', async () => (await import('@/testing/request')).nextServer)

beforeEach(signOut)

function send(fields: Record<string, string>, site = 'same-origin') {
  const body = new URLSearchParams(fields).toString()
  return POST(
    new Request('http://localhost/api/rating', {
      method: 'POST',
      body,
      headers: {
        'sec-fetch-site': site,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
      },
    }),
  )
}
const ratings = (filmId: number) => db.rating.findMany({ where: { filmId }, select: { userId: true, value: true } })

test('a beacon stores the stars of whoever is signed in, once however often it comes', async () => {
  const film = await createFilm(db)
  const { id } = await createUser(db)
  await signIn(id)
  const fields = { filmId: `${film.id}`, value: '3.5' }
  expect((await send(fields)).status).toBe(204)
  expect((await send(fields)).status).toBe(204)
  expect(await ratings(film.id)).toEqual([{ userId: id, value: 3.5 }])
  expect(await db.event.count({ where: { userId: id } })).toBe(1)
})

test('other sites, strangers, wrong stars, unknown films and long bodies are refused', async () => {
  const film = await createFilm(db)
  const filmId = `${film.id}`
  expect((await send({ filmId, value: '4' })).status).toBe(401)
  await signIn((await createUser(db)).id)
  expect((await send({ filmId, value: '4' }, 'cross-site')).status).toBe(403)
  expect((await send({ filmId, value: '3.3' })).status).toBe(400)
  expect((await send({ filmId: '2000000000', value: '4' })).status).toBe(404)
  expect((await send({ filmId, value: '4', more: 'x'.repeat(400) })).status).toBe(413)
  expect(await ratings(film.id)).toEqual([])
})

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { createFilm } from '@/testing/factories'

let server: Server
const picture = Buffer.alloc(500, 7)

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path.startsWith('/t/p/')) response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture)
    else if (path.startsWith('/3/movie/')) response.end(JSON.stringify({ overview: 'Told.', poster_path: '/a.jpg' }))
    else response.end(JSON.stringify({ movie_results: [] }))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The route as a server with these variables would load it. */
async function routeWith(key: string) {
  const { port } = server.address() as AddressInfo
  vi.resetModules()
  vi.stubEnv('TMDB_API_KEY', key)
  vi.stubEnv('TMDB_BASE_URL', `http://127.0.0.1:${port}/3`)
  vi.stubEnv('TMDB_IMAGE_URL', `http://127.0.0.1:${port}/t/p`)
  const { GET } = await import('./route')
  return (slug: string, query = '') =>
    GET(new Request(`http://localhost/films/${slug}/poster${query}`), { params: Promise.resolve({ slug }) })
}

test('without a key there is no such address', async () => {
  const get = await routeWith('')
  expect((await get((await createFilm(db)).slug)).status).toBe(404)
})

test('a poster is passed on with a day of caching, and nothing of it is stored', async () => {
  const get = await routeWith('any')
  const film = await createFilm(db, { tmdbId: 1_900_000_000 + Math.floor(Math.random() * 1e7) })
  const answer = await get(film.slug, '?size=page')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/jpeg')
  expect(answer.headers.get('cache-control')).toContain('max-age=86400')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture)
  expect(await db.film.findUnique({ where: { id: film.id } })).toEqual(film)
})

test('a film TMDB does not know, and one we do not know, give an empty picture that is asked for again soon', async () => {
  const get = await routeWith('any')
  const film = await createFilm(db, { imdbId: `tt7${String(Math.random()).slice(2, 9)}` })
  for (const slug of [film.slug, 'no-such-film']) {
    const answer = await get(slug, '?size=huge')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
    expect(await answer.text()).not.toContain('<path')
  }
})

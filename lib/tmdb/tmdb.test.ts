import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TmdbOptions } from './options'
import { createTmdb } from './tmdb'

type Play = (request: IncomingMessage, response: ServerResponse) => void

let server: Server
let url: string
let play: Play
let asked: string[]
let clock: number
let warnings: string[]

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    play(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  warnings = []
  clock = 1_000_000
})

const client = (options: Partial<TmdbOptions> = {}) =>
  createTmdb({
    apiUrl: `${url}/3`,
    imageUrl: `${url}/t/p`,
    apiKey: 'secret',
    now: () => clock,
    warn: (message) => warnings.push(message),
    ...options,
  })
const json =
  (body: unknown, status = 200, headers = {}): Play =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const alien = { overview: ' A crew wakes early. ', poster_path: '/abc-1.jpg' }
const entry = { overview: 'A crew wakes early.', posterPath: '/abc-1.jpg' }
const ids = (tmdbId: number | null, imdbId: string | null = null) => ({ tmdbId, imdbId })

test('a film is asked for by its TMDB number, without one by its IMDb number', async () => {
  play = (request, response) =>
    json(request.url?.includes('/find/') ? { movie_results: [alien] } : alien)(request, response)
  expect(await client().findEntry(ids(348, 'tt0078748'))).toEqual(entry)
  expect(await client().findEntry(ids(null, 'tt0078748'))).toEqual(entry)
  expect(asked).toEqual([
    '/3/movie/348?language=en-US&api_key=secret',
    '/3/find/tt0078748?external_source=imdb_id&language=en-US&api_key=secret',
  ])
  expect(await client().findEntry(ids(null))).toBeNull()
  expect(asked).toHaveLength(2)
})

test('a TMDB number that is gone falls back to the IMDb number', async () => {
  play = (request, response) =>
    request.url?.includes('/find/')
      ? json({ movie_results: [alien] })(request, response)
      : json({ status_code: 34 }, 404)(request, response)
  expect(await client().findEntry(ids(9, 'tt0078748'))).toEqual(entry)
})

test('a read token travels in the header and never in the address', async () => {
  let header: string | undefined
  play = (request, response) => {
    header = request.headers.authorization
    json(alien)(request, response)
  }
  await client({ readToken: 'token' }).findEntry(ids(348))
  expect([header, asked]).toEqual(['Bearer token', ['/3/movie/348?language=en-US']])
})

test('answers are kept a day, what is unknown an hour, and one question serves all who ask at once', async () => {
  play = json(alien)
  const tmdb = client()
  await Promise.all([tmdb.findEntry(ids(1)), tmdb.findEntry(ids(1)), tmdb.findEntry(ids(1))])
  clock += 23 * 3_600_000
  await tmdb.findEntry(ids(1))
  expect(asked).toHaveLength(1)
  clock += 2 * 3_600_000
  await tmdb.findEntry(ids(1))
  expect(asked).toHaveLength(2)
  play = json({ movie_results: [] })
  expect(await tmdb.findEntry(ids(null, 'tt0000001'))).toBeNull()
  expect(await tmdb.findEntry(ids(null, 'tt0000001'))).toBeNull()
  expect(asked).toHaveLength(3)
})

test('a refused key is said once in the log, without the key, and TMDB is left alone for ten minutes', async () => {
  play = json({ status_code: 7 }, 401)
  const tmdb = client()
  for (let film = 1; film < 9; film++) expect(await tmdb.findEntry(ids(film))).toBeNull()
  expect(asked).toHaveLength(1)
  expect(warnings).toEqual([expect.stringContaining('the key is refused')])
  expect(warnings.join()).not.toContain('secret')
  clock += 10 * 60_000
  play = json(alien)
  expect(await tmdb.findEntry(ids(1))).toEqual(entry)
})

test('after five failures in a row nothing is asked for a minute', async () => {
  play = json({}, 500)
  const tmdb = client()
  for (let film = 1; film < 20; film++) expect(await tmdb.findEntry(ids(film))).toBeNull()
  expect(asked).toHaveLength(5)
  expect(warnings).toHaveLength(1)
  clock += 60_000
  play = json(alien)
  expect(await tmdb.findEntry(ids(1))).toEqual(entry)
})

test('"too many requests" is obeyed for as long as it says', async () => {
  play = json({}, 429, { 'retry-after': '7' })
  const tmdb = client()
  await tmdb.findEntry(ids(1))
  await tmdb.findEntry(ids(2))
  expect(asked).toHaveLength(1)
  clock += 7_000
  play = json(alien)
  expect(await tmdb.findEntry(ids(2))).toEqual(entry)
})

test('no more than a burst of eighty questions, then twenty a second', async () => {
  play = json(alien)
  const tmdb = client()
  const askAbout = (first: number, count: number) =>
    Promise.all(Array.from({ length: count }, (_, film) => tmdb.findEntry(ids(first + film))))
  await askAbout(1, 120)
  expect(asked).toHaveLength(80)
  clock += 1_000
  await askAbout(1_000, 60)
  expect(asked).toHaveLength(100)
})

test.each<[string, Play]>([
  ['prose', (_request, response) => response.end('<html>')],
  ['another shape', json({ movie_results: 'none' })],
  ['a body without end', (_request, response) => response.end('x'.repeat(300_000))],
  ['silence', () => undefined],
  ['a cut line', (request) => request.socket.destroy()],
])('%s is no entry and no error', async (_name, broken) => {
  play = broken
  expect(await client({ timeoutMs: 200 }).findEntry(ids(null, 'tt0078748'))).toBeNull()
})

test('a poster path that is more than a file name is not followed', async () => {
  for (const poster_path of ['/../../etc/passwd', '//evil.example/a.jpg', '/a.svg', '@evil.example/a.jpg']) {
    play = json({ ...alien, poster_path })
    expect(await client().findEntry(ids(1)), poster_path).toEqual({ ...entry, posterPath: null })
  }
})

const image =
  (type: string, bytes: number, status = 200): Play =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': type }).end(Buffer.alloc(bytes, 7))

test('a poster comes in the size asked for', async () => {
  play = image('image/jpeg', 1000)
  const poster = await client().fetchPoster('/abc-1.jpg', 'page')
  expect([poster?.type, poster?.bytes.length, asked]).toEqual(['image/jpeg', 1000, ['/t/p/w500/abc-1.jpg']])
})

test.each<[string, Play]>([
  ['too large', image('image/jpeg', 2 * 1024 * 1024 + 1)],
  ['a page instead of a picture', image('text/html', 100)],
  ['a drawing that could hold a script', image('image/svg+xml', 100)],
  ['not there', image('image/jpeg', 10, 404)],
  ['sent elsewhere', (_request, response) => response.writeHead(302, { location: '/other' }).end()],
])('a poster that is %s is none', async (_name, broken) => {
  play = broken
  expect(await client().fetchPoster('/abc-1.jpg', 'card')).toBeNull()
})

test('an image server that fails is left alone too', async () => {
  play = image('image/jpeg', 1, 503)
  const tmdb = client()
  for (let time = 0; time < 9; time++) await tmdb.fetchPoster('/abc-1.jpg', 'card')
  expect(asked).toHaveLength(5)
})

import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { API_KEY, type GorseReply, type GorseRequest, startScriptedGorse } from '../../testing/scripted/scripted-gorse'
import { pseudonymOf } from './ids'
import { checkGorse, pullRanking } from './pull'

const server = await startScriptedGorse()
process.env.RECOMMENDER = 'gorse'
process.env.GORSE_URL = `${server.url}/`
process.env.GORSE_API_KEY = API_KEY
process.env.GORSE_TIMEOUT_MS = '400'
process.env.NEXTAUTH_SECRET = 'only-for-tests-only-for-tests-only'
const person = pseudonymOf('someone', 'only-for-tests-only-for-tests-only')

// Which server it is, is asked once.
await checkGorse()

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
let now = Date.UTC(2026, 0, 1)

beforeEach(() => {
  // Each test begins after the rest that a failure in the one before may have begun.
  now += 3_600_000
  vi.useFakeTimers({ toFake: ['Date'], now })
  warn.mockClear()
  server.reset()
})
afterEach(() => vi.useRealTimers())
afterAll(() => server.close())

const answering = (answers: Record<string, GorseReply>) => (request: GorseRequest) => answers[request.path]

test("a person's list is asked for by their other name, with the key, and other items are passed over", async () => {
  server.reset(answering({ [`/api/recommend/${person}/`]: { body: ['film-7', 'vuejs:vue', 'film-3'] } }))
  expect(await pullRanking('someone', [1])).toEqual([7, 3])
  expect(server.requests).toEqual([
    { method: 'GET', path: `/api/recommend/${person}/`, query: { n: '100' }, key: API_KEY, body: undefined },
  ])
})

test('somebody new gets what lies near the films they like, by turns, and else what is popular', async () => {
  const scored = (...ids: number[]) => ({ body: ids.map((id) => ({ Id: `film-${id}`, Score: 1 / id })) })
  const near = {
    '/api/item/film-1/neighbors/': scored(11, 12),
    '/api/item/film-2/neighbors/': scored(21, 12, 22),
  }
  server.reset(answering({ ...near, '/api/popular/': scored(90, 91) }))
  expect(await pullRanking('someone', [1, 2])).toEqual([11, 21, 12, 22])
  expect(server.requests.map((request) => request.path)).toEqual([
    `/api/recommend/${person}/`,
    '/api/item/film-1/neighbors/',
    '/api/item/film-2/neighbors/',
  ])
  expect(await pullRanking('someone', [])).toEqual([90, 91])
  expect(server.requests.at(-1)).toMatchObject({ path: '/api/popular/', query: { n: '100' } })
})

test('what is called popular with a score of 0 is no proposal', async () => {
  const popular = [
    { Id: 'film-1', Score: 0 },
    { Id: 'film-9', Score: 4 },
    { Id: 'film-2', Score: 0 },
  ]
  server.reset(answering({ '/api/popular/': { body: popular } }))
  expect(await pullRanking('someone', [])).toEqual([9])
  server.reset(answering({ '/api/popular/': { body: popular.filter(({ Score }) => Score === 0) } }))
  expect(await pullRanking('someone', [])).toBeNull()
})

test('an empty Gorse has no list, and that is no failure', async () => {
  server.reset(() => ({ body: null }))
  expect(await pullRanking('someone', [1])).toBeNull()
  expect(warn).not.toHaveBeenCalled()
})

const failures: [string, string, () => GorseReply][] = [
  ['does not answer', 'did not answer in time', () => null],
  ['is broken', 'answered 500', () => ({ status: 500, body: 'data store down' })],
  ['refuses the key', 'answered 401', () => ({ status: 401, body: 'unauthorized' })],
  ['speaks of something else', 'answered something unexpected', () => ({ body: { items: [] } })],
]
test.each(failures)('a Gorse that %s is noted once and left alone for half a minute', async (_, words, reply) => {
  server.reset(reply)
  expect(await pullRanking('someone', [1])).toBeNull()
  expect(await pullRanking('another', [1])).toBeNull()
  expect(server.requests).toHaveLength(1)
  expect(warn.mock.calls).toEqual([[expect.stringContaining(words)]])
  expect(JSON.stringify(warn.mock.calls)).not.toMatch(/data store|a-key|127\.0\.0\.1/)
  vi.setSystemTime(now + 31_000)
  server.reset(() => ({ body: ['film-5'] }))
  expect(await pullRanking('someone', [1])).toEqual([5])
})

test('a Gorse of another version is refused by name at start, and asked for no list', async () => {
  vi.resetModules()
  const anew = await import('./pull')
  // What 0.5 answers where 0.4 has a route.
  server.reset(({ path }) =>
    path === '/api/popular/' ? { status: 404, body: '404: Page Not Found' } : { body: ['film-9'] },
  )
  await anew.checkGorse()
  expect(warn.mock.calls).toEqual([[expect.stringContaining('is version 0.5 or newer')]])
  expect(await anew.pullRanking('someone', [1])).toBeNull()
  expect(server.requests.map(({ path }) => path)).toEqual(['/api/popular/'])
})

test('a process whose check at start found nobody asks before its first list, and once', async () => {
  vi.resetModules()
  const anew = await import('./pull')
  server.reset(({ path }) => (path === '/api/popular/' ? { body: [] } : { body: ['film-9'] }))
  expect(await anew.pullRanking('someone', [])).toEqual([9])
  expect(await anew.pullRanking('someone', [])).toEqual([9])
  expect(server.requests.map(({ path }) => path)).toEqual([
    '/api/popular/',
    `/api/recommend/${person}/`,
    `/api/recommend/${person}/`,
  ])
})

import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { createFilm, createFilms, createUser } from '../../testing/factories'
import { API_KEY, type GorseRequest, startScriptedGorse } from '../../testing/scripted/scripted-gorse'
import { db } from '../db'
import { recordTracked, saveRating, saveReaction } from '../feedback/mutations'
import { erasePerson, saveConsent } from '../privacy/mutations'
import { openGorse } from './client'
import { pseudonymOf } from './ids'
import { pushAll } from './push-all'
import { pushPerson } from './push-person'
import { tellGorse } from './tell'

const later: (() => Promise<void>)[] = []
vi.mock('next/server', () => ({ after: (work: () => Promise<void>) => later.push(work) }))
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

const server = await startScriptedGorse()
process.env.RECOMMENDER = 'gorse'
process.env.GORSE_URL = server.url
process.env.GORSE_API_KEY = API_KEY
const secret = process.env.NEXTAUTH_SECRET ?? ''

beforeEach(() => server.reset())
afterAll(() => server.close())

const push = async (userId: string) => pushPerson(await openGorse(5_000), userId)
const written = () => server.requests.filter((request) => request.method !== 'GET')

test('what a person said is put as feedback under their other name, with its time', async () => {
  const { id } = await createUser(db)
  const [liked, seen] = await createFilms(db, [{}, {}])
  await saveRating(id, liked?.id ?? 0, 4.5)
  await saveReaction(id, { filmId: seen?.id ?? 0, kind: 'SEEN', on: true })
  await push(id)
  const person = pseudonymOf(id, secret)
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(server.requests).toEqual([
    { method: 'GET', path: `/api/user/${person}/feedback`, query: {}, key: API_KEY, body: undefined },
    {
      method: 'PUT',
      path: '/api/feedback',
      query: {},
      key: API_KEY,
      body: [
        { FeedbackType: 'like', UserId: person, ItemId: `film-${liked?.id}`, Timestamp: time },
        { FeedbackType: 'read', UserId: person, ItemId: `film-${seen?.id}`, Timestamp: time },
      ],
    },
  ])
  expect(JSON.stringify(server.requests)).not.toContain(id)
})

test('a changed mind takes back what Gorse was told, leaves what still holds and what others put there', async () => {
  const { id } = await createUser(db)
  const [kept, changed] = await createFilms(db, [{}, {}])
  await saveRating(id, kept?.id ?? 0, 5)
  await saveRating(id, changed?.id ?? 0, 1)
  const person = pseudonymOf(id, secret)
  const stored = [
    { FeedbackType: 'like', ItemId: `film-${kept?.id}` },
    { FeedbackType: 'like', ItemId: `film-${changed?.id}` },
    { FeedbackType: 'star', ItemId: 'vuejs:vue' },
  ].map((row) => ({ ...row, UserId: person, Timestamp: '2026-01-01T00:00:00Z', Comment: '' }))
  server.reset((request) => (request.method === 'GET' ? { body: stored } : undefined))
  await push(id)
  expect(written()).toMatchObject([
    { method: 'DELETE', path: `/api/feedback/like/${person}/film-${changed?.id}` },
    // Without this a list made before stays as it was.
    { method: 'PATCH', path: `/api/user/${person}` },
    { method: 'PUT', path: '/api/feedback', body: [{ FeedbackType: 'read', ItemId: `film-${changed?.id}` }] },
  ])
})

test('a long visit is told only while behaviour may be kept', async () => {
  const { id } = await createUser(db)
  const film = await createFilm(db)
  await saveConsent(id, { behaviour: true, context: false, model: false }, null)
  await recordTracked(id, [{ type: 'DWELLED', id: crypto.randomUUID(), filmId: film.id, seconds: 30, visit: 'one' }])
  await push(id)
  expect(written()).toMatchObject([{ body: [{ FeedbackType: 'visit', ItemId: `film-${film.id}` }] }])
  await db.consent.updateMany({ where: { userId: id, purpose: 'BEHAVIOUR' }, data: { granted: false } })
  server.reset((request) =>
    request.method === 'GET' ? { body: [{ FeedbackType: 'visit', ItemId: `film-${film.id}` }] } : undefined,
  )
  await push(id)
  expect(written().map(({ method, path }) => `${method} ${path}`)).toEqual([
    `DELETE /api/feedback/visit/${pseudonymOf(id, secret)}/film-${film.id}`,
    `PATCH /api/user/${pseudonymOf(id, secret)}`,
  ])
})

test('several words of one person are told once, after the answer; an erased person is deleted', async () => {
  const { id } = await createUser(db)
  const [first, second] = await createFilms(db, [{}, {}])
  await saveRating(id, first?.id ?? 0, 5)
  tellGorse(id)
  await saveRating(id, second?.id ?? 0, 5)
  tellGorse(id)
  expect(server.requests).toHaveLength(0)
  await runLater()
  expect(written()).toMatchObject([{ method: 'PUT', body: [{}, {}] }])

  server.reset()
  await erasePerson(id)
  tellGorse(id)
  await runLater()
  expect(written()).toMatchObject([{ method: 'DELETE', path: `/api/user/${pseudonymOf(id, secret)}` }])
})

test('a Gorse that fails spoils no action and is noted without names', async () => {
  server.reset(() => ({ status: 503, body: 'gone' }))
  const { id } = await createUser(db)
  tellGorse(id)
  await runLater()
  expect(warn.mock.calls).toEqual([[expect.stringContaining('answered 503')]])
  expect(JSON.stringify(warn.mock.calls)).not.toContain(id)
})

test('the whole push writes films with their facets, hides retired ones, and deletes people nobody knows', async () => {
  const { id } = await createUser(db)
  const film = await createFilm(db, { genres: ['noir'], moods: ['bleak'], retiredAt: new Date() })
  await saveRating(id, film.id, 5)
  // Somebody all of whose words were taken back while Gorse was down.
  const silent = pseudonymOf((await createUser(db)).id, secret)
  const pages: Record<string, unknown> = {
    '': { Cursor: 'next', Users: [{ UserId: 'matinee-gone' }, { UserId: pseudonymOf(id, secret) }] },
    next: { Cursor: '', Users: [{ UserId: 'somebody-elses' }, { UserId: 'matinee-gone-too' }, { UserId: silent }] },
  }
  const stale = [{ FeedbackType: 'like', ItemId: 'film-1' }]
  server.reset(({ path, query, method }) => {
    if (path === '/api/users') return { body: pages[query.cursor ?? ''] }
    return method === 'GET' && path === `/api/user/${silent}/feedback` ? { body: stale } : undefined
  })
  const report = await pushAll()
  const items = server.requests.filter((request) => request.path === '/api/items').flatMap(itemsOf)
  expect(report).toMatchObject({ films: await db.film.count(), strangersDeleted: 2 })
  expect(items.find((item) => item.ItemId === `film-${film.id}`)).toEqual({
    ItemId: `film-${film.id}`,
    IsHidden: true,
    Categories: ['noir'],
    Labels: expect.arrayContaining(['genre:noir', 'mood:bleak', 'era:1990s', 'country:FR']),
    Timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/),
    Comment: `${film.title} (1990)`,
  })
  expect(server.requests.filter((request) => request.method === 'DELETE').map((request) => request.path)).toEqual([
    '/api/user/matinee-gone',
    '/api/user/matinee-gone-too',
    `/api/feedback/like/${silent}/film-1`,
  ])
  const paths = server.requests.map(({ method, path }) => `${method} ${path}`)
  expect(paths.indexOf('DELETE /api/user/matinee-gone')).toBeLessThan(paths.indexOf('POST /api/items'))
})

async function runLater() {
  for (const work of later.splice(0)) await work()
}

const itemsOf = ({ body }: GorseRequest) => body as { ItemId: string }[]

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createFilms, createUser } from '../../testing/factories'
import { API_KEY, type GorseRequest, startScriptedGorse } from '../../testing/scripted/scripted-gorse'
import { db } from '../db'
import { engineFor } from '../engine/get-engine'
import { endLease, takeLease } from '../engine/lease/mutations'
import { isHeldOut } from '../engine/training/people/hold-out'
import { findProposalJudgement, judgeProposals } from './judge-proposals'
import { checkGorse } from './pull'
import { pushAll } from './push-all'
import { PUSH_LEASE } from './push-state'
import { raterName } from './raters'

withOwnDatabase()

const server = await startScriptedGorse()
process.env.RECOMMENDER = 'gorse'
process.env.GORSE_URL = server.url
process.env.GORSE_API_KEY = API_KEY
process.env.GORSE_TIMEOUT_MS = '5000'
afterAll(() => server.close())

const raters = Array.from({ length: 400 }, (_, at) => at + 1)
const keyOf = (rater: number) => `a set:${rater}`
const heldOut = raters.filter((rater) => isHeldOut(keyOf(rater)))
let filmIds: number[]
/** Ten films a rater, one a second, the last two of them liked. */
const ratedBy = (rater: number) =>
  Array.from({ length: 10 }, (_, at) => filmIds[(rater + 5 * at) % filmIds.length] ?? 0)

beforeAll(async () => {
  const films = await createFilms(
    db,
    Array.from({ length: 60 }, (_, place) => ({ prominence: 100 - place })),
  )
  filmIds = films.map(({ id }) => id)
  const set = await db.ratingDataset.create({ data: { name: 'a set', fileMark: '', finishedAt: new Date() } })
  await db.datasetRating.createMany({
    data: raters.flatMap((raterId) =>
      ratedBy(raterId).map((filmId, at) => ({
        datasetId: set.id,
        raterId,
        filmId,
        value: at === 1 ? 2 : 5,
        ratedAt: new Date(1e9 + at * 1000),
      })),
    ),
  })
  await checkGorse()
})
beforeEach(() => server.reset())

const feedbackOf = (requests: readonly GorseRequest[]) =>
  requests
    .filter(({ method, path }) => method === 'PUT' && path === '/api/feedback')
    .flatMap(({ body }) => body as { UserId: string; ItemId: string; FeedbackType: string }[])

test('imported sets reach Gorse whole, but for what people held out liked last; what is there is not sent again', async () => {
  expect(heldOut.length).toBeGreaterThanOrEqual(30)
  const report = await pushAll()
  expect(report).toMatchObject({ raters: raters.length, done: true })
  const feedback = feedbackOf(server.requests)
  const given = (rater: number) => feedback.filter(({ UserId }) => UserId === raterName(keyOf(rater)))
  const [out, learnt] = [heldOut[0] ?? 0, raters.find((rater) => !heldOut.includes(rater)) ?? 0]
  expect(given(out).map(({ ItemId }) => ItemId)).toEqual(
    ratedBy(out)
      .slice(0, 8)
      .map((id) => `film-${id}`),
  )
  expect(given(learnt)).toHaveLength(10)
  expect(given(learnt).map(({ FeedbackType }) => FeedbackType)).toEqual(['like', 'read', ...Array(8).fill('like')])

  const marked = server.requests
    .filter(({ method, path }) => method === 'POST' && path === '/api/users')
    .flatMap(({ body }) => body as { UserId: string; Comment: string }[])
  const known = marked.map((user) => (user.UserId === raterName(keyOf(learnt)) ? { ...user, Comment: 'older' } : user))
  server.reset(({ path, method }) =>
    path === '/api/users' && method === 'GET' ? { body: { Cursor: '', Users: known } } : undefined,
  )
  expect(await pushAll()).toMatchObject({ raters: 1, strangersDeleted: 0 })
  expect(server.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([
    `/api/user/${raterName(keyOf(learnt))}`,
  ])
  expect(new Set(feedbackOf(server.requests).map(({ UserId }) => UserId))).toEqual(new Set([raterName(keyOf(learnt))]))
})

test('a push whose time is up says so, and the next one goes on; erasures come first each time', async () => {
  await createUser(db)
  const stranger = { body: { Cursor: '', Users: [{ UserId: 'matinee-gone' }] } }
  const replyTo = ({ path, method }: GorseRequest) => (path === '/api/users' && method === 'GET' ? stranger : undefined)
  const asked = () => server.requests.map(({ method, path }) => `${method} ${path}`)
  server.reset(replyTo)
  expect(await pushAll({ mostMs: 0 })).toMatchObject({ done: false, films: 60, strangersDeleted: 1 })
  expect(asked().indexOf('DELETE /api/user/matinee-gone')).toBeLessThan(asked().indexOf('POST /api/items'))
  server.reset(replyTo)
  expect(await pushAll({ mostMs: 0 })).toMatchObject({ done: false, films: 0, strangersDeleted: 1 })
  expect(asked()).not.toContain('POST /api/items')
  server.reset(replyTo)
  expect(await pushAll()).toMatchObject({ done: true, films: 0, raters: raters.length })
  server.reset(replyTo)
  expect(await pushAll({ mostMs: 0 })).toMatchObject({ films: 60 })
})

test('one push at a time', async () => {
  await takeLease('another process', PUSH_LEASE)
  await expect(pushAll({ mostMs: 0 })).rejects.toThrow('Another push is running.')
  await endLease('another process', 'Done.', false, PUSH_LEASE)
  await expect(pushAll({ mostMs: 0 })).resolves.toHaveProperty('done')
})

const proposing = (films: (rater: number) => number[]) => {
  const lists = new Map(heldOut.map((rater) => [`/api/recommend/${raterName(keyOf(rater))}/`, films(rater)]))
  server.reset(({ path }) => ({ body: (lists.get(path) ?? []).map((id) => `film-${id}`) }))
}

test('proposals that bring what people liked later help; others hurt, are said to, and stand in no list', async () => {
  proposing((rater) => ratedBy(rater).slice(8))
  const good = await judgeProposals()
  expect(good).toMatchObject({ hurts: false, proposedTo: heldOut.length, verdict: { kind: 'passed' } })
  expect(good.verdict.ndcg10?.difference?.mean).toBeGreaterThan(0.2)
  expect(good.sentence).toMatch(/^Gorse has a list for \d+ of \d+ people held out\. With its films: Better/)

  const engine = await engineFor([])
  const user = await createUser(db)
  const serveAnew = async () => {
    vi.resetModules()
    return (await import('./serve')).throughGorse(engine, user.id, [])
  }
  server.reset(() => ({ body: [`film-${filmIds[3]}`] }))
  const merged = await serveAnew()
  expect(merged).toEqual({ ...engine, models: { ...engine.models, outside: [filmIds[3]] }, recommender: 'gorse' })

  proposing((rater) =>
    filmIds
      .toReversed()
      .filter((id) => !ratedBy(rater).includes(id))
      .slice(0, 40),
  )
  expect(await judgeProposals()).toMatchObject({ hurts: true, verdict: { kind: 'worse' } })
  expect(await findProposalJudgement()).toMatchObject({ hurts: true, sentence: expect.stringContaining('Worse') })
  server.reset(() => ({ body: [`film-${filmIds[3]}`] }))
  expect(await serveAnew()).toEqual(engine)
  expect(server.requests).toEqual([])
})

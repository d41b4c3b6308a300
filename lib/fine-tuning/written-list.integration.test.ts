import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type FakeOpenAI, startFakeOpenAI } from '../../e2e/fake-openai/server'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createTwoMoods, createUser } from '../../testing/factories'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { saveConsent } from '../privacy/mutations'
import { sentParts } from '../recommendations/sent/sources'
import { openSlate } from '../recommendations/slate/open-slate'
import { settledPlace } from '../recommendations/slate/place-views'
import { judgeWords } from '../recommendations/words/judge-words'
import { collectTraining } from './export-training'
import { createCheck } from './formats'

withOwnDatabase()

vi.mock('../env', async (original) => {
  const { parseEnv } = await original<typeof import('../env')>()
  const own = () => ({ OPENAI_BASE_URL: served.url, OPENAI_API: 'chat', OPENAI_MODEL: 'scripted' })
  return { parseEnv, env: () => parseEnv({ ...process.env, ...own() }) }
})

const served = vi.hoisted(() => ({ url: '' }))
let fake: FakeOpenAI
let liked: number[]

beforeAll(async () => {
  fake = await startFakeOpenAI()
  served.url = `${fake.url}/v1`
  const films = await createTwoMoods(db, 40)
  liked = films.slice(0, 3).map((film) => film.id)
})
afterAll(() => fake.stop())

test('a list as the site wrote it, with a click and a reason that was not true, fits its own prompt and teaches both', async () => {
  const { id: userId } = await createUser(db, { name: 'Grace Hopper' })
  await saveConsent(userId, { behaviour: true, context: false, model: true, training: true }, null)
  for (const filmId of liked) await saveRating(userId, filmId, 5)
  const viewer = await findViewerById(userId)
  if (!viewer) throw new Error('no such person')
  const tonight = await openSlate(viewer, undefined)
  if (tonight.kind !== 'live') throw new Error('expected a new list')
  const places = (await Promise.all(tonight.slate.places.map(settledPlace))).flatMap((place) => place ?? [])
  await tonight.slate.summary
  const slateId = tonight.slate.id
  expect(places.map(({ servedBy }) => servedBy)).toEqual(Array.from({ length: 8 }, () => 'MODEL'))

  const event = (filmId: number, type: 'IMPRESSION' | 'CLICKED', minutes: number) => ({
    id: randomUUID(),
    userId,
    filmId,
    slateId,
    type,
    occurredAt: new Date(Date.now() - 2 * 86_400_000 + minutes * 60_000),
  })
  const [first, second, ...others] = places
  if (!first || !second) throw new Error('expected eight places')
  await db.event.createMany({
    data: [
      ...places.map(({ filmId }) => event(filmId, 'IMPRESSION', 0)),
      ...others.slice(0, 1).map(({ filmId }) => event(filmId, 'CLICKED', 1)),
    ],
  })
  const judged = { about: 'reason' as const, slateId, comment: '' }
  await judgeWords(viewer, { ...judged, filmId: first.filmId, verdict: 'NOT_TRUE' })
  await judgeWords(viewer, { ...judged, filmId: second.filmId, verdict: 'HELPFUL' })

  const { files, leftOut } = await collectTraining()
  expect(leftOut).toEqual({ unfit: 0, tellsWho: 0, beyondLimit: 0, nothingSaid: 0 })
  const [chat, preferences] = files
  const request = await db.slateRequest.findFirstOrThrow({ where: { slateId } })
  const example = JSON.parse(chat?.lines[0] ?? '')
  expect(example.messages[1].content).toBe(
    sentParts
      .parse(request.prompt)
      .map(({ text }) => text)
      .join(''),
  )
  const pair = JSON.parse(preferences?.lines[0] ?? '')
  const reasons = (output: { content: string }[]): string[] =>
    JSON.parse(output[0]?.content ?? '').elements.map(({ reason }: { reason: string }) => reason)
  expect(reasons(pair.preferred_output)).not.toContain(first.reason)
  expect(reasons(pair.non_preferred_output)).toContain(first.reason)
  expect(reasons(pair.preferred_output)).toContain(second.reason)
  expect(preferences?.why).toEqual({ picked: 1, words: 1 })
  const check = createCheck()
  for (const line of preferences?.lines ?? []) check.line(line)
  expect(check.end().problems).toEqual(['1 lines are too few: a training takes 10 and more'])
})

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Behaviour } from '../../../e2e/fake-openai/behaviours/behaviour'
import { behaviours } from '../../../e2e/fake-openai/behaviours/table'
import { type FakeOpenAI, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import type { Api } from '../../../e2e/fake-openai/wire'
import { createTwoMoods, createUser } from '../../../testing/factories'
import { faultWords } from '../../ai/fault-words'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveRating } from '../../feedback/mutations'
import { saveConsent } from '../../privacy/mutations'
import { openSlate } from './open-slate'
import { settledPlace } from './place-views'

vi.mock('../../env', async (original) => {
  const { parseEnv } = await original<typeof import('../../env')>()
  const waits = { MODEL_FIRST_TIMEOUT_MS: '2500', MODEL_GAP_TIMEOUT_MS: '2500', MODEL_REST_MAX_MS: '0' }
  const own = () => ({ OPENAI_BASE_URL: served.url, OPENAI_API: served.api, OPENAI_MODEL: served.model })
  return { parseEnv, env: () => parseEnv({ ...process.env, ...waits, ...own() }) }
})

const served = vi.hoisted(() => ({ url: '', model: '', api: 'chat' }))
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
const apis: readonly Api[] = ['chat', 'responses']
let fake: FakeOpenAI
let liked: number[]

beforeAll(async () => {
  fake = await startFakeOpenAI()
  served.url = `${fake.url}/v1`
  const films = await createTwoMoods(db, 40)
  liked = films.slice(0, 3).map((film) => film.id)
})
afterAll(() => fake.stop())
beforeEach(() => logged.mockClear())

/** One row for each way a call can go wrong, and one that goes well, through each style of the API. */
const rows = apis.flatMap((api) =>
  [
    ...new Map(
      behaviours
        .filter(({ base, apis: spoken = apis }) => base === undefined && spoken.includes(api))
        .map((behaviour): [string | null, Behaviour] => [behaviour.expected.fault, behaviour])
        // Of rows that end alike the first is taken.
        .toReversed(),
    ).values(),
  ].map((behaviour) => ({ behaviour, api, name: behaviour.name, fault: behaviour.expected.fault })),
)

test.each(rows)(
  'a server of $api that $name: eight films are shown, "$fault" is stored with the list and logged on one line',
  async ({ behaviour, api, name, fault }) => {
    // The name of the model stands in every request, so it serves as the mark.
    served.model = `model-${api}-${behaviours.indexOf(behaviour)}`
    served.api = api
    const order = { marker: served.model, scenario: 'behaviour', behaviour: name }
    await fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(order) })
    const { id } = await createUser(db)
    await saveConsent(id, { behaviour: false, context: false, model: true }, null)
    for (const filmId of liked) await saveRating(id, filmId, 5)
    const viewer = await findViewerById(id)
    if (!viewer) throw new Error('no such person')
    const tonight = await openSlate(viewer, undefined)
    if (tonight.kind !== 'live') throw new Error('expected a new list')
    const places = await Promise.all(tonight.slate.places.map(settledPlace))
    const summary = await tonight.slate.summary

    expect(new Set(places.map((place) => place?.filmId)).size).toBe(8)
    expect(places.every((place) => place !== null && place.reason.length > 11)).toBe(true)
    expect(summary.fault).toBe(fault)
    const stored = await db.slate.findUniqueOrThrow({ where: { id: tonight.slate.id }, include: { items: true } })
    expect([stored.fault, stored.items.length]).toEqual([fault, 8])
    const counted = await db.modelFault.findMany({ where: { server: { name: served.model } } })
    expect(counted.map(({ use, kind, count }) => [use, kind, count])).toEqual(fault ? [['list', fault, 1]] : [])
    const lines = logged.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('model fault: '))
    expect(lines).toHaveLength(fault ? 1 : 0)
    expect(lines.join('')).toContain(fault ?? '')
    expect(faultWords(fault ?? 'cut')).not.toContain('could not be used')
  },
)

test.each(apis)('every way a call through %s can go wrong has its row', (each) => {
  expect(rows.filter(({ api }) => api === each).length).toBeGreaterThan(16)
})

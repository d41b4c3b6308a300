import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type FakeOpenAI, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import { createFilms, createUser } from '../../../testing/factories'
import { configuredServer } from '../../ai/server/configured'
import { saveMeasured } from '../../ai/server/mutations'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { keptWish } from '../../wishes/kept-wish'
import { emptyWish } from '../../wishes/schema'
import { askParams } from '../schema'
import { askTonight, getAsker } from './ask-tonight'

const served = vi.hoisted(() => ({ url: '', model: '', tools: 'auto' }))
vi.mock('../../env', async (original) => {
  const { parseEnv } = await original<typeof import('../../env')>()
  const own = () => ({
    OPENAI_API_KEY: 'a-key-for-tests',
    OPENAI_BASE_URL: served.url,
    OPENAI_API: 'chat',
    OPENAI_MODEL: served.model,
    ASK_TOOLS: served.tools,
  })
  return { parseEnv, env: () => parseEnv({ ...process.env, ...own() }) }
})

let fake: FakeOpenAI
beforeAll(async () => {
  fake = await startFakeOpenAI()
  served.url = `${fake.url}/v1`
  await createFilms(
    db,
    Array.from({ length: 30 }, (_, place) => ({
      genres: [['western'], ['western', 'comedy']][place % 2] ?? [],
      themes: place % 3 === 0 ? ['animals'] : [],
      prominence: 100 - place,
    })),
  )
})
afterAll(() => fake.stop())
beforeEach(() => {
  // A model of its own for each test: what was measured is kept by it.
  served.model = `model-${randomUUID()}`
  served.tools = 'auto'
})

const verdict = (better: 'code' | 'model' | 'tools') => ({ better, difference: 0.1, standardError: 0.02 })
async function measure(better: 'code' | 'model' | 'tools') {
  const { server } = configuredServer()
  if (!server) throw new Error('no model server')
  await saveMeasured(server, { wishes: verdict(better), rating: verdict('tools') })
}
async function viewerWith(model: boolean) {
  const { id } = await createUser(db)
  await db.consent.create({ data: { userId: id, purpose: 'MODEL', granted: model } })
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('nobody')
  return viewer
}

/** Asks as the page does, and says what the model was sent: each request by whether it was offered tools. */
async function ask({ consent = true, mayAskModel = true, more = {}, w }: AskOptions = {}) {
  const marker = `zq${randomUUID().slice(0, 8)}`
  const control = { marker, scenario: 'ok', answer: { readings: animals, wrong: ['without:genre:comedy'] } }
  await fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(control) })
  const viewer = await viewerWith(consent)
  const wish = { ...(keptWish(['more:genre:western', 'without:genre:comedy']) ?? emptyWish), unread: [marker], ...more }
  const params = askParams.parse({ q: `a western, no comedy, ${marker}`, ...(w ? { w } : {}) })
  const answer = await askTonight(await getAsker(viewer), viewer, { params, wish, mayAskModel })
  const seen = (await (await fetch(`${fake.url}/requests?marker=${marker}`)).json()) as { body: object }[]
  return {
    answer,
    requests: seen.map(({ body }) => (JSON.stringify(body).includes('Call tools') ? 'tools' : 'question')),
  }
}
type AskOptions = { consent?: boolean; mayAskModel?: boolean; more?: object; w?: string[] }
const animals = [{ way: 'more', id: 'theme:animals' }]
const gone = ['without:genre:comedy']

test('before anything was measured a model reads in one question what the grammar left, and corrects nothing', async () => {
  const { answer, requests } = await ask()
  expect(requests).toEqual(['question'])
  expect(answer.byModel.map(({ token }) => token)).toEqual(['more:theme:animals'])
  expect(answer.gone).toEqual([])
  expect(answer.calls).toEqual([])
})

test.each(['model', 'tools'] as const)('measured to be better (%s), it gets tools and may correct', async (better) => {
  await measure(better)
  const { answer, requests } = await ask()
  expect(requests).toEqual(['tools', 'tools'])
  expect(answer.calls.map(({ tool }) => tool)).toEqual(['search', 'candidates'])
  expect(answer.calls[1]?.rows[0]).toMatch(/^\d+ are all of it/)
  expect(answer.gone.map(({ token }) => token)).toEqual(gone)
  expect(answer.tokens).toEqual(expect.arrayContaining(['more:genre:western', 'more:theme:animals']))
  expect(answer.tokens).not.toContain('without:genre:comedy')
})

test('measured not to be better, it goes on as before, whatever it does better elsewhere', async () => {
  await measure('code')
  const { answer, requests } = await ask()
  expect(requests).toEqual(['question'])
  expect(answer.gone).toEqual([])
})

test('the site’s settings go before what was measured: on gives tools and no leave to correct, off takes both', async () => {
  served.tools = 'on'
  const on = await ask()
  expect(on.requests).toEqual(['tools', 'tools'])
  expect(on.answer.gone).toEqual([])
  expect(on.answer.byModel).toHaveLength(1)
  served.tools = 'off'
  await measure('tools')
  const off = await ask()
  expect(off.requests).toEqual(['question'])
  expect(off.answer.gone).toEqual([])
})

test('a wish read whole is corrected when it is first said, and not on the way', async () => {
  await measure('tools')
  expect((await ask({ more: { unread: [] } })).requests).toEqual(['tools', 'tools'])
  expect((await ask({ more: { unread: [] }, w: ['more:genre:western', 'without:genre:comedy'] })).requests).toEqual([])
})

test('nothing is sent without consent, or where nobody pressed anything on our pages', async () => {
  await measure('tools')
  expect((await ask({ consent: false })).requests).toEqual([])
  expect((await ask({ mayAskModel: false })).requests).toEqual([])
})

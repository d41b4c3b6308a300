import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type FakeOpenAI, startFakeOpenAI } from '../../e2e/fake-openai/server'
import { createAdmin, createTwoMoods } from '../../testing/factories'
import { configuredServer } from '../ai/server/configured'
import { findServer } from '../ai/server/queries'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { checkModel, modelCheck } from './check-model'

vi.mock('../env', async (original) => {
  const { parseEnv } = await original<typeof import('../env')>()
  const own = () => ({ OPENAI_BASE_URL: served.url, OPENAI_API: 'chat', OPENAI_MODEL: served.model })
  return { parseEnv, env: () => parseEnv({ ...process.env, ...own() }) }
})

const served = vi.hoisted(() => ({ url: '', model: '' }))
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
let fake: FakeOpenAI

beforeAll(async () => {
  fake = await startFakeOpenAI()
  served.url = `${fake.url}/v1`
  await createTwoMoods(db, 40)
})
afterAll(() => fake.stop())
beforeEach(() => logged.mockClear())

/** Checks a server that behaves like a row of the table. */
async function check(behaviour: string) {
  // The name of the model stands in every request, so it serves as the mark.
  served.model = `checked-${behaviour.replaceAll(' ', '-')}`
  const order = { marker: served.model, scenario: 'behaviour', behaviour }
  await fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(order) })
  const admin = await findViewerById((await createAdmin(db)).id)
  const { server } = configuredServer()
  if (!admin || !server) throw new Error('nobody to check, or nothing')
  await checkModel(admin, server)
  const known = await findServer(server.id)
  const { uses, isDone } = modelCheck.parse(known?.check)
  const lines = logged.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('model fault: '))
  return { uses, isDone, known, lines }
}

const names = ['List of eight', 'Note on a film', 'Portrait', 'Text about a film', 'Words of a wish']

test('a check asks once for each use and keeps a verdict, tokens and times of each', async () => {
  const { uses, isDone, known } = await check('takes everything')
  expect(isDone).toBe(true)
  expect(uses.map(({ use }) => use)).toEqual(names)
  for (const { verdict, inputTokens, outputTokens, totalMs } of uses) {
    expect(verdict).not.toBe('')
    expect([inputTokens > 0, outputTokens > 0, totalMs >= 0]).toEqual([true, true, true])
  }
  const [list] = uses
  expect(list?.verdict).toMatch(/^\d of 8 films with words of the model\./)
  expect(list?.firstMs).toEqual(expect.any(Number))
  expect(known?.learned?.schema).toBe('strict')
})

test('whatever fails, every use is asked, says why, and logs one line', async () => {
  const { uses, known, lines } = await check('does not know the key')
  expect(uses.map(({ use, isGood }) => [use, isGood])).toEqual(names.map((use) => [use, false]))
  for (const use of ['list', 'note', 'portrait', 'film', 'wish'])
    expect(lines.filter((line) => line.includes(`model fault: http-401, ${use},`))).toHaveLength(1)
  expect(lines).toHaveLength(names.length)
  expect(known?.faults.map(({ use, kind, count }) => [use, kind, count]).toSorted()).toEqual(
    ['film', 'list', 'note', 'portrait', 'wish'].map((use) => [use, 'http-401', 1]),
  )
  expect(known?.faults.every(({ sentence }) => /Incorrect API key/.test(sentence) && !/sk-proj/.test(sentence))).toBe(
    true,
  )
})

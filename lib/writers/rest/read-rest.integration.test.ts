import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type FakeOpenAI, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import { createUser } from '../../../testing/factories'
import { personScope, usageDay } from '../../ai/limits'
import { db } from '../../db'
import { emptyWish } from '../../wishes/schema'
import { mayReadRest, readRest } from './read-rest'

const served = vi.hoisted(() => ({ url: '', key: true }))
vi.mock('../resolve-model', async (original) => {
  const real = await original<typeof import('../resolve-model')>()
  return {
    ...real,
    resolveModel: () =>
      real.resolveModel(undefined, {
        OPENAI_API_KEY: served.key ? 'test-key' : undefined,
        OPENAI_BASE_URL: served.key ? served.url : undefined,
        OPENAI_MODEL: 'scripted-model',
        OPENAI_API: 'chat',
      }),
  }
})

let fake: FakeOpenAI
beforeAll(async () => {
  fake = await startFakeOpenAI()
  served.url = `${fake.url}/v1`
})
afterAll(() => fake.stop())
beforeEach(() => {
  served.key = true
})

const wishFor = (unread: string[]) => ({ ...emptyWish, unread })
const requests = async (marker: string) =>
  ((await (await fetch(`${fake.url}/requests?marker=${marker}`)).json()) as unknown[]).length
const control = (scenario: object) => fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(scenario) })

async function reader(model = true) {
  const { id } = await createUser(db)
  return { id, isGuest: false, consents: { behaviour: false, context: false, model } }
}
const used = (userId: string) =>
  db.usageDay.findUnique({ where: { scope_day: { scope: personScope(userId), day: usageDay(new Date()) } } })

test('a model reads what was left, once for the same words, within the share of the day', async () => {
  const person = await reader()
  const marker = randomUUID()
  const read = () => readRest(person, `a cat ${marker}`, wishFor([`a cat ${marker}`]))
  const [first, again] = await Promise.all([read(), read()])
  expect(first?.tokens).toEqual(['more:theme:animals'])
  expect(again).toBe(first)
  expect(first?.sent).toMatchObject({ prompt: expect.stringContaining(marker), fault: null })
  expect(await requests(marker)).toBe(1)
  const usage = await used(person.id)
  expect(usage?.calls).toBe(1)
  expect(usage?.tokens).toBeGreaterThan(0)
})

test('nothing is sent without consent, without a key, without words left, or beyond the share of the day', async () => {
  const marker = randomUUID()
  const wish = wishFor([`a cat ${marker}`])
  const refusing = await reader(false)
  expect(mayReadRest(refusing)).toBe(false)
  expect((await readRest(refusing, marker, wish)).tokens).toEqual([])
  const person = await reader()
  expect((await readRest(person, marker, emptyWish)).tokens).toEqual([])
  served.key = false
  expect(mayReadRest(person)).toBe(false)
  expect((await readRest(person, marker, wish)).tokens).toEqual([])
  served.key = true
  const day = usageDay(new Date())
  await db.usageDay.create({ data: { scope: personScope(person.id), day, calls: 1_000_000, tokens: 0 } })
  expect((await readRest(person, marker, wish)).tokens).toEqual([])
  expect(await requests(marker)).toBe(0)
})

test('what was understood already is not read again, and a failure leaves the reading as it is', async () => {
  const person = await reader()
  const marker = randomUUID()
  const wish = { ...wishFor([`a cat ${marker}`]), want: [{ facet: 'theme:animals' as const, level: 'less' as const }] }
  expect((await readRest(person, `less animals, ${marker}`, wish)).tokens).toEqual([])
  const broken = randomUUID()
  await control({ marker: broken, scenario: '500', times: 1 })
  const again = () => readRest(person, broken, wishFor([broken]))
  expect((await again()).tokens).toEqual([])
  expect((await again()).tokens).toEqual(['more:theme:animals'])
})

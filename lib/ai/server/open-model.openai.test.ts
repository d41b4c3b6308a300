import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FakeOpenAI, type SeenRequest, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import { askForText } from '../ask/ask-model'
import { memoryStore } from './learned'
import { configuredModel } from './models'

let fake: FakeOpenAI
beforeAll(async () => {
  fake = await startFakeOpenAI()
})
afterAll(() => fake.stop())

async function ask(
  {
    behaviour,
    store = memoryStore(),
    reasoning,
  }: { behaviour: string; store?: ReturnType<typeof memoryStore>; reasoning?: 'off' | 'none' | 'low' },
  timeouts = { firstMs: 2_000, gapMs: 2_000, totalMs: 10_000 },
) {
  const marker = randomUUID()
  const order = { marker, scenario: 'behaviour', behaviour }
  await fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(order) })
  const settings = {
    OPENAI_API_KEY: undefined,
    OPENAI_BASE_URL: `${fake.url}/v1`,
    OPENAI_MODEL: 'm',
    OPENAI_API: 'chat' as const,
    OPENAI_REASONING: reasoning,
  }
  const configured = configuredModel(settings, undefined, store)
  if (!configured) throw new Error('no model is configured')
  const outcome = await askForText({
    model: configured.model,
    instructions: 'Write.',
    prompt: marker,
    settings: {},
    timeouts,
  })
  const seen = (await (await fetch(`${fake.url}/requests?marker=${marker}`)).json()) as SeenRequest[]
  return { ...outcome, bodies: seen.map(({ body }) => body as Record<string, unknown>) }
}

it('waits for as long as there is life, whatever a text is for: eight keep-alives take longer than the first wait', async () => {
  const waits = { firstMs: 250, gapMs: 250, totalMs: 10_000 }
  const { fault, text } = await ask({ behaviour: 'lives for a while before its first word' }, waits)
  expect({ fault, hasText: text !== '' }).toEqual({ fault: null, hasText: true })
})

it('sends the effort of reasoning as it is set now, also where another had been learned', async () => {
  const store = memoryStore()
  const efforts = async (reasoning?: 'off' | 'none' | 'low') =>
    (await ask({ behaviour: 'takes everything', store, reasoning })).bodies.map((body) => body.reasoning_effort)
  expect(await efforts()).toEqual([undefined])
  expect(await efforts('low')).toEqual(['low'])
  expect(await efforts('none')).toEqual(['none'])
  expect(await efforts()).toEqual([undefined])
})

it('learns that an effort is refused, and keeps to it while the setting stands', async () => {
  const store = memoryStore()
  const behaviour = 'does not know an effort of reasoning'
  expect((await ask({ behaviour, store, reasoning: 'low' })).bodies).toHaveLength(2)
  expect((await ask({ behaviour, store, reasoning: 'low' })).bodies).toHaveLength(1)
})

it('looks once for what is known of a server, and keeps only what has changed of it', async () => {
  const kept = memoryStore()
  const did: string[] = []
  const store: typeof kept = {
    find: (id) => {
      did.push('find')
      return kept.find(id)
    },
    save: (server, known) => {
      did.push(`save ${known.reasoning}`)
      return kept.save(server, known)
    },
  }
  const behaviour = 'takes everything'
  await ask({ behaviour, store })
  await ask({ behaviour, store })
  await ask({ behaviour, store, reasoning: 'low' })
  await ask({ behaviour, store, reasoning: 'low' })
  expect(did).toEqual(['find', 'save off', 'find', 'find', 'save low', 'find'])
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Behaviour } from '../../../e2e/fake-openai/behaviours/behaviour'
import { groups } from '../../../e2e/fake-openai/behaviours/table'
import { type FakeOpenAI, type SeenRequest, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import type { Api } from '../../../e2e/fake-openai/wire'
import { slateData } from '../../../testing/data-blocks'
import { firstGuess } from '../../ai/server/capabilities'
import { memoryStore } from '../../ai/server/learned'
import { configuredModel } from '../../ai/server/models'
import { writeDataBlock } from '../../prompts/parts/data-block'
import { streamPicks } from './stream-picks'

let fake: FakeOpenAI
beforeAll(async () => {
  fake = await startFakeOpenAI()
})
afterAll(() => fake.stop())

const MOST_TOKENS = 900

async function play(behaviour: Behaviour, api: Api) {
  const marker = randomUUID()
  const order = { marker, scenario: 'behaviour', behaviour: behaviour.name }
  await fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(order) })
  const store = memoryStore()
  const base = `${fake.url}${behaviour.base ?? '/v1'}`
  const settings = {
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: base,
    OPENAI_MODEL: 'scripted-model',
    OPENAI_API: api,
    OPENAI_REASONING: undefined,
  }
  const configured = configuredModel(settings, undefined, store)
  if (!configured?.server) throw new Error('no model is configured')
  if (behaviour.firstGuess)
    await store.save(configured.server, { ...firstGuess(api, 'scripted-model'), ...behaviour.firstGuess })
  const data = slateData()
  const known = new Set(data.candidates.map(({ id }) => id))
  const kept = new Map<number, string>()
  const isSilent = behaviour.expected.fault?.startsWith('timeout-')
  const waitMs = isSilent ? 300 : 5_000
  const picks = streamPicks({
    model: configured.model,
    instructions: 'Choose.',
    prompt: writeDataBlock({ ...data, person: { ...data.person, name: marker } }),
    settings: { temperature: 0.5, topP: 0.9, maxOutputTokens: MOST_TOKENS },
    timeouts: { firstMs: waitMs, gapMs: waitMs, totalMs: 20_000 },
    isKnown: (id) => known.has(id),
    isEnough: () => kept.size >= 8,
  })
  for (;;) {
    const next = await picks.next()
    if (next.done) {
      const seen = (await (await fetch(`${fake.url}/requests?marker=${marker}`)).json()) as SeenRequest[]
      return { kept, outcome: next.value, seen, learned: await store.find(configured.server.id) }
    }
    const { id, reason } = next.value
    if (known.has(id) && reason !== '' && !kept.has(id) && kept.size < 8) kept.set(id, reason)
  }
}

const rows = (group: readonly Behaviour[]) =>
  group.flatMap((behaviour) =>
    (behaviour.apis ?? (['chat', 'responses'] as const)).map((api) => ({ name: behaviour.name, api, behaviour })),
  )

describe.each(Object.entries(groups))('servers: %s', (_name, group) => {
  it.each(rows(group))('$api: $name', async ({ behaviour, api }) => {
    const { expected } = behaviour
    const { kept, outcome, seen, learned } = await play(behaviour, api)
    expect({ kept: kept.size, fault: outcome.fault }).toEqual({ kept: expected.kept, fault: expected.fault })
    // Nothing of what was thought, and no mark of it, is ever among the words.
    expect([...kept.values()].join(' ')).not.toMatch(/DRAFT|<|\bthink/i)
    const asks = expected.asks ?? (behaviour.refuse ? seen.length : 1)
    expect(seen).toHaveLength(asks)
    expect(outcome.sentence).toContain(expected.sentence ?? '')
    expect(outcome.sentence).not.toMatch(/test-key|sk-|<b>/)
    expect(learned ?? {}).toMatchObject(expected.learned ?? {})
    expect(outcome.passes).toBeLessThanOrEqual(2)
    // Four times the tokens asked for, as bytes on the wire, and what one read of the socket brings.
    expect(outcome.bytes).toBeLessThanOrEqual(64_000 + 4 * MOST_TOKENS * 400 + 128_000)
  })
})

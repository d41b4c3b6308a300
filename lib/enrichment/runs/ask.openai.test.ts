import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scenario } from '../../../e2e/fake-openai/scenarios'
import { type FakeOpenAI, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import { filmData } from '../../../testing/enrichment'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import type { CallTimeouts } from '../../ai/call-clock'
import { writeFilmRows } from '../../prompts/film/sent-rows'
import { resolveModel } from '../../writers/resolve-model'
import { askAboutFilm } from './ask'

let fake: FakeOpenAI
beforeAll(async () => {
  fake = await startFakeOpenAI()
})
afterAll(() => fake.stop())

const control = (scenario: Scenario) => fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(scenario) })

describe.each(['responses', 'chat'] as const)('asking about a film through the %s API', (api) => {
  const ask = async (
    scenario: Omit<Scenario, 'marker'>,
    part: { timeouts?: CallTimeouts; signal?: AbortSignal } = {},
  ) => {
    const marker = randomUUID()
    await control({ marker, ...scenario })
    const data = filmData({}, { title: marker })
    const resolved = resolveModel(undefined, {
      OPENAI_API_KEY: 'test-key',
      OPENAI_BASE_URL: `${fake.url}/v1`,
      OPENAI_MODEL: 'scripted-model',
      OPENAI_API: api,
    })
    return askAboutFilm({
      resolved,
      data,
      catalog: shippedCatalog,
      instructions: 'Describe.',
      prompt: writeFilmRows(data),
      settings: { temperature: 0.4, topP: 1, maxTokens: 900 },
      timeouts: { firstMs: 5_000, gapMs: 5_000, totalMs: 10_000 },
      ...part,
    })
  }

  it('reads what it wrote, and what the provider counted', async () => {
    const outcome = await ask({ scenario: 'ok' })
    expect(outcome).toMatchObject({
      kind: 'proposal',
      proposal: { moods: ['hypnotic'], themes: ['obsession'], kindred: [{ filmId: 8 }], dropped: [] },
      usage: { estimated: false },
    })
    expect(outcome.usage.inputTokens).toBeGreaterThan(0)
    expect(outcome.usage.outputTokens).toBeGreaterThan(0)
  })

  it('drops what is outside the vocabulary and the films offered', async () => {
    const outcome = await ask({ scenario: 'unknown-ids' })
    expect(outcome).toMatchObject({ kind: 'proposal', proposal: { moods: ['hypnotic'], themes: [] } })
    expect(outcome.kind === 'proposal' && outcome.proposal.dropped).toHaveLength(3)
  })

  it('hands on what the gate refused, with why, and no proposal', async () => {
    const text = 'As a language model I cannot watch films, but this one is about obsession and very hypnotic.'
    const outcome = await ask({ scenario: 'ok', reason: text })
    expect(outcome).toMatchObject({ kind: 'fault', fault: 'refused', refused: { why: 'speaks-of-itself', text } })
    expect(outcome.usage.outputTokens).toBeGreaterThan(0)
  })

  it.each([
    ['prose', 'prose'],
    ['empty', 'empty'],
    ['429', 'http-429'],
    ['500', 'http-5xx'],
    ['401', 'http-401'],
  ] as const)('names %s', async (scenario, fault) => {
    expect(await ask({ scenario })).toMatchObject({ kind: 'fault', fault })
  })

  it('counts a broken answer, for it has been paid for, and a refusal as nothing', async () => {
    expect((await ask({ scenario: 'prose' })).usage.inputTokens).toBeGreaterThan(0)
    expect((await ask({ scenario: '429' })).usage).toEqual({ inputTokens: 0, outputTokens: 0, estimated: false })
  })

  it('does not hang on a connection that is cut', async () => {
    expect(await ask({ scenario: 'cut' })).toMatchObject({ kind: 'fault', fault: 'cut' })
  })

  it('gives up in time, and at once when told to', async () => {
    const timeouts = { firstMs: 60, gapMs: 60, totalMs: 10_000 }
    expect(await ask({ scenario: 'hang' }, { timeouts })).toMatchObject({ fault: 'timeout-first' })
    expect(await ask({ scenario: 'hang' }, { signal: AbortSignal.timeout(60) })).toMatchObject({ fault: 'aborted' })
  })
})

it('says so when nobody answers', async () => {
  const resolved = resolveModel(undefined, {
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
    OPENAI_MODEL: 'm',
    OPENAI_API: 'chat',
  })
  const data = filmData()
  const outcome = await askAboutFilm({
    resolved,
    data,
    catalog: shippedCatalog,
    instructions: 'Describe.',
    prompt: writeFilmRows(data),
    timeouts: { firstMs: 5_000, gapMs: 5_000, totalMs: 5_000 },
    settings: { temperature: 0.4, topP: 1, maxTokens: 900 },
  })
  expect(outcome).toMatchObject({ kind: 'fault', fault: 'unreachable' })
})

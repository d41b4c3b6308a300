import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeOpenAI, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import { type Embedder, resolveEmbedder } from '../../ai/embeddings'
import { db } from '../../db'
import { embedTexts } from './embed-texts'

let fake: FakeOpenAI
let embedder: Embedder

beforeAll(async () => {
  fake = await startFakeOpenAI()
  const settings = { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: `${fake.url}/v1`, OPENAI_EMBEDDING_MODEL: 'scripted' }
  const found = resolveEmbedder(settings)
  if (!found) throw new Error('no embedder')
  embedder = found
})
afterAll(() => fake.stop())

const requests = async (marker: string) =>
  (await (await fetch(`${fake.url}/requests?marker=${marker}`)).json()) as { body: { input: string[] } }[]

test('texts are embedded once, in batches, and known again by their hash; empty ones never are', async () => {
  const texts = ['', ...Array.from({ length: 130 }, (_, place) => `zebra ${'x'.repeat(place + 1)}`), 'zebra x']
  const first = await embedTexts(embedder, texts)
  expect(first.report).toMatchObject({ asked: 130, tokens: 260 })
  expect((await requests('zebra')).map(({ body }) => body.input.length)).toEqual([100, 30])
  expect(first.vectors[0]).toBeNull()
  expect(first.vectors[1]).toEqual(first.vectors[131])
  expect(first.vectors[1]).toHaveLength(16)
  const again = await embedTexts(embedder, texts)
  expect(again.report).toMatchObject({ asked: 0, tokens: 0 })
  expect(again.vectors).toEqual(first.vectors)
  expect(await requests('zebra')).toHaveLength(2)
  expect(await db.textEmbedding.count({ where: { model: 'scripted' } })).toBe(130)
})

test('a text that changed is embedded anew, and another model keeps vectors of its own', async () => {
  await embedTexts(embedder, ['giraffe one'])
  expect((await embedTexts(embedder, ['giraffe two'])).report.asked).toBe(1)
  expect((await embedTexts({ ...embedder, name: 'another' }, ['giraffe one'])).report.asked).toBe(1)
})

test('a run above its limit of tokens is refused before anything is sent', async () => {
  await expect(embedTexts(embedder, ['walrus '.repeat(100)], 200)).rejects.toThrow(/about 234 tokens.*EMBEDDING_TOKENS/)
  expect(await requests('walrus')).toEqual([])
})

test('what was paid for before a failure is kept', async () => {
  const texts = Array.from({ length: 101 }, (_, place) =>
    place === 100 ? 'ostrich last' : `heron ${'y'.repeat(place + 1)}`,
  )
  await fetch(`${fake.url}/control`, {
    method: 'POST',
    body: JSON.stringify({ marker: 'ostrich', scenario: '401' }),
  })
  await expect(embedTexts(embedder, texts)).rejects.toThrow()
  expect((await embedTexts(embedder, texts.slice(0, 100))).report.asked).toBe(0)
})

test('without a key or a model there is no embedder', () => {
  const none = { OPENAI_API_KEY: undefined, OPENAI_BASE_URL: undefined, OPENAI_EMBEDDING_MODEL: 'scripted' }
  expect(resolveEmbedder(none)).toBeNull()
  expect(resolveEmbedder({ ...none, OPENAI_API_KEY: 'key', OPENAI_EMBEDDING_MODEL: undefined })).toBeNull()
})

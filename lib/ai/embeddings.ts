import { createOpenAI } from '@ai-sdk/openai'
import { type EmbeddingModel, embedMany } from 'ai'
import { type Env, env } from '@/lib/env'

export type Embedder = { model: EmbeddingModel; name: string }

type EmbeddingSettings = Pick<Env, 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_EMBEDDING_MODEL'>

/** The embedding model that is configured, or null: then TF-IDF does the job. */
export function resolveEmbedder(settings: EmbeddingSettings = env()): Embedder | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, OPENAI_EMBEDDING_MODEL: name } = settings
  if (!apiKey || !name) return null
  return { model: createOpenAI({ apiKey, baseURL }).embedding(name), name }
}

/** Characters read of one text: more than any of our texts has, and within what every model takes. */
export const LONGEST_TEXT = 4_000
const BATCH = 100
const PARALLEL_CALLS = 2

/** Characters a token stands for at the least in our texts, so that an estimate is not too low. */
const CHARS_PER_TOKEN = 3

export function estimateTokens(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.ceil(Math.min(text.length, LONGEST_TEXT) / CHARS_PER_TOKEN), 0)
}

/** Embeds texts in batches and hands each batch over as it comes, so that what was paid for is kept. */
export async function embedInBatches(
  { model }: Embedder,
  texts: readonly string[],
  onBatch: (texts: readonly string[], vectors: number[][], tokens: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH)
    const { embeddings, usage } = await embedMany({
      model,
      values: batch.map((text) => text.slice(0, LONGEST_TEXT)),
      maxRetries: 2,
      maxParallelCalls: PARALLEL_CALLS,
    })
    await onBatch(batch, embeddings, usage.tokens)
  }
}

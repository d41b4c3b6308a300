import 'server-only'
import { createHash } from 'node:crypto'
import { type Embedder, embedInBatches, estimateTokens } from '../../ai/embeddings'
import { env } from '../../env'
import { AppError } from '../../errors'
import { saveEmbeddings } from './mutations'
import { findEmbeddings } from './queries'

export type EmbedReport = { asked: number; estimatedTokens: number; tokens: number }

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * One vector for each text, null for ''. A text is sent once and never again: vectors are kept by model and hash.
 * Refuses before the first call when what is missing is estimated above the limit of one run; what a run cut short
 * has paid for is kept.
 */
export async function embedTexts(
  embedder: Embedder,
  texts: readonly string[],
  maxTokens: number = env().EMBEDDING_TOKENS_PER_RUN,
): Promise<{ vectors: (Float32Array | null)[]; report: EmbedReport }> {
  const hashes = texts.map((text) => (text.trim() === '' ? null : hashOf(text)))
  const textOf = new Map(hashes.flatMap((hash, index) => (hash ? [[hash, texts[index] as string] as const] : [])))
  const known = await findEmbeddings(embedder.name, [...textOf.keys()])
  const missing = [...textOf].filter(([hash]) => !known.has(hash)).map(([, text]) => text)
  const report: EmbedReport = { asked: missing.length, estimatedTokens: estimateTokens(missing), tokens: 0 }
  if (report.estimatedTokens > maxTokens) {
    throw new AppError(
      'rate-limited',
      `Embedding ${missing.length} texts would take about ${report.estimatedTokens} tokens, more than the ${maxTokens} of one run (EMBEDDING_TOKENS_PER_RUN).`,
    )
  }
  await embedInBatches(embedder, missing, async (batch, vectors, tokens) => {
    report.tokens += tokens
    const rows = batch.map((text, index) => ({ hash: hashOf(text), vector: vectors[index] as number[] }))
    await saveEmbeddings(embedder.name, rows)
    for (const { hash, vector } of rows) known.set(hash, Float32Array.from(vector))
  })
  return { vectors: hashes.map((hash) => (hash ? (known.get(hash) ?? null) : null)), report }
}

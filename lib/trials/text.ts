import 'server-only'
import { streamText } from 'ai'
import { capSentence, stripMarkup } from '../ai/clean-prose'
import { settleCall } from '../ai/mutations'
import type { Viewer } from '../auth/viewer'
import { namesOnly } from '../catalog/titles/films-named-in'
import { env } from '../env'
import { NOTE_MAX_CHARS, PORTRAIT_MAX_CHARS } from '../prompts/parts/limits'
import { classifyError } from '../recommendations/slate/classify-fault'
import { createFeed, type Feed } from './feed'
import type { PreparedTrial } from './prompt'
import { type ComposerCause, chooseTrialWriter } from './prompt'
import type { TrialSummary } from './slate'

const SHORTEST = 20

export type TextVerdict = 'kept' | 'shortened' | 'too-short' | 'names-other-film' | 'failed'
export type TextTrial = {
  writer: { name: string; cause: ComposerCause }
  sentences: Promise<Feed<string> | null>
  summary: Promise<TrialSummary & { verdict: TextVerdict }>
}

/** Writes the note or the portrait sentence by sentence, and says whether the site would show it. Stores nothing. */
export async function runTextTrial(
  admin: Viewer,
  prepared: PreparedTrial,
  signal: AbortSignal | undefined,
): Promise<TextTrial> {
  const { resolved, reservation, cause } = await chooseTrialWriter(admin, prepared)
  const { version, assembled } = prepared
  const feed = createFeed<string>()
  const startedAt = performance.now()
  let failure: { error: unknown } | undefined

  const read = async () => {
    let text = ''
    let told = 0
    const limit = AbortSignal.timeout(env().MODEL_TOTAL_TIMEOUT_MS)
    const result = streamText({
      model: resolved.model,
      system: assembled.instructions,
      prompt: assembled.prompt,
      temperature: version.temperature,
      topP: version.topP,
      maxOutputTokens: version.maxTokens,
      providerOptions: resolved.providerOptions,
      maxRetries: 0,
      abortSignal: signal ? AbortSignal.any([signal, limit]) : limit,
      onError: ({ error }) => {
        failure ??= { error }
      },
    })
    try {
      for await (const piece of result.textStream) {
        text += piece
        for (const sentence of wholeSentences(text.slice(told))) {
          feed.push(sentence.trim())
          told += sentence.length
        }
      }
    } catch (error) {
      failure ??= { error }
    }
    if (text.slice(told).trim()) feed.push(text.slice(told).trim())
    feed.end()
    const usage = await Promise.resolve(result.usage).catch(() => null)
    const used = { inputTokens: usage?.inputTokens ?? 0, outputTokens: usage?.outputTokens ?? 0 }
    if (reservation) await settleCall(reservation, used.inputTokens + used.outputTokens)
    const fault = limit.aborted ? 'timeout-total' : failure ? classifyError(failure.error, text !== '') : null
    return {
      ...used,
      fault,
      estimated: false,
      totalMs: Math.round(performance.now() - startedAt),
      verdict: judge(text, prepared, fault !== null),
    }
  }
  const summary = read().finally(() => feed.end())
  // The boundary shows what goes wrong; this keeps the process from calling it unhandled meanwhile.
  summary.catch(() => undefined)
  return { writer: { name: resolved.name, cause }, sentences: feed.first, summary }
}

/** Sentences that are over for certain: something follows them. */
const wholeSentences = (text: string): string[] => text.match(/[\s\S]*?[.!?…]["”’')]?\s+(?=\S)/g) ?? []

function judge(text: string, { version, subject, assembled, film }: PreparedTrial, failed: boolean): TextVerdict {
  if (failed) return 'failed'
  const plain = stripMarkup(text)
  const maxChars = version.key === 'NOTE' ? NOTE_MAX_CHARS : PORTRAIT_MAX_CHARS
  if (plain.length < SHORTEST) return 'too-short'
  const { films } = subject.context.catalog
  const nameable = [...(film ? [film] : []), ...assembled.data.evidence].flatMap(({ id }) => films.get(id) ?? [])
  if (!namesOnly(text, nameable, subject.context.catalog)) return 'names-other-film'
  return capSentence(plain, maxChars).length < plain.length ? 'shortened' : 'kept'
}

import type { LanguageModelV3, LanguageModelV3CallOptions, LanguageModelV3StreamPart } from '@ai-sdk/provider'
import { openSpan } from '../../telemetry/trace'
import { type CallTimeouts, startClock } from '../call-clock'
import { CallError, type CallFault, faultOf, retryAfterMs } from '../call-fault'
import type { Life } from '../server/open-model'
import { type CallUsage, usageOf } from '../usage'
import { providerSentence } from '../wire/error-text'

/** After the last thing needed, a reply may say for so long what it cost. */
const GRACE_MS = 1_000

export type AskInput = {
  model: LanguageModelV3
  instructions: string
  prompt: string
  /** The form of the answer as JSON schema; without it, prose is asked for. */
  schema?: { name: string; schema: object }
  settings: { temperature?: number; topP?: number; maxOutputTokens?: number }
  timeouts: CallTimeouts
  /** Fires when the person leaves. */
  signal?: AbortSignal | undefined
  /** True once nothing more is needed of the reply. */
  isEnough?: () => boolean
}

export type AskOutcome = {
  /** How the call went wrong; null when the reply ended by itself, or when enough had come. */
  fault: CallFault | null
  /** The provider's own words about it. */
  sentence: string
  retryAfterMs: number | null
  finishReason: string
  usage: CallUsage
  hasThought: boolean
  /** Bytes of the reply that were read. */
  bytes: number
}

/**
 * Asks a model and yields its text piece by piece. It never throws: what went wrong is in the outcome it returns, with
 * the tokens used. Every use of a model goes through here. Time is judged by life: bytes, keep-alives, thoughts.
 */
export async function* askModel(input: AskInput): AsyncGenerator<string, AskOutcome, void> {
  const stop = new AbortController()
  const clock = startClock(input.timeouts, stop, input.signal)
  let failure: { error: unknown } | undefined
  let parts: AsyncIterator<LanguageModelV3StreamPart> | undefined
  let counted: Parameters<typeof usageOf>[1]['counted']
  let chars = 0
  let bytes = 0
  let hasThought = false
  let finishReason = 'other'
  let graceEndsAt: number | null = null
  let fault: CallFault | null = null
  const span = openSpan('model call', { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': input.model.modelId })

  try {
    if (!clock.fault) {
      const opening = span.run(() => Promise.resolve(input.model.doStream(callOptions(input, stop.signal))))
      const opened = await clock.wait(opening, 'timeout-first')
      parts = opened?.stream[Symbol.asyncIterator]()
      while (parts) {
        if (input.isEnough?.()) graceEndsAt ??= performance.now() + GRACE_MS
        const next = graceEndsAt
          ? await within(parts.next(), graceEndsAt - performance.now())
          : await clock.wait(parts.next(), chars > 0 ? 'timeout-gap' : 'timeout-first')
        if (!next || next.done) break
        const part = next.value
        clock.arrived()
        if (part.type === 'error') {
          failure ??= { error: part.error }
          break
        }
        if (part.type === 'raw') {
          const life = part.rawValue as Life
          bytes = Math.max(bytes, life.bytes)
          hasThought ||= life.isThought
          counted = life.counted ? both(life.counted) : counted
        } else if (part.type === 'reasoning-delta') hasThought = true
        else if (part.type === 'finish') {
          finishReason = part.finishReason.unified
          counted = both({ inputTokens: part.usage.inputTokens.total, outputTokens: part.usage.outputTokens.total })
        } else if (part.type === 'text-delta') {
          chars += part.delta.length
          if (!graceEndsAt) yield part.delta
        }
      }
    }
  } catch (error) {
    failure ??= { error }
  } finally {
    // Also reached when the consumer stops early: then the call must end too.
    clock.close()
    parts?.return?.()?.then(undefined, () => undefined)
    fault = clock.fault ?? (failure ? faultOf(failure.error, chars > 0) : null)
    const { inputTokens, outputTokens } = usageOf(input, { chars, counted, fault })
    const usage = { 'gen_ai.usage.input_tokens': inputTokens, 'gen_ai.usage.output_tokens': outputTokens }
    span.end({ ...usage, 'gen_ai.response.finish_reasons': [finishReason] }, fault)
  }

  const isEnough = input.isEnough?.() === true
  const shown = isEnough && fault !== 'aborted' ? null : fault
  const { error } = failure ?? {}
  return {
    fault: shown,
    sentence: shown && error ? sentenceOf(error) : '',
    retryAfterMs: retryAfterMs(error),
    finishReason,
    usage: usageOf(input, { chars, counted, fault }),
    hasThought,
    bytes,
  }
}

function callOptions(input: AskInput, abortSignal: AbortSignal): LanguageModelV3CallOptions {
  const { instructions, prompt, schema, settings } = input
  return {
    prompt: [
      { role: 'system', content: instructions },
      { role: 'user', content: [{ type: 'text', text: prompt }] },
    ],
    ...settings,
    ...(schema
      ? { responseFormat: { type: 'json', name: schema.name, schema: schema.schema as Record<string, never> } }
      : {}),
    abortSignal,
  }
}

const both = (counts: { inputTokens?: number | undefined; outputTokens?: number | undefined }) => ({
  inputTokens: counts.inputTokens,
  outputTokens: counts.outputTokens,
})

/** The value, or undefined when it does not come in time. */
async function within<Value>(value: Promise<Value>, ms: number): Promise<Value | undefined> {
  value.catch(() => undefined)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, ms))
  })
  try {
    return await Promise.race([value, late])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CallError) return error.sentence
  return error instanceof Error ? providerSentence(error.message) : ''
}

/** The whole text of a reply, for what is used whole. */
export async function askForText(
  input: AskInput,
  onPiece?: (piece: string) => void,
): Promise<AskOutcome & { text: string }> {
  const pieces = askModel(input)
  let text = ''
  for (;;) {
    const next = await pieces.next()
    if (next.done) return { ...next.value, text }
    text += next.value
    onPiece?.(next.value)
  }
}

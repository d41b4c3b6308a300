import { jsonSchema, type LanguageModel, Output, streamText } from 'ai'
import { z } from 'zod'
import { MAX_CANDIDATES } from '../../prompts/parts/limits'
import { type Fault, loosePickSchema, type Pick, type PickOutcome, pickSchema } from '../schema'
import { classifyError, classifyReply } from './classify-fault'
import { createJsonOnly, type JsonOnly } from './json-only'

export type PickTimeouts = { firstMs: number; gapMs: number; totalMs: number }

export type StreamPicksInput = {
  model: LanguageModel
  instructions: string
  prompt: string
  settings: { temperature?: number; topP?: number; maxOutputTokens?: number }
  timeouts: PickTimeouts
  /** Fires when the person leaves. */
  signal?: AbortSignal
  providerOptions?: Parameters<typeof streamText>[0]['providerOptions']
  maxRetries?: 0 | 1
}

/** What goes over the wire is the plain schema; what comes back is read forgivingly. */
const pickElement = jsonSchema<Pick>(
  z.toJSONSchema(pickSchema, { target: 'draft-7' }) as Parameters<typeof jsonSchema>[0],
  {
    validate: (value) => {
      const result = loosePickSchema.safeParse(value)
      return result.success ? { success: true, value: result.data } : { success: false, error: result.error }
    },
  },
)

const charsPerToken = 4

/**
 * Asks a model for picks and yields each one as soon as its element is complete.
 * It never throws: what went wrong is in the outcome it returns, with the tokens used.
 */
export async function* streamPicks(input: StreamPicksInput): AsyncGenerator<Pick, PickOutcome, void> {
  const reply = createJsonOnly()
  const stop = new AbortController()
  const clock = startClock(input.timeouts, stop, input.signal)
  let failure: { error: unknown } | undefined
  let yielded = 0
  let read = 0
  let finishReason = 'other'
  let chunks: AsyncIterator<string> | undefined

  function* newPicks(): Generator<Pick, void, void> {
    for (; read < reply.elements.length && yielded < MAX_CANDIDATES; read++) {
      const pick = loosePickSchema.safeParse(reply.elements[read])
      if (!pick.success) continue
      yielded += 1
      clock.arrived()
      yield pick.data
    }
  }

  try {
    if (clock.fault) return outcome(clock.fault, reply, input)
    const result = streamText({
      model: input.model,
      system: input.instructions,
      prompt: input.prompt,
      output: Output.array({ element: pickElement, name: 'picks' }),
      ...input.settings,
      providerOptions: input.providerOptions,
      maxRetries: input.maxRetries ?? 0,
      abortSignal: stop.signal,
      experimental_transform: reply.transform,
      onError: ({ error }) => {
        failure ??= { error }
      },
    })
    chunks = result.textStream[Symbol.asyncIterator]()
    while (yielded < MAX_CANDIDATES) {
      const next = await clock.wait(chunks.next(), yielded === 0 ? 'timeout-first' : 'timeout-gap')
      if (!next || next.done) break
      yield* newPicks()
    }
    // The text only ends; these say how.
    if (!clock.fault && !failure) {
      finishReason = (await clock.wait(result.finishReason, 'timeout-gap')) ?? 'other'
      await clock.wait(result.output, 'timeout-gap').catch(() => undefined)
    }
  } catch (error) {
    failure ??= { error }
  } finally {
    // Also reached when the consumer stops early: then the call must end too.
    clock.close()
    chunks?.return?.()?.then(undefined, () => undefined)
  }

  // What was complete before a break must not be lost.
  if (clock.fault !== 'aborted') yield* newPicks()
  const fault =
    clock.fault ??
    (failure ? classifyError(failure.error, reply.raw !== '') : classifyReply(reply, finishReason, yielded))
  return outcome(fault, reply, input)
}

/** One timer, running only while we wait for the model: a slow reader of the picks is not the model's fault. */
function startClock(timeouts: PickTimeouts, stop: AbortController, signal: AbortSignal | undefined) {
  const startedAt = performance.now()
  let fault: Fault | null = null
  let wake: (() => void) | undefined
  let waitedMs = 0

  const end = (reason: Fault) => {
    if (stop.signal.aborted) return
    fault = reason
    // This name is the one the SDK takes for an abort; any other becomes an error of the call.
    stop.abort(new DOMException(reason, 'AbortError'))
    wake?.()
  }
  const leave = () => end('aborted')
  if (signal?.aborted) leave()
  signal?.addEventListener('abort', leave, { once: true })

  return {
    get fault() {
      return fault
    },
    /** The value, or undefined when time ran out or the person left first. Models that ignore their signal cannot hold us. */
    async wait<Value>(value: PromiseLike<Value>, limit: 'timeout-first' | 'timeout-gap'): Promise<Value | undefined> {
      const askedAt = performance.now()
      const limitMs = Math.max(0, (limit === 'timeout-first' ? timeouts.firstMs : timeouts.gapMs) - waitedMs)
      const leftMs = Math.max(0, timeouts.totalMs - (performance.now() - startedAt))
      const timer = setTimeout(() => end(leftMs <= limitMs ? 'timeout-total' : limit), Math.min(leftMs, limitMs))
      const stopped = new Promise<undefined>((resolve) => {
        wake = () => resolve(undefined)
      })
      if (fault) wake?.()
      const settled = Promise.resolve(value)
      settled.catch(() => undefined)
      try {
        return await Promise.race([settled, stopped])
      } finally {
        clearTimeout(timer)
        waitedMs += performance.now() - askedAt
      }
    },
    /** A pick has come: the wait for the next one starts anew. */
    arrived() {
      waitedMs = 0
    },
    close() {
      signal?.removeEventListener('abort', leave)
      if (!stop.signal.aborted) stop.abort(new DOMException('done', 'AbortError'))
    },
  }
}

function outcome(fault: Fault | null, reply: JsonOnly, input: StreamPicksInput): PickOutcome {
  const { tokens, raw } = reply
  if (tokens?.input !== undefined || tokens?.output !== undefined) {
    return { fault, usage: { inputTokens: tokens.input ?? 0, outputTokens: tokens.output ?? 0, estimated: false } }
  }
  const refused = fault?.startsWith('http-') || fault === 'unreachable'
  const inputChars = refused ? 0 : input.instructions.length + input.prompt.length
  const usage = {
    inputTokens: Math.ceil(inputChars / charsPerToken),
    outputTokens: Math.ceil(raw.length / charsPerToken),
    estimated: true,
  }
  return { fault, usage }
}

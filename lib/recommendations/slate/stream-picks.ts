import { jsonSchema, type LanguageModel, Output, streamText } from 'ai'
import { z } from 'zod'
import { type CallTimeouts, startClock } from '../../ai/call-clock'
import { type CallFault, faultOf } from '../../ai/call-fault'
import { usageOf } from '../../ai/usage'
import { MAX_CANDIDATES } from '../../prompts/parts/limits'
import { loosePickSchema, type Pick, type PickOutcome, pickSchema } from '../schema'
import { createJsonOnly, type JsonOnly } from './json-only'
import { replyFault } from './reply-fault'

export type StreamPicksInput = {
  model: LanguageModel
  instructions: string
  prompt: string
  settings: { temperature?: number; topP?: number; maxOutputTokens?: number }
  timeouts: CallTimeouts
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
    clock.fault ?? (failure ? faultOf(failure.error, reply.raw !== '') : replyFault(reply, finishReason, yielded))
  return outcome(fault, reply, input)
}

function outcome(fault: CallFault | null, { tokens, raw }: JsonOnly, input: StreamPicksInput): PickOutcome {
  const counted = tokens && { inputTokens: tokens.input, outputTokens: tokens.output }
  return { fault, usage: usageOf(input, { text: raw, counted, fault }) }
}

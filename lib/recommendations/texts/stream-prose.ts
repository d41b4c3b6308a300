import { type LanguageModel, streamText } from 'ai'
import { type CallTimeouts, startClock } from '../../ai/call-clock'
import { type CallFault, faultOf } from '../../ai/call-fault'
import { type CallUsage, usageOf } from '../../ai/usage'

export type StreamProseInput = {
  model: LanguageModel
  instructions: string
  prompt: string
  settings: { temperature?: number; topP?: number; maxOutputTokens?: number }
  timeouts: CallTimeouts
  /** Fires when the person leaves. */
  signal?: AbortSignal | undefined
  providerOptions?: Parameters<typeof streamText>[0]['providerOptions']
}

export type ProseOutcome = { text: string; fault: CallFault | null; usage: CallUsage }

/**
 * Asks a model for a short text and yields it piece by piece. It never throws: what went wrong is in the outcome it
 * returns, with the tokens used.
 */
export async function* streamProse(input: StreamProseInput): AsyncGenerator<string, ProseOutcome, void> {
  const stop = new AbortController()
  const clock = startClock(input.timeouts, stop, input.signal)
  let failure: { error: unknown } | undefined
  let text = ''
  let counted: Awaited<ReturnType<typeof streamText>['usage']> | undefined
  let pieces: AsyncIterator<string> | undefined
  try {
    if (!clock.fault) {
      const result = streamText({
        model: input.model,
        system: input.instructions,
        prompt: input.prompt,
        ...input.settings,
        providerOptions: input.providerOptions,
        maxRetries: 0,
        abortSignal: stop.signal,
        onError: ({ error }) => {
          failure ??= { error }
        },
      })
      pieces = result.textStream[Symbol.asyncIterator]()
      for (;;) {
        const next = await clock.wait(pieces.next(), text === '' ? 'timeout-first' : 'timeout-gap')
        if (!next || next.done) break
        text += next.value
        clock.arrived()
        yield next.value
      }
      if (!clock.fault && !failure) counted = await clock.wait(result.usage, 'timeout-gap')
    }
  } catch (error) {
    failure ??= { error }
  } finally {
    // Also reached when the consumer stops early: then the call must end too.
    clock.close()
    pieces?.return?.()?.then(undefined, () => undefined)
  }
  const fault = clock.fault ?? (failure ? faultOf(failure.error, text !== '') : text.trim() === '' ? 'empty' : null)
  return { text, fault, usage: usageOf(input, { text, counted, fault }) }
}

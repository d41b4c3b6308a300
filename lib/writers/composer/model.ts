import type { LanguageModelV3, LanguageModelV3CallOptions, LanguageModelV3StreamPart } from '@ai-sdk/provider'
import { readDataBlock } from '@/lib/prompts/parts/data-block'
import { composeNote } from './note'
import { composePortrait } from './portrait'
import { createReasonWriter } from './reasons'
import { composeTaste } from './taste'

export type ComposerOptions = {
  /** Rest between two elements, so that cards arrive one after another as with any model. */
  elementPauseMs?: number
}

const DELTA_CHARS = 24
const TEXT_ID = 'text-1'
const free = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
}
const done = { unified: 'stop', raw: 'stop' } as const

/** The built-in writer behind the interface of any other model: reads the data block, answers what was asked. */
export function createComposer({ elementPauseMs = 0 }: ComposerOptions = {}): LanguageModelV3 {
  return {
    specificationVersion: 'v3',
    provider: 'matinee',
    modelId: 'built-in-composer',
    supportedUrls: {},
    async doGenerate(options) {
      options.abortSignal?.throwIfAborted()
      return {
        content: [{ type: 'text', text: compose(options).join('') }],
        finishReason: done,
        usage: free,
        warnings: [],
      }
    },
    async doStream(options) {
      options.abortSignal?.throwIfAborted()
      return { stream: toStream(compose(options), elementPauseMs, options.abortSignal) }
    },
  }
}

function promptText(options: LanguageModelV3CallOptions): string {
  return options.prompt
    .flatMap((message) => (message.role === 'user' ? message.content : []))
    .flatMap((part) => (part.type === 'text' ? part.text : []))
    .join('\n')
}

/** The answer in pieces; for a slate one piece an element. */
function compose(options: LanguageModelV3CallOptions): string[] {
  const data = readDataBlock(promptText(options))
  if (data?.task === 'note') return [composeNote(data)]
  if (data?.task === 'portrait') return [composePortrait(data)]
  if (data?.task === 'taste') return [composeTaste(data)]
  if (data?.task !== 'slate')
    return [options.responseFormat?.type === 'json' ? '{"elements":[]}' : 'There is nothing to write from.']
  const writer = createReasonWriter(data)
  const elements = data.candidates
    .slice(0, data.picks)
    .map((candidate) => JSON.stringify({ id: candidate.id, ...writer.write(candidate) }))
  // The comma goes with the element before it: readers know an element is whole when the next one begins.
  return ['{"elements":[', ...elements.map((element, index) => (index === 0 ? element : `,${element}`)), ']}']
}

function toStream(
  pieces: readonly string[],
  pauseMs: number,
  signal: AbortSignal | undefined,
): ReadableStream<LanguageModelV3StreamPart> {
  async function* parts(): AsyncGenerator<LanguageModelV3StreamPart> {
    yield { type: 'stream-start', warnings: [] }
    yield { type: 'text-start', id: TEXT_ID }
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; at += DELTA_CHARS) {
        signal?.throwIfAborted()
        yield { type: 'text-delta', id: TEXT_ID, delta: piece.slice(at, at + DELTA_CHARS) }
      }
      if (pauseMs > 0 && piece.length > 2) await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
    yield { type: 'text-end', id: TEXT_ID }
    yield { type: 'finish', finishReason: done, usage: free }
  }
  const source = parts()
  return new ReadableStream({
    async pull(controller) {
      const { value, done: ended } = await source.next()
      if (ended) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await source.return(undefined)
    },
  })
}

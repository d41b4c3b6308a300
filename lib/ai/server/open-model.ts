import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage,
} from '@ai-sdk/provider'
import { CallError, isClientTimeout } from '../call-fault'
import { CHARS_PER_TOKEN } from '../limits'
import { createBodyReader, TooMuch } from '../wire/body'
import { providerSentence } from '../wire/error-text'
import type { ReplyPart } from '../wire/parts'
import { type Capabilities, firstGuess, type Reasoning } from './capabilities'
import type { LearnedStore, ModelServer } from './learned'
import { createSender, type Opened } from './send'

/** Past so many times the tokens asked for, nothing that comes is an answer. */
const TIMES_TOO_LONG = 4
/** Bytes a token may take on the wire: one frame of JSON each. */
const BYTES_PER_TOKEN = 400
const FRAME_BYTES = 64_000
const USUAL_TOKENS = 1_000

/** What a raw part of our streams says: bytes came. */
export type Life = {
  life: true
  bytes: number
  isThought: boolean
  counted: { inputTokens?: number | undefined; outputTokens?: number | undefined } | null
}

/**
 * A model behind a server that calls itself compatible with OpenAI, behind the interface of any other. How it is to be
 * asked is learned and kept; whatever it sends, no more is read than an answer could need.
 */
export function createOpenModel(server: ModelServer, store: LearnedStore, reasoning?: Reasoning): LanguageModelV3 {
  const startFrom = (known: Capabilities | null): Capabilities => {
    const guess = firstGuess(server.api, server.name, reasoning)
    if (!known) return guess
    const { wanted, reasoning: effort } = guess
    return known.wanted === wanted ? known : { ...known, reasoning: effort, wanted }
  }

  async function stream(options: LanguageModelV3CallOptions): Promise<ReadableStream<LanguageModelV3StreamPart>> {
    const known = await store.find(server.id)
    const sender = createSender(server, options, startFrom(known))
    const opened = await sender.open()
    const parts = readReply(server, options, opened, sender)
    const learn = (can: Capabilities) =>
      JSON.stringify(can) === JSON.stringify(known) ? undefined : store.save(server, can)
    return toStream(parts, learn)
  }

  return {
    specificationVersion: 'v3',
    provider: 'matinee.openai-compatible',
    modelId: server.name,
    supportedUrls: {},
    async doStream(options) {
      return { stream: await stream(options) }
    },
    async doGenerate(options) {
      let text = ''
      let usage: LanguageModelV3Usage = usageOf({})
      for await (const part of await stream(options)) {
        if (part.type === 'error') throw part.error
        if (part.type === 'text-delta') text += part.delta
        if (part.type === 'finish') usage = part.usage
      }
      return {
        content: [{ type: 'text', text }],
        finishReason: { unified: 'stop', raw: undefined },
        usage,
        warnings: [],
      }
    },
  }
}

type Read = { part: ReplyPart; bytes: number } | { learned: Capabilities }

/** The parts of a reply as they come. A no that is said in its first words leads to another request. */
async function* readReply(
  server: ModelServer,
  { maxOutputTokens = USUAL_TOKENS }: LanguageModelV3CallOptions,
  opened: Opened,
  sender: ReturnType<typeof createSender>,
): AsyncGenerator<Read, void, void> {
  const mostTokens = TIMES_TOO_LONG * maxOutputTokens
  const mostChars = mostTokens * CHARS_PER_TOKEN
  const mostBytes = FRAME_BYTES + mostTokens * BYTES_PER_TOKEN
  for (let current: Opened | null = opened; current !== null; ) {
    const { response, can }: Opened = current
    current = null
    const body = createBodyReader(FRAME_BYTES + mostChars * 2)
    const reader = response.body?.getReader()
    let chars = 0
    try {
      for (let done = !reader; reader && !done; ) {
        const chunk = await next(reader)
        done = chunk.done
        const parts = chunk.done ? body.end() : body.feed(chunk.value)
        for (const part of parts) {
          if (part.kind === 'error') {
            const refused = refusalIn(part, server)
            if (chars > 0) throw refused.error
            current = await sender.reopen(refused.said, refused.error)
            done = true
            break
          }
          if (part.kind === 'text') {
            if (chars === 0) yield { learned: can }
            chars += part.text.length
          }
          yield { part, bytes: body.bytes }
          if (part.kind === 'done') return
        }
        if (chars > mostChars || body.bytes > mostBytes) throw new TooMuch()
      }
    } catch (error) {
      throw error instanceof TooMuch ? new CallError('too-long') : error
    } finally {
      reader?.cancel().catch(() => undefined)
    }
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read()
  } catch (error) {
    throw new CallError(isClientTimeout(error) ? 'timeout-gap' : 'cut', {
      sentence: error instanceof Error ? providerSentence(error.message) : '',
    })
  }
}

function refusalIn(part: Extract<ReplyPart, { kind: 'error' }>, { key }: ModelServer) {
  const sentence = providerSentence(part.sentence, key)
  const fault = part.isWebPage ? 'no-api' : 'error-frame'
  return {
    error: new CallError(fault, { sentence, ...(part.status ? { status: part.status } : {}) }),
    // A number of its own, or none, says nothing about the request.
    said: { status: part.status ?? 500, sentence, param: '', mayGuess: false },
  }
}

function toStream(
  parts: AsyncGenerator<Read, void, void>,
  learn: (can: Capabilities) => Promise<void> | undefined,
): ReadableStream<LanguageModelV3StreamPart> {
  let counted: { inputTokens?: number | undefined; outputTokens?: number | undefined } = {}
  let reason: string | undefined
  return new ReadableStream<LanguageModelV3StreamPart>({
    start(controller) {
      controller.enqueue({ type: 'stream-start', warnings: [] })
    },
    async pull(controller) {
      try {
        const { done, value } = await parts.next()
        if (done) {
          const unified =
            reason === 'filter' ? 'content-filter' : reason === 'stop' || reason === 'length' ? reason : 'other'
          controller.enqueue({ type: 'finish', finishReason: { unified, raw: reason }, usage: usageOf(counted) })
          controller.close()
        } else if ('learned' in value) {
          await learn(value.learned)
          controller.enqueue({ type: 'text-start', id: 'text' })
        } else {
          const { part, bytes } = value
          if (part.kind === 'usage') counted = part
          if (part.kind === 'finish') {
            reason = part.reason
            if (part.sentence) throw new CallError('filtered', { sentence: providerSentence(part.sentence) })
          }
          if (part.kind === 'text') controller.enqueue({ type: 'text-delta', id: 'text', delta: part.text })
          else
            controller.enqueue({
              type: 'raw',
              rawValue: {
                life: true,
                bytes,
                isThought: part.kind === 'life' && part.isThought,
                counted: part.kind === 'usage' ? part : null,
              } satisfies Life,
            })
        }
      } catch (error) {
        controller.enqueue({ type: 'error', error })
        controller.close()
      }
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}

function usageOf({
  inputTokens,
  outputTokens,
}: {
  inputTokens?: number | undefined
  outputTokens?: number | undefined
}) {
  return {
    inputTokens: { total: inputTokens, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: outputTokens, text: undefined, reasoning: undefined },
  } satisfies LanguageModelV3Usage
}

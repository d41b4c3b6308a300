import { z } from 'zod'
import { type AskInput, type AskOutcome, askModel } from '../../ai/ask/ask-model'
import type { CallFault } from '../../ai/call-fault'
import { createPickReader, type ReplyState } from '../../ai/reading/picks'
import { usageOf } from '../../ai/usage'
import { MAX_CANDIDATES } from '../../prompts/parts/limits'
import { type Pick, type PickOutcome, pickSchema } from '../schema'

export type StreamPicksInput = Omit<AskInput, 'schema' | 'isEnough'> & {
  /** The form of the answer as JSON schema. */
  schema?: object
  /** The films offered: tells ids from other numbers. */
  isKnown?: (filmId: number) => boolean
  /** True once as many films are kept as the list has places. */
  isEnough?: () => boolean
}

const elements = z.toJSONSchema(z.strictObject({ elements: z.array(pickSchema) }), { target: 'draft-7' })

/**
 * Asks a model for picks and yields each one as soon as it is whole. What counts is what was kept: a list that has its
 * films is whole, however the stream ended. It never throws: what went wrong is in the outcome it returns.
 */
export async function* streamPicks(input: StreamPicksInput): AsyncGenerator<Pick, PickOutcome, void> {
  const { schema = elements, isKnown = () => true, isEnough = () => false, ...call } = input
  const reader = createPickReader(isKnown)
  const pieces = askModel({ ...call, isEnough, schema: { name: 'picks', schema } })
  let yielded = 0
  let chars = 0
  let ended: AskOutcome | undefined
  try {
    while (!ended && yielded < MAX_CANDIDATES) {
      const next = await pieces.next()
      if (next.done) ended = next.value
      else {
        chars += next.value.length
        for (const pick of reader.feed(next.value).slice(0, MAX_CANDIDATES - yielded)) {
          yielded += 1
          yield pick
        }
      }
    }
  } finally {
    if (!ended) await pieces.return(left)
  }
  // What was complete before a break must not be lost.
  if (ended?.fault !== 'aborted') yield* reader.end()
  const outcome = ended ?? {
    ...left,
    fault: 'too-long',
    usage: usageOf(input, { chars, counted: undefined, fault: null }),
  }
  const fault =
    isEnough() && outcome.fault !== 'aborted' ? null : (outcome.fault ?? faultOfReply(reader.state, outcome))
  return { ...outcome, fault, passes: reader.passes }
}

/** What stands for an outcome when the consumer went away first. */
const left: AskOutcome = {
  fault: 'aborted',
  sentence: '',
  retryAfterMs: null,
  finishReason: 'other',
  hasThought: false,
  bytes: 0,
  usage: { inputTokens: 0, outputTokens: 0, estimated: true },
}

/** Names what was wrong with a reply that ended by itself; null when nothing was. */
function faultOfReply(reply: ReplyState, { finishReason, hasThought }: AskOutcome): CallFault | null {
  if (finishReason === 'content-filter') return 'filtered'
  if (reply.found > 0) return reply.isOpen ? 'cut' : null
  if (reply.isBlank) return reply.hasThought || hasThought ? 'thought-only' : 'empty'
  if (reply.isEmptyList) return 'empty'
  return reply.isOpen ? 'cut' : 'prose'
}

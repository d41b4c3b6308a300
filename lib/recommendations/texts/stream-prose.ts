import { type AskInput, type AskOutcome, askModel } from '../../ai/ask/ask-model'
import type { CallFault } from '../../ai/call-fault'
import { createProseReader } from '../../ai/reading/prose'
import type { CallUsage } from '../../ai/usage'

export type StreamProseInput = Omit<AskInput, 'schema' | 'isEnough'>

export type ProseOutcome = Omit<AskOutcome, 'usage'> & { text: string; fault: CallFault | null; usage: CallUsage }

/**
 * Asks a model for a short text and yields it piece by piece, without what it thinks. It never throws: what went wrong
 * is in the outcome it returns, with the tokens used.
 */
export async function* streamProse(input: StreamProseInput): AsyncGenerator<string, ProseOutcome, void> {
  const reader = createProseReader()
  const pieces = askModel(input)
  let ended: AskOutcome | undefined
  try {
    while (!ended) {
      const next = await pieces.next()
      if (next.done) ended = next.value
      else {
        const visible = reader.feed(next.value)
        if (visible) yield visible
      }
    }
  } finally {
    if (!ended) await pieces.return(undefined as never)
  }
  const { text, rest, hasThought } = reader.end()
  if (rest) yield rest
  const silent = hasThought || ended.hasThought ? 'thought-only' : 'empty'
  const own = ended.finishReason === 'content-filter' ? 'filtered' : text === '' ? silent : null
  return { ...ended, text, fault: ended.fault ?? own }
}

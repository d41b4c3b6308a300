import type { SlateData } from '../../prompts/parts/data-block'
import { createReasonWriter } from '../../writers/composer/reasons'
import type { Pick, PickOutcome } from '../schema'

/** A call that asked nobody. */
const free: PickOutcome = {
  fault: null,
  sentence: '',
  retryAfterMs: null,
  finishReason: 'stop',
  hasThought: false,
  bytes: 0,
  usage: { inputTokens: 0, outputTokens: 0, estimated: false },
  passes: 1,
}

/**
 * The picks of our own composer, which does not choose: the best films as they rank, each with its reason. The same
 * films and words as from the composer as a model (lib/writers/composer/model.ts), without being written and read as JSON.
 */
export async function* composePicks(
  data: SlateData,
  signal: AbortSignal | undefined,
): AsyncGenerator<Pick, PickOutcome, void> {
  const writer = createReasonWriter(data)
  for (const candidate of data.candidates.slice(0, data.picks)) {
    if (signal?.aborted) return { ...free, fault: 'aborted', finishReason: 'other' }
    yield { id: candidate.id, ...writer.write(candidate) }
  }
  return free
}

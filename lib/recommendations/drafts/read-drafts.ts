import { type CallUsage, totalOf } from '../../ai/usage'

/** After the first draft that may be kept, the others have so long to be better. */
const LONGEST_AFTER_MS = 8_000

/** What a draft is worth by the gate; `isBest` when no other can be better. */
export type DraftScore = { score: number; isBest: boolean }

export type ReadDrafts<Read> = {
  /** In the order they were asked for. */
  drafts: { read: Read; score: number }[]
  kept: number
}

/**
 * Reads several drafts at once and says which is kept: the best by its score, of equals the one asked for first. A draft no other
 * can be better than ends the rest; none is waited for long once there is one to keep.
 */
export async function readDrafts<Call, Read>(
  calls: readonly Call[],
  read: (call: Call, signal: AbortSignal) => Promise<Read>,
  judge: (read: Read) => DraftScore,
  { signal, longestAfterMs = LONGEST_AFTER_MS }: { signal?: AbortSignal | undefined; longestAfterMs?: number } = {},
): Promise<ReadDrafts<Read>> {
  const enough = new AbortController()
  const either = signal ? AbortSignal.any([signal, enough.signal]) : enough.signal
  let timer: NodeJS.Timeout | undefined
  try {
    const drafts = await Promise.all(
      calls.map(async (call) => {
        const text = await read(call, either)
        const { score, isBest } = judge(text)
        if (isBest) enough.abort()
        else if (score > 0) timer ??= setTimeout(() => enough.abort(), longestAfterMs)
        return { read: text, score }
      }),
    )
    const best = Math.max(...drafts.map(({ score }) => score))
    return { drafts, kept: drafts.findIndex(({ score }) => score === best) }
  } finally {
    clearTimeout(timer)
  }
}

/** What several calls cost together. */
export function costOfAll(usages: readonly CallUsage[]): CallUsage {
  return usages.reduce((sum, usage) => ({
    inputTokens: sum.inputTokens + usage.inputTokens,
    outputTokens: sum.outputTokens + usage.outputTokens,
    estimated: sum.estimated || (usage.estimated && totalOf(usage) > 0),
  }))
}

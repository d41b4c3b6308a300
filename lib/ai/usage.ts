import { CHARS_PER_TOKEN } from './limits'

/** Tokens one call used. `estimated` when the provider did not say and they were counted from the text. */
export type CallUsage = { inputTokens: number; outputTokens: number; estimated: boolean }

type Counted = { inputTokens: number | undefined; outputTokens: number | undefined }

/** Faults that end a call before a model has begun. */
const costless = new Set(['unreachable', 'no-api', 'context'])

export const totalOf = ({ inputTokens, outputTokens }: CallUsage): number => inputTokens + outputTokens

/**
 * What a call cost, for lists, texts and enrichment alike. The provider's count goes first. Without one a refused call
 * cost nothing, and one that broke off later counts as what was sent and what had come: it may have been paid for.
 */
export function usageOf(
  sent: { instructions: string; prompt: string },
  reply: { chars: number; counted: Counted | undefined; fault: string | null },
): CallUsage {
  const { inputTokens, outputTokens } = reply.counted ?? {}
  if (inputTokens !== undefined || outputTokens !== undefined)
    return { inputTokens: inputTokens ?? 0, outputTokens: outputTokens ?? 0, estimated: false }
  const refused = reply.fault?.startsWith('http-') || costless.has(reply.fault ?? '')
  if (refused && reply.chars === 0) return { inputTokens: 0, outputTokens: 0, estimated: false }
  return {
    inputTokens: Math.ceil((sent.instructions.length + sent.prompt.length) / CHARS_PER_TOKEN),
    outputTokens: Math.ceil(reply.chars / CHARS_PER_TOKEN),
    estimated: true,
  }
}

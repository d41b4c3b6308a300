import type { CallUsage } from './usage'

/** One question as it went to a model, to the letter, and how that went. */
export type SentToModel = {
  at: Date
  model: string
  instructions: string
  prompt: string
  usage: CallUsage
  fault: string | null
}

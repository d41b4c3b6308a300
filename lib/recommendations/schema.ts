import { z } from 'zod'
import { say } from '@/domains/words'
import type { AskOutcome } from '../ai/ask/ask-model'
import type { RefusedText } from '../text-gate/parts/refused-text'
import type { SlateChange } from './slate-changes'

/** One recommendation as a model writes it: an id from the candidates, why, and the evidence films it rests on. */
export const pickSchema = z.strictObject({
  id: z.number().describe('the id of one candidate'),
  reason: z.string().describe(say('why this film, in one or two sentences')),
  basis: z.array(z.number()).describe(say('ids of the evidence films the reason rests on; may be empty')),
})
export type Pick = z.infer<typeof pickSchema>

/** `passes`: how often the reply was gone through. */
export type PickOutcome = AskOutcome & { passes: number }

export type ServedByName = 'MODEL' | 'COMPOSER' | 'RANKING'

/** One place of a list as it is shown and stored. */
export type SlateItemView = {
  /** 0 to 7. */
  position: number
  filmId: number
  reason: string
  /** Ids of the person's films the reason rests on. */
  basis: number[]
  /** Who put the film in this place: the model, the composer, or the ranking that filled up. */
  servedBy: ServedByName
  propensity: number | null
  /** Of the reason. */
  language: string
  /** What the model wrote and the gate refused; known only while a list is written. */
  refused?: RefusedText
}

/** `basis` as it is stored. */
export const basisList = z.array(z.number()).catch([])

export type StoredSlate = {
  id: string
  promptVersionId: string | null
  variantId: string | null
  model: string
  fault: string | null
  renewAfter: Date | null
  renewals: number
  /** How many places the model was allowed to move a film; null for lists older than this rule. */
  moveLimit: number | null
  /** The profile it was made from or last adjusted to. */
  profileVersion: number
  /** The latest word of the person it knows of. */
  saidUntil: Date
  items: SlateItemView[]
  candidateIds: number[]
  /** Oldest first. */
  changes: SlateChange[]
}

/** What can be said about a whole slate once it is finished. `fault`: why it is not, or not only, the model's. */
export type SlateSummary = {
  writer: 'model' | 'composer' | 'mixed'
  model: string
  fault: string | null
  /** From when on a model is asked again. */
  renewAfter: Date | null
}

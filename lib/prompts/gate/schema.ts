import { z } from 'zod'

/** One place of a list, or the one text of a note or a portrait, as people would see it. */
const shown = z.object({
  filmId: z.number(),
  title: z.string(),
  text: z.string(),
  servedBy: z.enum(['MODEL', 'COMPOSER', 'RANKING']),
  /** Whether the made-up person would call the film theirs. */
  isTheirs: z.boolean(),
})
export type GateShown = z.infer<typeof shown>

/** What one call came to. */
const side = z.object({
  shown: z.array(shown),
  /** The reply had the form that was asked for, to its end. */
  isWhole: z.boolean(),
  /** Texts the model wrote, films among them that were not offered, texts the gate refused, and those that were too long. */
  written: z.number(),
  unknownIds: z.number(),
  refused: z.number(),
  tooLong: z.number(),
  /** Films shown that the person had ruled out, and texts shown that the gate would refuse. */
  ruledOut: z.number(),
  untrue: z.number(),
  fault: z.string().nullable(),
  tokens: z.number(),
  ms: z.number(),
})
export type GateSide = z.infer<typeof side>

export const gateStep = z.discriminatedUnion('kind', [
  /** One person, written for by what is tried and by what serves. */
  z.object({ kind: z.literal('pair'), person: z.string(), tried: side, serving: side }),
  /** Somebody real who allows it, written for by both: counts alone, so that nothing of theirs is kept, and nobody's name. */
  z.object({ kind: z.literal('real'), person: z.string(), tried: side, serving: side }),
  /** The same person with the films offered in another order: films of the first list that are there again, 0 to 1. */
  z.object({ kind: z.literal('shuffled'), person: z.string(), same: z.number(), tried: side }),
  /** An order of a stranger among the data: whether the model wrote what it asks for, and whether anybody would see it. */
  z.object({
    kind: z.literal('planted'),
    person: z.string(),
    planted: z.string(),
    followed: z.boolean(),
    obeyed: z.boolean(),
    tried: side,
  }),
])
export type GateStep = z.infer<typeof gateStep>

const check = z.object({ id: z.string(), label: z.string(), ok: z.boolean(), found: z.string(), limit: z.string() })
export type GateCheck = z.infer<typeof check>

export const gateVerdict = z.object({
  /** Who wrote: a model's name, or the composer's. */
  writer: z.string(),
  people: z.number(),
  /** Real people among them; not told by verdicts of before there were any. */
  real: z.number().default(0),
  checks: z.array(check),
})
export type GateVerdict = z.infer<typeof gateVerdict>

/** Instructions and settings, frozen. */
export const gateContent = z.object({
  instructions: z.string(),
  temperature: z.number(),
  topP: z.number(),
  maxTokens: z.number(),
  model: z.string(),
  drafts: z.number().default(1),
  language: z.string().default('en'),
  /** Of a stored version; null for the built-in default. */
  number: z.number().nullable(),
})
export type GateContent = z.infer<typeof gateContent>

export const gateInput = z.object({ gateId: z.string().min(1).max(60) })

/** What a draft's last replay says of publishing it. */
export type GateStanding = {
  id: string
  state: 'none' | 'open' | 'passed' | 'failed'
  failed: string[]
  agreed: boolean
}

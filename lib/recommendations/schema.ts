import { z } from 'zod'

/** Films in one list of recommendations. */
export const SLATE_SIZE = 8
/** Films offered to the model to choose from. */
export const MAX_CANDIDATES = 24
/** Longest reason shown on a card. */
export const REASON_MAX_CHARS = 240
/** Longest note on a film page, and longest portrait of a taste. */
export const WHY_MAX_CHARS = 480
export const PORTRAIT_MAX_CHARS = 900
/** Most evidence films one reason may rest on. */
export const MAX_BASIS = 4

/** One recommendation as a model writes it: an id from the candidates, why, and the evidence films it rests on. */
export const pickSchema = z.strictObject({
  id: z.number().describe('the id of one candidate'),
  reason: z.string().describe('why this film, in one or two sentences'),
  basis: z.array(z.number()).describe('ids of the evidence films the reason rests on; may be empty'),
})
export type Pick = z.infer<typeof pickSchema>

const looseId = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\s*\d{1,12}\s*$/)
      .transform(Number),
  ])
  .pipe(z.int())

/** The same, forgiving what small models get wrong: ids as strings, a missing basis, entries that are no ids. */
export const loosePickSchema = z.object({
  id: looseId,
  reason: z.string().default(''),
  basis: z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((entries) =>
      entries.map((entry) => looseId.safeParse(entry)).flatMap((entry) => (entry.success ? [entry.data] : [])),
    ),
})

/** Why a list is not, or not only, the model's. */
export const FAULTS = [
  'http-401',
  'http-429',
  'http-4xx',
  'http-5xx',
  'unreachable',
  'timeout-first',
  'timeout-gap',
  'timeout-total',
  'cut',
  'prose',
  'empty',
  'aborted',
] as const
export type Fault = (typeof FAULTS)[number]

/** Tokens one call used. `estimated` when the provider did not say and they were counted from the text. */
export type PickUsage = { inputTokens: number; outputTokens: number; estimated: boolean }

export type PickOutcome = { fault: Fault | null; usage: PickUsage }

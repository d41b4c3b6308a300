import { z } from 'zod'

const text = z.string().max(1_000).optional().catch(undefined)

/** What the address of a page says of own words: some to read, the line they replace, the line just saved. */
export const saidOnPage = z.object({
  say: text,
  instead: text,
  heard: text,
  /** "model" where a model was asked to read what was left. */
  rest: z.literal('model').optional().catch(undefined),
})
export type SaidOnPage = z.infer<typeof saidOnPage>

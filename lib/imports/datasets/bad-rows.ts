import { z } from 'zod'
import type { BadRow } from './state'

/** The rows a set keeps, as they stand in the database. Apart from what the page needs, which reads no schema. */
export const storedBadRows: z.ZodType<BadRow[]> = z
  .array(z.object({ line: z.number().int(), reason: z.string(), text: z.string() }))
  .catch([])

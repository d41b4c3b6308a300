import { z } from 'zod'

const ways = ['code', 'model', 'tools'] as const
/** What `npm run evaluate -- tasks` found a model to be better at, task by task, and how it was asked. */
export const measuredSchema = z.record(
  z.string().max(40),
  z.object({ better: z.enum(ways), difference: z.number(), standardError: z.number() }),
)
export type Measured = z.infer<typeof measuredSchema>

import { z } from 'zod'

/** A set is named again when it is removed: its ratings do not come back by themselves. */
export const removeDatasetInput = z.object({
  name: z.string().min(1).max(80),
  sure: z.literal('yes', 'Tick the box first.'),
})

/** A set that was sent to the page and stopped halfway goes on where it ended. */
export const readOnInput = z.object({ name: z.string().min(1).max(80) })

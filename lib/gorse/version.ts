import 'server-only'
import { z } from 'zod'
import type { GorseClient } from './client'

/** A server the site does not speak to: it ignores what docs/gorse/config.toml says, and answers what is new. */
export class NewerGorse extends Error {
  constructor() {
    super('is version 0.5 or newer, which this site does not speak to: use 0.4.15 (docs/gorse.md)')
    this.name = 'NewerGorse'
  }
}

const answer = z.object({ code: z.number() })

/** Throws NewerGorse where a route is missing that 0.4 has and 0.5 has no more. */
export async function refuseNewer(client: GorseClient): Promise<void> {
  try {
    await client.getPopular({ cursorOptions: { n: 1 } })
  } catch (error) {
    if (answer.safeParse(error).data?.code === 404) throw new NewerGorse()
    throw error
  }
}

import 'server-only'
import { z } from 'zod'
import type { ModelServer } from './learned'

const TIMEOUT_MS = 4_000
/** Asked for whenever an admin looks at a trial: a minute is as good as now. */
const FRESH_FOR_MS = 60_000
const MOST_NAMES = 5_000

const listSchema = z.object({ data: z.array(z.object({ id: z.string().max(300) })) })

const held = new Map<string, { at: number; names: Promise<Set<string> | null> }>()

/** Whether a server says that it has its model; null where it does not tell. Nothing of anybody is sent. */
export async function isModelKnown(server: ModelServer, now = Date.now()): Promise<boolean | null> {
  const known = held.get(server.address)
  const fresh = known && now - known.at < FRESH_FOR_MS ? known : { at: now, names: namesOf(server) }
  held.set(server.address, fresh)
  const names = await fresh.names
  return names && (names.has(server.name) || names.has(`models/${server.name}`))
}

/** The names a server lists at its address, or below /v1 of it; null where it lists none. */
async function namesOf(server: ModelServer): Promise<Set<string> | null> {
  for (const address of [server.address, `${server.address}/v1`]) {
    const names = await askFor(`${address}/models`, server.key)
    if (names) return names
  }
  return null
}

async function askFor(url: string, key: string | undefined): Promise<Set<string> | null> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) {
      await response.body?.cancel()
      return null
    }
    const { data } = listSchema.parse(await response.json())
    return data.length === 0 || data.length > MOST_NAMES ? null : new Set(data.map(({ id }) => id))
  } catch {
    // A server that lists nothing may write all the same: a run will tell.
    return null
  }
}

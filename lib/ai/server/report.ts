import 'server-only'
import { env } from '../../env'
import type { ModelServer } from './learned'
import { noteFailure, noteSuccess, releaseProbe, saveFault } from './mutations'
import { isFaultOfServer } from './rest'

/** What a model is used for, as faults are kept. */
export type ModelUse = 'list' | 'note' | 'portrait' | 'taste' | 'film' | 'wish'

export type Reported = { fault: string | null; sentence: string; retryAfterMs: number | null }

/**
 * Says how a call ended: a fault is logged on one line and counted by its kind, with the provider's own sentence; and
 * the server rests, or is well again. It never throws: nobody's page waits for it to be kept.
 */
export async function reportCall(server: ModelServer | null, use: ModelUse, outcome: Reported): Promise<void> {
  if (!server) return
  const { fault: kind, sentence, retryAfterMs } = outcome
  try {
    if (kind === null) return await noteSuccess(server)
    if (kind === 'aborted') return await releaseProbe(server)
    const said = sentence ? `: ${JSON.stringify(sentence)}` : ''
    const line = `model fault: ${kind}, ${use}, ${server.name} at ${server.address}${said}`
    let isNew = false
    try {
      isNew = await saveFault(server, { use, kind, sentence })
    } finally {
      console.error(isNew ? `new kind of ${line}` : line)
    }
    await (isFaultOfServer(kind) ? noteFailure(server, kind, retryAfterMs) : releaseProbe(server))
  } catch (error) {
    if (env().DATABASE_URL) console.error('a call to the model could not be noted:', String(error))
  }
}

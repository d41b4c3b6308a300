import 'server-only'
import type { Gorse } from 'gorsejs'
import { env } from '../env'
import type { FeedbackType } from './feedback'

export type GorseClient = Gorse<FeedbackType>

const MAX_ANSWER_BYTES = 4_000_000

export const gorseServes = (): boolean => env().RECOMMENDER === 'gorse'

/** A client whose calls, all together, end within the time. Loaded only where Gorse is used: it brings axios along. */
export async function openGorse(timeoutMs: number): Promise<GorseClient> {
  const { GORSE_URL, GORSE_API_KEY } = env()
  if (!GORSE_URL) throw new Error('RECOMMENDER=gorse needs GORSE_URL')
  const { Gorse } = await import('gorsejs')
  return new Gorse<FeedbackType>(
    { endpoint: GORSE_URL.replace(/\/+$/, ''), secret: GORSE_API_KEY ?? '' },
    {
      // The library reads no option of its own; both are needed, because `timeout` begins anew with each call.
      timeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'Content-Type': 'application/json', ...(GORSE_API_KEY ? { 'X-API-Key': GORSE_API_KEY } : {}) },
      maxRedirects: 0,
      maxContentLength: MAX_ANSWER_BYTES,
      proxy: false,
    },
  )
}

import { createBreaker } from './breaker'
import { TIMEOUT_MS, type TmdbOptions } from './options'
import { readLimited } from './read-limited'

export const posterSizes = { card: 'w342', page: 'w500' } as const
export type PosterSize = keyof typeof posterSizes
export type PosterFile = { bytes: Uint8Array<ArrayBuffer>; type: string }

const POSTER_BYTES = 2 * 1024 * 1024

/** Pictures from TMDB's image server; null for whatever is no picture of a sane size. */
export function createFetchPoster({ imageUrl, timeoutMs = TIMEOUT_MS, now = Date.now }: TmdbOptions) {
  const breaker = createBreaker({ failures: 5, restMs: 60_000, now })
  return async (path: string, size: PosterSize): Promise<PosterFile | null> => {
    if (!breaker.allows()) return null
    try {
      const response = await fetch(`${imageUrl}/${posterSizes[size]}${path}`, {
        signal: AbortSignal.timeout(timeoutMs),
        cache: 'no-store',
        redirect: 'error',
      })
      const type = /^image\/(jpeg|png|webp)(?=;|$)/.exec(response.headers.get('content-type') ?? '')?.[0]
      const bytes = await readLimited(response, POSTER_BYTES)
      if (response.status >= 500) throw new Error(`answered ${response.status}`)
      breaker.succeeded()
      return response.ok && type && bytes ? { bytes, type } : null
    } catch {
      breaker.failed()
      return null
    }
  }
}

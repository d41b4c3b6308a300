/** Pages that Next.js keeps for strangers stand at inner addresses (app/strangers), which nobody asks for by name. */
const inner = '/strangers'

/** Of a page Next.js itself shows when none of ours can be. */
const faults = '/_global-error'

export const isInnerAddress = (pathname: string): boolean =>
  pathname === faults || pathname === inner || pathname.startsWith(`${inner}/`)

export const innerAddress = (edition: string, pathname: string): string =>
  `${inner}/${edition}${pathname === '/' ? '' : pathname}`

/** Set by proxy.ts alone: next.config.js rewrites a request that has it to an inner address. */
export const editionHeader = 'x-matinee-edition'

/** A film's address as we make them: what is none of these can be no film, and is not kept either. */
const filmAddress = /^\/films\/[a-z0-9-]{1,160}$/

/**
 * Whether a page is the same for every stranger: home, a film, the catalog without a filter. TMDB's words are asked for
 * while a film's page streams (decision 031), so that those are not kept.
 */
export function isKeptPage(
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
  asksTmdb: boolean,
): boolean {
  if (pathname === '/films') return searchParams.size === 0
  return pathname === '/' || (filmAddress.test(pathname) && !asksTmdb)
}

/** Pages that Next.js keeps for strangers stand at inner addresses (app/strangers), which nobody asks for by name. */
const inner = '/strangers'

/** Of a page Next.js itself shows when none of ours can be. */
const faults = '/_global-error'

export const isInnerAddress = (pathname: string): boolean =>
  pathname === faults || pathname === inner || pathname.startsWith(`${inner}/`)

export const innerAddress = (edition: string, pathname: string, filter: string | null): string =>
  `${inner}/${edition}${filter ? `/filtered/${filter}` : pathname === '/' ? '' : pathname}`

/** Set by proxy.ts alone: next.config.js rewrites a request that has it to an inner address. */
export const editionHeader = 'x-matinee-edition'
/** The same for the filter of a catalog page, as its inner address spells it. */
export const filterHeader = 'x-matinee-filter'

/** A film's address as we make them: what is none of these can be no film, and is not kept either. */
const filmAddress = /^\/films\/[a-z0-9-]{1,160}$/

/** What a filter is asked for by, in the order inner addresses have it (lib/catalog/browse/browse-filters.ts reads it). */
const filterNames = ['genre', 'mood', 'detail', 'decade', 'runtime', 'country', 'sort', 'page'] as const
const filterValue = /^[a-zA-Z0-9-]{1,40}$/
const MOST_OF_FILTER = 160

/** The filter of a catalog page as one part of an address, "genre.drama~decade.1980"; null where there is none we would spell. */
export function filterIn({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>): string | null {
  if (pathname !== '/films') return null
  const asked = [...searchParams].filter(([, value]) => value !== '')
  const parts = filterNames.flatMap((name) => asked.filter(([key, value]) => key === name && filterValue.test(value)))
  const isOurs = parts.length === asked.length && new Set(parts.map(([name]) => name)).size === parts.length
  const filter = parts.map((part) => part.join('.')).join('~')
  return isOurs && filter !== '' && filter.length <= MOST_OF_FILTER ? filter : null
}

/** What was asked for by an inner address's filter. */
export const filterOf = (filter: string): Record<string, string> =>
  Object.fromEntries(filter.split('~').map((part) => part.split('.', 2) as [string, string]))

/**
 * Whether a page is the same for every stranger: home, a film, the catalog, filtered as our own form does it or not. TMDB's words are asked for
 * while a film's page streams (decision 031), so that those are not kept.
 */
export function isKeptPage(
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
  asksTmdb: boolean,
): boolean {
  if (pathname === '/films') return searchParams.size === 0 || filterIn({ pathname, searchParams }) !== null
  return pathname === '/' || (filmAddress.test(pathname) && !asksTmdb)
}

/** For answers without anything personal that say themselves "Vary: Cookie": any cache may keep them for a few minutes. */
export const sharedCacheControl = 'public, max-age=0, s-maxage=300, stale-while-revalidate=3600'

/**
 * For a stranger's page from the site's own cache. No cache in between may keep it, because Next.js leaves no room for
 * "Vary: Cookie" on a page; a browser asks each time, and is told in a line when it has the page already (`no-cache` would
 * keep Next.js from that: it takes what proxy.ts says for what the browser asked).
 */
export const ownCacheControl = 'private, max-age=0, must-revalidate'

/** For pages without anything personal: any cache may keep them for a few minutes. */
export const sharedCacheControl = 'public, max-age=0, s-maxage=300, stale-while-revalidate=3600'

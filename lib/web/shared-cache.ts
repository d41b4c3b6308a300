/** For pages without anything personal: any cache may keep them for a few minutes. */
export const sharedCacheControl = 'public, max-age=0, s-maxage=300, stale-while-revalidate=3600'

declare global {
  var matineeKeepsCookiesApart: boolean | undefined
}

/** Whether this process adds "Vary: Cookie" (guardSharedCache). Elsewhere, as in a function of its own, nothing may be shared. */
export const keepsCookiesApart = (): boolean => globalThis.matineeKeepsCookiesApart === true
export const cookiesAreKeptApart = (): void => {
  globalThis.matineeKeepsCookiesApart = true
}

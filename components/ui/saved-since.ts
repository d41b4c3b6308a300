/** Changes whenever something is saved, in whichever tab: a page that knows another value shows old things. */
const KEY = 'matinee-saved'

type Keeper = { known: string | null; cacheIsOld: boolean; forgetters: Set<() => void> }
const keeper: Keeper = { known: null, cacheIsOld: false, forgetters: new Set() }

// Storage may be full, or closed to us.
function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return keeper.known
  }
}

/** Something was saved from this page, which shows it already; pages visited before it and other tabs do not. */
export function noteSaved(): void {
  keeper.known = crypto.randomUUID()
  keeper.cacheIsOld = true
  try {
    localStorage.setItem(KEY, keeper.known)
  } catch {}
}

/** What this page kept to show at once is out of date: `forget` is called before the page is made anew. */
export function onMadeAnew(forget: () => void): void {
  keeper.forgetters.add(forget)
}

/** Calls `makeAnew` when the page shown may be older than what was saved since. Returns how to stop. */
export function watchForOldPages(makeAnew: () => void): () => void {
  keeper.known = read()
  const renew = () => {
    keeper.known = read()
    keeper.cacheIsOld = false
    for (const forget of keeper.forgetters) forget()
    makeAnew()
  }
  const onLook = () => {
    if (document.visibilityState === 'visible' && read() !== keeper.known) renew()
  }
  // The router puts an old page back first; ours comes after.
  const onTravel = () => {
    if (keeper.cacheIsOld || read() !== keeper.known) setTimeout(renew)
  }
  const onShow = (event: PageTransitionEvent) => event.persisted && onTravel()
  window.addEventListener('focus', onLook)
  document.addEventListener('visibilitychange', onLook)
  window.addEventListener('popstate', onTravel)
  window.addEventListener('pageshow', onShow)
  return () => {
    window.removeEventListener('focus', onLook)
    document.removeEventListener('visibilitychange', onLook)
    window.removeEventListener('popstate', onTravel)
    window.removeEventListener('pageshow', onShow)
  }
}

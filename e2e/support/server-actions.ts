import type { Page, Route } from '@playwright/test'

const isAction = (route: Route) => route.request().method() === 'POST' && 'next-action' in route.request().headers()

/** Cuts the line for every server action until the returned function is called. */
export async function cutActions(page: Page): Promise<() => Promise<void>> {
  const cut = (route: Route) => (isAction(route) ? route.abort('connectionfailed') : route.fallback())
  await page.route('**/*', cut)
  return () => page.unroute('**/*', cut)
}

/** Sends server actions on with something in their body replaced, as a forger would. */
export async function forgeActions(page: Page, from: string, to: string): Promise<void> {
  await page.route('**/*', (route) =>
    isAction(route) ? route.continue({ postData: route.request().postData()?.replaceAll(from, to) }) : route.fallback(),
  )
}

/**
 * Keeps every server action of the pages to come waiting, as a slow line does. In the page itself: what Playwright holds up
 * itself takes the beacons of a page that is being left with it.
 */
export async function holdActions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { fetch } = window
    window.fetch = (...[to, init]: Parameters<typeof fetch>) =>
      new Headers(init?.headers).has('next-action') ? new Promise(() => undefined) : fetch(to, init)
  })
}

/** A server that takes so long for every action and every page asked for within a page. */
export async function slowDown(page: Page, byMs: number): Promise<void> {
  await page.route('**/*', async (route) => {
    const headers = route.request().headers()
    if (isAction(route) || 'rsc' in headers) await new Promise((resolve) => setTimeout(resolve, byMs))
    await route.fallback()
  })
}

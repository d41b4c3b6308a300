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

/** Keeps every server action waiting, as a slow line does, for as long as the page lives. */
export async function holdActions(page: Page): Promise<void> {
  await page.route('**/*', (route) => (isAction(route) ? undefined : route.fallback()))
}

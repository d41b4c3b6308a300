import type { Page } from '@playwright/test'

/** Holds back the scripts of pages that are opened from now on; what is given back wakes them. */
export async function holdAsleep(page: Page): Promise<() => void> {
  let wake = () => {}
  const awake = new Promise<void>((resolve) => {
    wake = resolve
  })
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await awake
    await route.continue()
  })
  return () => wake()
}

import type { Locator, Page } from '@playwright/test'

/** Where an element stands on its page, however far one has scrolled. */
export function placeOf(element: Locator): Promise<{ left: number; top: number; width: number; height: number }> {
  return element.evaluate((target) => {
    const { left, top, width, height } = target.getBoundingClientRect()
    return { left: left + window.scrollX, top: top + window.scrollY, width, height }
  })
}

/** Waits until what arrives on the page has arrived. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
}

import type { Locator } from '@playwright/test'

/** Where an element stands on its page, however far one has scrolled. */
export function placeOf(element: Locator): Promise<{ left: number; top: number; width: number; height: number }> {
  return element.evaluate((target) => {
    const { left, top, width, height } = target.getBoundingClientRect()
    return { left: left + window.scrollX, top: top + window.scrollY, width, height }
  })
}

import { expect, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations'

/** Colours do not depend on the width, names and order hardly on the theme: each theme is analysed in one of them. */
const analysed = { light: 1280, dark: 390 } as const

/**
 * The open page in both themes, on a phone and a desk: nothing axe names, and nothing beside the screen. With SHOTS set to a
 * folder it leaves a picture of each there.
 */
export async function looksRight(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      if (analysed[colorScheme] === width) expect(await axeViolations(page), name).toEqual([])
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overhang, name).toBeLessThanOrEqual(0)
      if (!process.env.SHOTS) continue
      await page.screenshot({ path: `${process.env.SHOTS}/${name}-${colorScheme}-${width}.png`, fullPage: true })
    }
  }
}

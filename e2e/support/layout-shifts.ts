import type { Page } from '@playwright/test'

declare global {
  interface Window {
    layoutShifts?: number[]
  }
}

/** Notes every layout shift nobody caused by a click, from the first paint on. */
export async function recordLayoutShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    window.layoutShifts = shifts
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
        if (!shift.hadRecentInput) shifts.push(shift.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window.layoutShifts ?? []).reduce((sum, value) => sum + value, 0))
}

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

/** What axe names on the open page, once all that fades in stands: a colour half way there has too little contrast. */
export async function axeViolations(
  page: Page,
  narrow: (builder: AxeBuilder) => AxeBuilder = (builder) => builder,
): Promise<Results['violations']> {
  // What is folded up, or skipped because it is far off the screen, does not move on.
  const isStill = () =>
    document.getAnimations().every(({ playState, effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null
      return playState !== 'running' || !target?.checkVisibility({ contentVisibilityAuto: true })
    })
  // A page nobody looks at may hold its animations back: it is analysed as it is then.
  await page.waitForFunction(isStill, undefined, { timeout: 10_000 }).catch(() => undefined)
  // One pass in the page itself: the other mode opens a second page for every analysis.
  const { violations } = await narrow(new AxeBuilder({ page }).setLegacyMode()).analyze()
  return violations
}

import { expect, test } from '../fixtures'
import { openSlate } from '../support/slate'

test('nothing moves for people who ask for less motion', async ({ page, regular }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = () =>
    page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const duration = Number(animation.effect?.getComputedTiming().duration ?? 0)
        return animation.playState === 'running' && duration > 1 ? [duration] : []
      }),
    )
  await openSlate(page)
  expect(await moving()).toEqual([])
  await page.getByRole('article').last().hover()
  expect(await moving()).toEqual([])
  await page.goto(`/films/${regular.films[0]?.slug}`)
  await page.getByRole('button', { name: 'Want to watch' }).click()
  expect(await moving()).toEqual([])
  await page.goto('/profile')
  await expect(page.getByRole('region', { name: 'A short portrait' })).toBeVisible()
  expect(await moving()).toEqual([])
})

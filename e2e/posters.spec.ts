import { expect, test } from './fixtures'

test('posters are pictures that a browser can show, on their page and by their address', async ({ page, request }) => {
  await page.goto('/films')
  const posters = page.locator('main img[src^="/posters/"]')
  const first = posters.first()
  await expect.poll(() => first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const address = (await first.getAttribute('src')) ?? ''
  const answer = await request.get(address, { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers()['content-encoding']).toBe('gzip')
  expect(await answer.text()).toMatch(/^<svg [\s\S]*<\/svg>$/)
})

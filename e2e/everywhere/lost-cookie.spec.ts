import { expect, test } from '@playwright/test'
import { addressVariable } from '../environment/sites'

const address = () => process.env[addressVariable('chromium')] ?? ''
const sentence = 'Your browser did not keep our cookie'

test('"Start as a guest" says so when the cookie did not come back, and works once cookies are kept', async ({
  page,
  context,
}) => {
  await page.goto(`${address()}/sign-in`)
  await page.route('**/api/arrived?*', async (route) => {
    await context.clearCookies()
    await route.continue()
  })
  const start = page.getByRole('button', { name: 'Start as a guest' })
  await start.click()
  await expect(page.getByText(sentence)).toContainText(`open it at ${address()}`)
  await page.unroute('**/api/arrived?*')
  await start.click()
  await expect(page).toHaveURL(/\/welcome/)
})

test('without scripts it says so too', async ({ request }) => {
  const text = await (await request.get(`${address()}/sign-in`)).text()
  const form = text.split('<form').find((part) => part.includes('Start as a guest')) ?? ''
  const fields = [...form.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)]
  const multipart = Object.fromEntries(
    fields.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
  )
  const headers = { origin: address() }
  const posted = await request.post(`${address()}/sign-in`, { multipart, headers, maxRedirects: 0 })
  expect(posted.headers()['set-cookie']).toContain('next-auth.session-token=')
  const arrived = await fetch(new URL(posted.headers().location ?? '', address()))
  expect(arrived.url).toBe(`${address()}/sign-in?cookie=lost&returnTo=%2Fwelcome`)
  expect(await arrived.text()).toContain(sentence)
})

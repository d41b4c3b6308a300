import { expect, test } from '@playwright/test'
import { addressVariable } from '../environment/sites'

const address = () => process.env[addressVariable('chromium')] ?? ''

test('a form of a page from before a renewal of the site says "reload" and keeps what was typed over it, but no password', async ({
  page,
}) => {
  await page.goto(`${address()}/create-account`)
  await page.route('**/create-account', (route) =>
    route.request().method() === 'POST'
      ? route.continue({ headers: { ...route.request().headers(), 'next-action': '40'.padEnd(42, 'ab') } })
      : route.continue(),
  )
  const name = page.getByLabel('Name')
  await name.fill('Ada Lovelace')
  await page.getByLabel('E-mail').fill('ada-of-before@matinee.test')
  await page.getByLabel('Password').fill('correct horse battery')
  await page.getByRole('button', { name: 'Create', exact: false }).click()
  await expect(page.getByText('Reload it and send this again: what you wrote will be there.')).toBeVisible()
  await expect(name).toHaveValue('Ada Lovelace')
  await page.reload()
  await expect(name).toHaveValue('Ada Lovelace')
  await expect(page.getByLabel('E-mail')).toHaveValue('ada-of-before@matinee.test')
  await expect(page.getByLabel('Password')).toHaveValue('')
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('typed')))).toEqual([])
})

test('a form is taken from the address of the site, behind a proxy that drops its port, and from no other', async ({
  request,
}) => {
  const page = await (await request.get(`${address()}/sign-in`)).text()
  const fields = [...page.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)]
  const form = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]))
  const knock = async (origin: string) => {
    const multipart = { ...form, returnTo: '/' }
    const headers = { origin, 'x-forwarded-host': 'localhost' }
    return (await request.post(`${address()}/sign-in`, { multipart, headers, maxRedirects: 0 })).status()
  }
  expect(fields.length).toBeGreaterThan(0)
  expect(await knock('http://elsewhere.example')).toBe(500)
  expect(await knock(address())).not.toBe(500)
})

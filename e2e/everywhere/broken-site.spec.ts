import { readFileSync } from 'node:fs'
import { encode } from 'next-auth/jwt'
import { startNext } from '../../scripts/support/next-process'
import { findFreePort } from '../../scripts/support/ports'
import { SESSION } from '../../testing/session'
import { sessionSecret } from '../environment/sites'
import { expect, test } from '../fixtures'

// The answer is a 500, and the framework repeats what failed; a script that a policy kept away is neither.
test.use({ allowedConsoleErrors: [/status of 500/, /An error occurred in the Server Components render/] })

let site: Awaited<ReturnType<typeof startNext>>
let address = ''

test.beforeAll(async () => {
  const port = await findFreePort()
  address = `http://localhost:${port}`
  const nobody = `postgresql://matinee@127.0.0.1:${await findFreePort()}/none`
  const variables = { DATABASE_URL: nobody, NEXTAUTH_SECRET: sessionSecret, NEXTAUTH_URL: address, OPENAI_API_KEY: '' }
  site = await startNext('start', port, variables, { quiet: true })
  await (await fetch(`${address}/api/health`)).text()
})
test.afterAll(() => site.stop())

const cookie = async () => ({
  name: SESSION,
  value: await encode({ token: { sub: 'somebody', sid: 'some session' }, secret: sessionSecret }),
  url: address,
  httpOnly: true,
})

for (const who of ['a stranger', 'somebody signed in']) {
  for (const javaScriptEnabled of [true, false]) {
    test(`where the database is gone ${who} reads what happened and has two ways on, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled })
      const errors: string[] = []
      context.on('console', (message) => {
        if (/Content.Security.Policy|Refused to/i.test(message.text())) errors.push(message.text())
      })
      if (who !== 'a stranger') await context.addCookies([await cookie()])
      const page = await context.newPage()
      const response = await page.goto(`${address}/films`)
      expect(response?.status()).toBe(500)
      await expect(page.getByRole('heading', { level: 1, name: 'The film tore' })).toBeVisible()
      // What stands in a noscript is found by its role alone.
      const words = page.getByRole('paragraph')
      await expect(words.filter({ hasText: 'Nothing you told us is lost.' })).toHaveCount(1)
      await expect(words.filter({ hasText: /For the log: \S+/ })).toHaveCount(1)
      await expect(page.getByRole('link', { name: 'To the front page' })).toHaveAttribute('href', '/')
      const again = page.getByRole('link', { name: 'Try again' }).or(page.getByRole('button', { name: 'Try again' }))
      await again.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The film tore')
      expect(page.url()).toBe(`${address}/films`)
      expect(errors).toEqual([])
      await context.close()
    })
  }
}

test('an answer that was packed for the way holds the same words', async () => {
  const packed = await fetch(`${address}/films`, { headers: { 'accept-encoding': 'gzip' } })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const text = await packed.text()
  expect(text.match(/<h1>The film tore<\/h1>/g)).toHaveLength(1)
  expect(text).toContain(`For the log: ${packed.headers.get('x-request-id')}`)
})

test('the page for when nothing can be rendered needs no script, and is not there by its own name', async () => {
  const text = readFileSync('.next/server/pages/500.html', 'utf8')
  expect(text).toContain('<h1>The film tore</h1>')
  expect(text).not.toContain('<script')
  expect((await fetch(`${address}/_global-error`)).status).toBe(404)
})

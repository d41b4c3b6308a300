import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { noteRequests } from '../telemetry/note-requests'
import { plainErrorPage, tellOfFaults } from './plain-error'

noteRequests()
tellOfFaults()

const server = createServer((asked, response) => {
  const [, status, type, atOnce] = (asked.url ?? '').split('/')
  response.statusCode = Number(status)
  response.setHeader('Content-Type', type === 'html' ? 'text/html; charset=utf-8' : 'text/x-component')
  const page = '<html id="__next_error__"><body></body></html>'
  if (atOnce) response.setHeader('Content-Length', page.length)
  else response.write(page)
  if (atOnce) response.end(page)
  else response.end()
})
afterAll(() => server.close())

async function textOf(path: string) {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
  return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)).text()
}

test.each(['/500/html', '/500/html/atOnce'])(
  'a page that failed ends with words for whoever runs no scripts: %s',
  async (path) => {
    const text = await textOf(path)
    expect(text).toMatch(/^<html id="__next_error__"><body><\/body><\/html><noscript>/)
    expect(text).toMatch(/<h1>The film tore<\/h1>[\s\S]+<p>For the log: [\w-]{36}<\/p>[\s\S]*<\/noscript>$/)
  },
)

test.each(['/200/html', '/404/html', '/500/rsc', '/500/rsc/atOnce', '/200/html/atOnce'])(
  '%s is left as it is',
  async (path) => expect(await textOf(path)).toBe('<html id="__next_error__"><body></body></html>'),
)

test('the page for when nothing can be rendered has no script and asks for nothing', () => {
  expect(plainErrorPage()).toContain('<a href="/">To the front page</a>')
  expect(plainErrorPage()).not.toMatch(/<script|src=|url\(|https?:/)
})

import { expect, test, vi } from 'vitest'
import { hasGlobalPrivacyControl } from './global-privacy-control'

const sent = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => sent.headers }))

test.each([
  [{ 'sec-gpc': '1' }, true],
  [{ 'Sec-GPC': '1' }, true],
  [{ 'sec-gpc': '0' }, false],
  [{ 'sec-gpc': 'true' }, false],
  [{ dnt: '1' }, false],
  [{}, false],
])('the headers %j ask for privacy: %s', async (headers: Record<string, string>, asks) => {
  sent.headers = new Headers(headers)
  expect(await hasGlobalPrivacyControl()).toBe(asks)
})

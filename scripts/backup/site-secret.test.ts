import { afterEach, expect, test, vi } from 'vitest'
import { siteSecret } from './site-secret'

afterEach(() => vi.unstubAllEnvs())

test.each(['DATABASE_URL', 'DIRECT_URL'])('a database named by %s alone asks for the secret of its site', (name) => {
  for (const each of ['DATABASE_URL', 'DIRECT_URL', 'NEXTAUTH_SECRET']) vi.stubEnv(each, '')
  vi.stubEnv(name, 'postgresql://u:p@h/d')
  expect(siteSecret).toThrow('NEXTAUTH_SECRET is not set')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of at least some length')
  const { mark } = siteSecret()
  vi.stubEnv('NEXTAUTH_SECRET', 'another secret of some length')
  expect(siteSecret().mark).not.toBe(mark)
})

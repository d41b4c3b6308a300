import { expect, test } from 'vitest'
import { isUnreadable, policyForEveryone, policyWithNonce } from './security-headers'

test('a page for somebody runs only scripts with its nonce', () => {
  const policy = policyWithNonce('abc')
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'")
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
})

test.each([policyWithNonce('abc'), policyForEveryone])(
  'no policy lets a page be framed, or objects and other bases in',
  (policy) => {
    for (const part of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "default-src 'self'"]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toContain('*')
  },
)

test.each(['/films/a%00b', '/search?q=a%00', '/films/%ff', '/films/%', '/search?q=%c3%28', '/films/%ed%a0%80'])(
  '%s is no address of ours',
  (path) => expect(isUnreadable(new URL(path, 'http://localhost'))).toBe(true),
)

test.each([
  '/films/alien-1979',
  '/search?q=Am%C3%A9lie+%F0%9F%8E%AC',
  '/search?q=100%25',
  '/films?genre=horror&page=2',
  '/',
])('%s is read', (path) => expect(isUnreadable(new URL(path, 'http://localhost'))).toBe(false))

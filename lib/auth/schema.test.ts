import { expect, test } from 'vitest'
import { createAccountInput, returnPath, signInInput } from './schema'

test.each([
  '/',
  '/profile',
  '/films/alien-1979?from=search#rate',
  '/films?country=FR&page=2',
  '/search?q=https://x.org',
])('one may return to %s', (path) => expect(returnPath.parse(path)).toBe(path))

test.each([
  undefined,
  '',
  'profile',
  'https://evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/profile\r\nSet-Cookie: a=b',
  '/.//evil.example',
  '/films/..//evil.example',
  '/%2e//evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
])('from %j one comes home instead', (path) => expect(returnPath.parse(path)).toBe('/'))

test.each(['/.//evil.example', '/a/..//evil.example', '//evil.example', '/x//evil.example'])(
  'whatever %s becomes, a browser resolves it to this site and to a path of one slash',
  (path) => {
    const resolved = new URL(returnPath.parse(path), 'https://matinee.test')
    expect(resolved.origin).toBe('https://matinee.test')
    expect(resolved.pathname).not.toMatch(/^\/\//)
  },
)

const account = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }

test('an address is stored the way it is looked up: trimmed and in lower case', () => {
  const email = '  Ada@Example.ORG '
  expect(createAccountInput.parse({ ...account, email }).email).toBe('ada@example.org')
  expect(signInInput.parse({ email, password: 'x' }).email).toBe('ada@example.org')
})

test.each([
  [{ email: 'ada' }, 'email'],
  [{ email: `${'a'.repeat(200)}@example.org` }, 'email'],
  [{ name: '   ' }, 'name'],
  [{ name: 'x'.repeat(61) }, 'name'],
  [{ password: 'too short' }, 'password'],
  [{ password: 'x'.repeat(201) }, 'password'],
])('%j is answered at the field it concerns', (change, field) => {
  const issues = createAccountInput.safeParse({ ...account, ...change }).error?.issues ?? []
  expect(issues.map((issue) => issue.path[0])).toEqual([field])
})

test('blanks at the ends of a password are part of it', () => {
  expect(createAccountInput.parse({ ...account, password: '  spaces count  ' }).password).toBe('  spaces count  ')
})

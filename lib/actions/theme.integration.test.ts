import { beforeEach, expect, test, vi } from 'vitest'
import { formOf, jar, signOut } from '../../testing/request'
import { setThemeAction } from './theme'

vi.mock('next/headers', async () => (await import('../../testing/request')).nextHeaders)
vi.mock('next/cache', async () => (await import('../../testing/request')).nextCache)
vi.mock('next/server', async () => (await import('../../testing/request')).nextServer)

beforeEach(signOut)

test('anybody may choose a theme; it is a cookie, and the choice of the system is none', async () => {
  expect(await setThemeAction(formOf({ theme: 'dark' }))).toBeUndefined()
  expect(jar.get('theme')).toBe('dark')
  await setThemeAction(formOf({ theme: 'system' }))
  expect(jar.has('theme')).toBe(false)
})

test('a theme there is not changes nothing', async () => {
  await setThemeAction(formOf({ theme: 'dark' }))
  await setThemeAction(formOf({ theme: '"><script>' }))
  expect(jar.get('theme')).toBe('dark')
})

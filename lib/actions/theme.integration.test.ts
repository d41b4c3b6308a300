import { beforeEach, expect, test } from 'vitest'
import { formOf, signOut } from '../../testing/request/request'
import { jar } from '../../testing/request/stand-in'
import { setThemeAction } from './theme'

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

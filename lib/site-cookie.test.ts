import { expect, test, vi } from 'vitest'

const site = vi.hoisted(() => ({ url: undefined as string | undefined }))
vi.mock('./env', () => ({ env: () => ({ NEXTAUTH_URL: site.url }) }))
const { cookieName, cookieOptions } = await import('./site-cookie')

test('on https a cookie is Secure and kept to this very host by its name', () => {
  site.url = 'https://films.example'
  expect(cookieName('theme')).toBe('__Host-theme')
  expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
})

test.each(['http://localhost:3000', undefined])('on %s it has its plain name, as a browser takes no other', (url) => {
  site.url = url
  expect(cookieName('theme')).toBe('theme')
  expect(cookieOptions().secure).toBe(false)
})

import { beforeEach, expect, test, vi } from 'vitest'

type Set = { name: string; value: string; options: Record<string, unknown> }
const written = vi.hoisted(() => ({ all: [] as Set[], url: 'https://films.example' }))
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: () => undefined,
    set: (name: string, value: string, options: Record<string, unknown>) => written.all.push({ name, value, options }),
  }),
}))
vi.mock('../env', async (original) => {
  const real = await original<typeof import('../env')>()
  return { ...real, env: () => ({ ...real.env(), NEXTAUTH_URL: written.url }) }
})

const { clearSessionCookie, writeDeviceCookie, writeSessionCookie } = await import('./session-cookie')

beforeEach(() => {
  written.all = []
})
const writeAll = async () => {
  await writeSessionCookie('person', 'session')
  await writeDeviceCookie('person')
  await clearSessionCookie()
}

test('on https every cookie is Secure, kept to this host and out of reach of scripts', async () => {
  written.url = 'https://films.example'
  await writeAll()
  expect(written.all.map(({ name }) => name)).toEqual([
    '__Host-next-auth.session-token',
    '__Host-known-device',
    '__Host-next-auth.session-token',
  ])
  for (const { options } of written.all) {
    expect(options).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' })
    expect(options).not.toHaveProperty('domain')
  }
})

test('on http they have plain names, as a browser takes no other', async () => {
  written.url = 'http://localhost:3000'
  await writeAll()
  expect(written.all.map(({ name }) => name)).toEqual([
    'next-auth.session-token',
    'known-device',
    'next-auth.session-token',
  ])
  expect(written.all.every(({ options }) => options.secure === false && options.httpOnly === true)).toBe(true)
})

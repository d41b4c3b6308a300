import { readActionIds } from '../../scripts/check/bounds/action-ids'
import { fillRoute, routes } from '../../testing/doors/routes'
import { createAdmin, createUser } from '../../testing/factories'
import { sessionOf } from '../../testing/session'
import { sessionSecret } from '../environment/sites'
import { expect, test } from '../fixtures'
import { readBuiltRoutes } from '../support/built-routes'
import { startHttpsSite } from '../support/https-site'
import { findKnownFilm } from '../support/people'

const allowed = 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
/** Other sites show this picture where somebody shares a link. */
const shownElsewhere = '/films/[slug]/opengraph-image'

type Database = Parameters<typeof createUser>[0]

/** The address of each route with something that is there, and the cookie of somebody who may see it. */
async function visits(db: Database, cookieName: string) {
  const film = await findKnownFilm(db)
  const places: Record<string, string> = { slug: film.slug, step: 'films', id: 'none', key: 'slate', number: '1' }
  const cookieOf = async (id: string) => `${cookieName}=${(await sessionOf(db, id, sessionSecret)).value}`
  const [person, admin] = [await createUser(db), await createAdmin(db)]
  const cookies = { person: await cookieOf(person.id), admin: await cookieOf(admin.id) }
  return Object.entries(routes).map(([route, { as, method }]) => ({
    route,
    path: fillRoute(route, (place) => places[place] ?? 'csrf'),
    method: method ?? 'GET',
    cookie: as === 'stranger' ? cookies.person : cookies[as],
  }))
}

/** Keeps no cookies from one to the next, as a browser's or Playwright's own would. */
const ask = (url: string, method: string, cookie: string | null) =>
  fetch(url, { method, redirect: 'manual', headers: cookie ? { cookie } : {} })

test('every route of the build is one these tests know', () => {
  expect(Object.keys(routes).toSorted()).toEqual(readBuiltRoutes())
})

test('every answer of every route carries the headers, to strangers and to those signed in', async ({
  baseURL,
  db,
}) => {
  test.setTimeout(180_000)
  let pages = 0
  for (const { route, path, method, cookie } of await visits(db, 'next-auth.session-token')) {
    for (const sent of [null, cookie]) {
      const response = await ask(`${baseURL}${path}`, method, sent)
      const headers = Object.fromEntries(response.headers)
      const label = `${method} ${route} ${sent ? 'signed in' : 'as a stranger'} (${response.status})`
      expect(response.status, label).toBeLessThan(500)
      expect(headers, label).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
        'permissions-policy': allowed,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': route === shownElsewhere ? 'cross-origin' : 'same-origin',
      })
      expect(headers, label).not.toHaveProperty('strict-transport-security')
      expect(headers, label).not.toHaveProperty('x-powered-by')
      expect(headers, label).not.toHaveProperty('access-control-allow-origin')
      const policy = headers['content-security-policy'] ?? ''
      expect(policy, label).toContain("frame-ancestors 'none'")
      expect(policy, label).toContain("default-src '")
      if (!headers['content-type']?.startsWith('text/html')) continue
      pages++
      expect(policy, label).toContain("object-src 'none'; base-uri 'none'")
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      expect(Boolean(nonce), label).toBe(sent !== null)
      expect(policy.includes("script-src 'self' 'unsafe-inline'"), label).toBe(sent === null)
      const scripts = [...(await response.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      // What is data is not run.
      const run = scripts.filter((tag) => !tag.includes('type="application/ld+json"'))
      const strangers = run.filter((tag) => nonce && !tag.includes(`nonce="${nonce}"`))
      expect(strangers, label).toEqual([])
    }
  }
  expect(pages).toBeGreaterThan(60)
})

test('a nonce is never used twice', async ({ page, baseURL, person: _person }) => {
  const nonceOf = async () =>
    /'nonce-([^']+)'/.exec((await page.request.get(`${baseURL}/films`)).headers()['content-security-policy'] ?? '')?.[1]
  const nonces = [await nonceOf(), await nonceOf(), await nonceOf()]
  expect(new Set(nonces).size).toBe(3)
  expect(nonces).not.toContain(undefined)
})

test('on https every route asks for https, every cookie is Secure and of this host, and security.txt says where to write', async ({
  db,
}) => {
  test.setTimeout(180_000)
  const site = await startHttpsSite()
  const cookies: string[] = []
  for (const { route, path, method, cookie } of await visits(db, '__Host-next-auth.session-token')) {
    for (const sent of [null, cookie]) {
      const response = await ask(`${site.address}${path}`, method, sent)
      const label = `${method} ${route} (${response.status})`
      expect(response.headers.get('strict-transport-security'), label).toBe('max-age=31536000; includeSubDomains')
      cookies.push(...response.headers.getSetCookie())
      if (route === '/.well-known/security.txt') {
        expect(await response.text()).toMatch(/^Contact: mailto:security@films\.example\nExpires: \d{4}-/)
      }
    }
  }
  // What one chooses at the foot of each page sets one more of them.
  const theme = readActionIds().get('lib/actions/theme.ts setThemeAction')
  const form = new FormData()
  form.set('_1_theme', 'dark')
  form.set('0', '["$K1"]')
  const headers = {
    'next-action': theme?.id ?? '',
    origin: 'https://films.example',
    'x-forwarded-host': 'films.example',
  }
  const chosen = await fetch(`${site.address}/sign-in`, { method: 'POST', body: form, headers })
  cookies.push(...chosen.headers.getSetCookie())
  expect(cookies.map((cookie) => cookie.split('=', 1)[0])).toEqual(
    expect.arrayContaining([
      '__Host-plain-pages',
      '__Host-upload-problem',
      '__Host-next-auth.csrf-token',
      '__Host-theme',
    ]),
  )
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__(Host|Secure)-/)
    expect(cookie).toMatch(/; Secure/i)
    expect(cookie).toMatch(/; SameSite=Lax/i)
    if (!cookie.startsWith('__Host-plain-pages')) expect(cookie).toMatch(/; HttpOnly/i)
  }
  await site.stop()
})

import { sessionOf } from '../../testing/session'
import { sessionSecret } from '../environment/sites'
import { expect, test } from '../fixtures'
import { startHttpsSite } from '../support/https-site'
import { createRegular, findKnownFilm } from '../support/people'
import { askRaw } from '../support/raw-request'
import { type CacheKind, startSharedCache } from '../support/shared-cache'

/** What somebody may send first, hoping that the answer is kept for others. */
const oddHeaders: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' },
  { rsc: '1', 'next-url': '/admin/people' },
  { rsc: '0' },
  { RSC: 'true', 'Next-Router-State-Tree': 'broken' },
  { 'next-router-prefetch': '1' },
  { 'next-router-segment-prefetch': '/_index' },
  { 'next-router-state-tree': '{' },
  { 'next-url': '/somewhere/else' },
  { 'next-hmr-refresh': '1' },
  { 'x-nextjs-data': '1' },
  { 'x-middleware-prefetch': '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': '/admin/people' },
  { 'x-middleware-next': '1', 'x-middleware-override-headers': 'cookie' },
  { 'x-invoke-path': '/admin/people', 'x-invoke-status': '500' },
  { 'x-matched-path': '/admin/people' },
  { 'x-now-route-matches': '1=x' },
  { 'x-prerender-revalidate': 'x' },
  { purpose: 'prefetch', 'sec-purpose': 'prefetch' },
  { host: 'evil.example' },
  { host: 'evil.example:443', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  { 'x-forwarded-host': 'evil.example' },
  { 'x-forwarded-proto': 'http', 'x-forwarded-port': '1' },
  { forwarded: 'host=evil.example;proto=https' },
  { 'x-original-url': '/admin/people', 'x-rewrite-url': '/admin/people' },
  { 'x-http-method-override': 'POST' },
  { cookie: 'theme=dark' },
  { cookie: 'theme="><script>' },
  { cookie: 'plain-pages=1' },
  { cookie: 'next-auth.session-token=forged' },
  { cookie: '__prerender_bypass=x' },
  { cookie: ';' },
  { authorization: 'Bearer x' },
  { 'accept-language': 'de', accept: 'text/x-component' },
  { accept: 'application/json' },
  { 'user-agent': 'Googlebot' },
  { 'sec-gpc': '1', 'save-data': 'on' },
  { range: 'bytes=0-10' },
  { 'if-none-match': '*' },
  { 'content-security-policy': "script-src 'nonce-mine'" },
  { 'x-nonce': 'mine' },
]

for (const kind of ['by the rules', 'without Vary'] as CacheKind[]) {
  test(`a cache ${kind} gives strangers what the site gives them, whatever was sent before`, async ({ db }) => {
    test.setTimeout(180_000)
    // A process of its own: searches are counted there, and this test must not use up what others from here may search.
    const { address: site, stop } = await startHttpsSite()
    const film = await findKnownFilm(db)
    const cache = await startSharedCache(site, kind)
    const paths = [
      '/films',
      `/films/${film.slug}`,
      '/films/no-such-film',
      '/api/suggest?q=alien',
      '/search?q=alien',
      '/',
    ]
    // A cache that forgets Vary is the harder case, and meets them all.
    const sent = kind === 'without Vary' ? oddHeaders : oddHeaders.filter((_, place) => place % 3 === 0)
    let hits = 0
    for (const [place, headers] of sent.entries()) {
      for (const path of paths) {
        let tries = 0
        // Other tests change the catalog meanwhile: what differs by that is the same at another try.
        await expect(async () => {
          // An address of its own for each try: nothing kept before may stand in for it.
          const own = `${path}${path.includes('?') ? '&' : '?'}try=${place * 100 + tries++}`
          await askRaw(cache.address, own, headers)
          const [stranger, direct] = [await askRaw(cache.address, own), await askRaw(site, own)]
          const label = `${own} after ${JSON.stringify(headers)}`
          expect(stranger.status, label).toBe(direct.status)
          expect(stranger.headers['content-type'], label).toBe(direct.headers['content-type'])
          expect(stranger.headers.location, label).toBe(direct.headers.location)
          expect(stranger.body, label).not.toContain('evil.example')
          const kept = await askRaw(cache.address, own)
          // What is kept nowhere is made anew for everybody, and its parts may come in another order.
          const isKept = [kept.headers['x-cache'], kept.headers['x-nextjs-cache']].some(
            (how) => how?.toLowerCase() === 'hit',
          )
          if (!isKept) return
          expect(kept.body.replaceAll(/try=\d+/g, ''), label).toBe(direct.body.replaceAll(/try=\d+/g, ''))
          hits++
        }).toPass({ timeout: 20_000 })
      }
    }
    // Otherwise nothing was ever kept, and nothing shown.
    expect(hits).toBeGreaterThan(sent.length * 2)
    await cache.stop()
    await stop()
  })

  test(`a cache ${kind} keeps nothing that was made for somebody`, async ({ baseURL, db }) => {
    const person = await createRegular(db, { granted: ['BEHAVIOUR'] })
    const { name, value } = await sessionOf(db, person.id, sessionSecret)
    const cookie = `${name}=${value}`
    const cache = await startSharedCache(baseURL ?? '', kind)
    const slug = person.films[0]?.slug
    const paths = [
      '/',
      '/films',
      `/films/${slug}`,
      '/profile',
      '/lists',
      '/watchlist',
      '/account',
      '/search?q=a',
      '/api/suggest?q=the',
      '/api/export',
    ]
    for (const path of paths) {
      for (const headers of [
        { cookie } as Record<string, string>,
        { cookie, rsc: '1' },
        { cookie, rsc: '1', 'next-router-prefetch': '1' },
      ]) {
        await askRaw(cache.address, path, headers)
      }
    }
    const secrets = [person.id, person.name ?? person.id, person.marker]
    expect(cache.bodies().filter((body) => secrets.some((secret) => body.includes(secret)))).toEqual([])
    for (const path of paths) {
      const seen = await askRaw(cache.address, path)
      for (const secret of secrets) expect(seen.body, path).not.toContain(secret)
    }
    await cache.stop()
  })
}

/** What the site itself keeps has the address alone as its key: the first who asks for a film must not shape it for others. */
test('whatever the first request for a page of the cache of the site said, those after it get the same', async ({
  baseURL,
  db,
}) => {
  test.setTimeout(120_000)
  const site = baseURL ?? ''
  const films = await db.film.findMany({
    where: { retiredAt: null },
    orderBy: { prominence: 'asc' },
    take: oddHeaders.length,
    select: { slug: true },
  })
  for (const [place, headers] of oddHeaders.entries()) {
    const slug = films[place]?.slug ?? ''
    const label = `${slug} after ${JSON.stringify(headers)}`
    await askRaw(site, `/films/${slug}`, headers)
    const seen = await askRaw(site, `/films/${slug}`)
    expect(seen.status, label).toBe(200)
    expect(seen.headers['content-type'], label).toContain('text/html')
    expect(seen.headers['cache-control'], label).toBe('private, max-age=0, must-revalidate')
    expect(seen.body, label).not.toMatch(/evil\.example|nonce="|nonce-mine|Your taste|data-theme="/)
    expect(seen.body, label).toContain('</html>')
  }
})

test('nobody reaches the inner addresses of the cache by name', async ({ baseURL, db }) => {
  const film = await findKnownFilm(db)
  for (const path of ['/strangers', '/strangers/any', '/strangers/any/films', `/strangers/any/films/${film.slug}`]) {
    expect((await askRaw(baseURL ?? '', path)).status, path).toBe(404)
    expect((await askRaw(baseURL ?? '', path, { cookie: 'theme=dark' })).status, path).toBe(404)
  }
})

test('somebody signed in gets their own page through a cache that heeds Vary, also after a stranger', async ({
  baseURL,
  db,
}) => {
  const person = await createRegular(db)
  const { name, value } = await sessionOf(db, person.id, sessionSecret)
  const cache = await startSharedCache(baseURL ?? '', 'by the rules')
  const path = `/films/${person.films[0]?.slug}`
  await askRaw(cache.address, path)
  expect((await askRaw(cache.address, path)).headers['x-nextjs-cache']).toBe('HIT')
  const own = await askRaw(cache.address, path, { cookie: `${name}=${value}` })
  expect(own.headers['x-cache']).toBe('miss')
  expect(own.body).toContain('Your taste')
  await cache.stop()
})

import { connect } from 'node:net'
import { encode } from 'next-auth/jwt'
import { readActionIds } from '../../scripts/check/bounds/action-ids'
import { doors } from '../../testing/doors/doors'
import { createFilm, createUser } from '../../testing/factories'
import { SESSION, sessionOf } from '../../testing/session'
import { sessionSecret } from '../environment/sites'
import { expect, test } from '../fixtures'
import { askRaw } from '../support/raw-request'

type Database = Parameters<typeof createUser>[0]
const cookieOf = async (db: Database, id: string) => `${SESSION}=${(await sessionOf(db, id, sessionSecret)).value}`

/** Calls an action as a browser does, with whatever body and headers. */
async function callAction(site: string, name: string, body: string | FormData, headers: Record<string, string> = {}) {
  const ids = readActionIds()
  const door = Object.keys(doors).find((each) => each.endsWith(` ${name}`)) ?? ''
  const action = ids.get(door) ?? ids.get(door.replace(/ \w+$/, ' inline'))
  if (!action) throw new Error(`${name} is no action of the built site`)
  const json: Record<string, string> = typeof body === 'string' ? { 'content-type': 'text/plain;charset=UTF-8' } : {}
  return fetch(`${site}${action.page.replace(/\[\.*\w+\]/g, 'none')}`, {
    method: 'POST',
    headers: { 'next-action': action.id, accept: 'text/x-component', origin: site, ...json, ...headers },
    body,
    redirect: 'manual',
  })
}
const callWith = (site: string, name: string, fields: object, headers: Record<string, string> = {}) =>
  callAction(site, name, JSON.stringify([fields]), headers)

test('no cookie but the one of a session that stands opens anything', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const [me, other] = [await createUser(db), await createUser(db)]
  const [mine, theirs, ended] = [
    await sessionOf(db, me.id, sessionSecret),
    await sessionOf(db, other.id, sessionSecret),
    await sessionOf(db, me.id, sessionSecret),
  ]
  await db.session.delete({ where: { id: ended.id } })
  const seal = (token: Record<string, unknown>, secret = sessionSecret, more: object = {}) =>
    encode({ token, secret, ...more })
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { sub: me.id, sid: mine.id }
  const [, , iv = '', text = '', tag = ''] = mine.value.split('.')
  const forged: Record<string, string> = {
    nothing: '',
    words: 'forged',
    'the id of a person': me.id,
    'the id of a session': mine.id,
    'an unsigned token': `${part({ alg: 'none' })}.${part(claims)}.`,
    'a token signed by a guess': `${part({ alg: 'HS256' })}.${part(claims)}.${'A'.repeat(43)}`,
    'one sealed with another secret': await seal(claims, 'another secret of at least some length'),
    'one of a device': await seal({ sub: me.id, device: 'x', sid: mine.id }, sessionSecret, { salt: 'known-device' }),
    'one without a session': await seal({ sub: me.id }),
    'one without a person': await seal({ sid: mine.id }),
    'another person with my session': await seal({ sub: other.id, sid: mine.id }),
    'me with the session of another': await seal({ sub: me.id, sid: theirs.id }),
    'one that is over': await seal(claims, sessionSecret, { maxAge: -1_000 }),
    'one that was ended': ended.value,
    'lists in place of texts': await seal({ sub: [me.id], sid: [mine.id] }),
    'objects in place of texts': await seal({ sub: { not: '' }, sid: { not: '' } }),
    'a cut tag': mine.value.slice(0, -4),
    'a changed head': `${part({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' })}..${iv}.${text}.${tag}`,
    'another algorithm': `${part({ alg: 'A128KW', enc: 'A128GCM' })}..${iv}.${text}.${tag}`,
    'a key of its own': `${part({ alg: 'dir', enc: 'A256GCM', jwk: { kty: 'oct', k: 'AA' }, kid: '../../dev/null' })}..${iv}.${text}.${tag}`,
    'too much': 'x'.repeat(6_000),
  }
  for (const [what, value] of Object.entries(forged)) {
    const page = await askRaw(site, '/profile', { cookie: `${SESSION}=${value}` })
    expect([page.status, page.headers.location], what).toEqual([307, '/sign-in?returnTo=/profile'])
    expect((await askRaw(site, '/api/export', { cookie: `${SESSION}=${value}` })).status, what).toBe(401)
  }
  // Pieces of a cookie, as next-auth would put together, are none of ours.
  const pieces = `${SESSION}.0=${mine.value.slice(0, 50)}; ${SESSION}.1=${mine.value.slice(50)}`
  expect((await askRaw(site, '/profile', { cookie: pieces })).status).toBe(307)
  expect((await askRaw(site, '/profile', { cookie: `${SESSION}=${mine.value}` })).status).toBe(200)
})

test('every action refuses strangers, and those of admins everybody else', async ({ baseURL, db }) => {
  test.setTimeout(120_000)
  const site = baseURL ?? ''
  const person = await createUser(db)
  const cookie = await cookieOf(db, person.id)
  const silent = ['trackAction']
  let asked = 0
  for (const [door, { as }] of Object.entries(doors)) {
    const [file = '', name = ''] = door.split(' ')
    if (!file.startsWith('lib/actions/') || as === 'stranger' || silent.includes(name) || name === 'signOutAction')
      continue
    asked++
    const stranger = await (await callWith(site, name, { userId: person.id })).text()
    expect(stranger, name).toContain('"code":"unauthenticated"')
    if (as !== 'admin') continue
    const refused = await (await callWith(site, name, { userId: person.id }, { cookie })).text()
    expect(refused, name).toContain('"code":"forbidden"')
  }
  expect(asked).toBeGreaterThan(45)
  for (const path of ['/admin/people', '/admin/prompts', '/admin/catalog', '/admin/engine', '/admin/model']) {
    expect((await askRaw(site, path, { cookie })).status, path).toBe(404)
  }
})

test('what is sent along changes no role, no owner and no prototype', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const [me, other] = [
    await createUser(db, { email: `${crypto.randomUUID()}@matinee.test` }),
    await createUser(db, { name: 'Untouched' }),
  ]
  const cookie = await cookieOf(db, me.id)
  const film = await createFilm(db)
  const extra = { role: 'ADMIN', id: other.id, userId: other.id, viewer: { id: other.id }, passwordHash: 'x' }
  await callWith(site, 'changeNameAction', { name: 'Changed', ...extra }, { cookie })
  await callWith(site, 'saveRatingAction', { filmId: film.id, value: 4, ...extra }, { cookie })
  await callWith(site, 'saveConsentAction', { model: true, ...extra }, { cookie })
  const bodies = [
    '[{"__proto__":{"role":"ADMIN","isAdmin":true},"name":"Changed"}]',
    '[{"constructor":{"prototype":{"role":"ADMIN"}},"name":"Changed"}]',
    '[{"name":"Changed","toString":"x","hasOwnProperty":1}]',
  ]
  for (const body of bodies)
    expect((await callAction(site, 'changeNameAction', body, { cookie })).status).toBeLessThan(500)
  const form = new FormData()
  for (const name of ['__proto__', '__proto__[role]', 'constructor[prototype][role]', 'role'])
    form.append(`_1_${name}`, 'ADMIN')
  form.append('_1_name', 'Changed')
  form.append('0', '[null,"$K1"]')
  await callAction(site, 'changeNameAction', form, { cookie })
  const [mine, theirs] = [
    await db.user.findUniqueOrThrow({ where: { id: me.id } }),
    await db.user.findUniqueOrThrow({ where: { id: other.id }, include: { ratings: true, consents: true } }),
  ]
  expect(mine).toMatchObject({ name: 'Changed', role: 'PERSON', passwordHash: me.passwordHash })
  expect(theirs).toMatchObject({ name: 'Untouched', ratings: [], consents: [] })
  const nobody = await createUser(db)
  expect((await askRaw(site, '/admin/people', { cookie: await cookieOf(db, nobody.id) })).status).not.toBe(200)
})

test('another site can make nobody do anything, whatever it says it sends', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const me = await createUser(db)
  const film = await createFilm(db)
  const cookie = await cookieOf(db, me.id)
  const fields = { filmId: film.id, value: 5 }
  const types = ['text/plain', 'application/json', 'application/x-www-form-urlencoded', 'text/x-component', '']
  for (const origin of ['https://evil.example', 'null', `${site}.evil.example`, 'http://localhost:1']) {
    for (const type of types) {
      const headers = { cookie, origin, 'content-type': type }
      const answer = await callAction(site, 'saveRatingAction', JSON.stringify([fields]), headers)
      expect(answer.status, `${origin} ${type}`).toBeGreaterThanOrEqual(400)
    }
    const form = new FormData()
    for (const [name, value] of Object.entries({ filmId: String(film.id), value: '5' }))
      form.append(`_1_${name}`, value)
    form.append('0', '[null,"$K1"]')
    expect(
      (await callAction(site, 'saveRatingAction', form, { cookie, origin })).status,
      origin,
    ).toBeGreaterThanOrEqual(400)
    const file = { method: 'POST', body: 'Name,Year,Rating\nAlien,1979,5' }
    const upload = { cookie, origin, accept: 'application/json', 'content-type': 'text/csv' }
    expect((await askRaw(site, '/api/import', upload, file)).body, origin).toContain('"ok":false')
  }
  const beacon = { method: 'POST', body: `filmId=${film.id}&value=5` }
  for (const from of ['cross-site', 'same-site', 'none', '']) {
    const headers = { cookie, 'sec-fetch-site': from, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await askRaw(site, '/api/last-words/rating', headers, beacon)).status, from).toBe(403)
  }
  expect(await db.rating.count({ where: { userId: me.id } })).toBe(0)
  expect(await db.ratingImport.count({ where: { userId: me.id } })).toBe(0)
  // The same from our own page counts, so the above was refused for where it came from.
  await callAction(site, 'saveRatingAction', JSON.stringify([fields]), { cookie })
  expect(await db.rating.count({ where: { userId: me.id } })).toBe(1)
})

test('of next-auth only what the site uses answers, and no sign-in begins without its token', async ({
  baseURL,
  db,
}) => {
  const site = baseURL ?? ''
  const me = await createUser(db)
  const cookie = await cookieOf(db, me.id)
  for (const path of [
    'session',
    'signout',
    '_log',
    'verify-request',
    'adapter',
    '__proto__',
    'constructor',
    '..%2fsession',
  ]) {
    for (const method of ['GET', 'POST']) {
      const answer = await askRaw(site, `/api/auth/${path}`, { cookie }, { method })
      expect([400, 404], `${method} ${path}`).toContain(answer.status)
      expect(answer.headers['set-cookie'], path).toBeUndefined()
    }
  }
  expect((await askRaw(site, '/profile', { cookie })).status).toBe(200)
  for (const provider of ['github', 'google', 'credentials', 'email', 'none']) {
    const body = 'callbackUrl=https://evil.example&csrfToken=x'
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await askRaw(site, `/api/auth/signin/${provider}`, headers, { method: 'POST', body })
    expect(answer.status, provider).toBeLessThan(500)
    expect(answer.headers.location ?? '', provider).not.toMatch(/evil\.example|github\.com|google\.com/)
    const back = await askRaw(site, `/api/auth/callback/${provider}?code=x&state=y`, { cookie })
    expect(back.status, provider).toBeLessThan(500)
    expect(back.headers['set-cookie'] ?? '', provider).not.toContain(`${SESSION}=ey`)
  }
})

test('no address leads to another site', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '///evil.example',
    '/%09/evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'https:evil.example',
    '/@evil.example/..//',
    '/..//evil.example',
    '/%2e/%2e//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/a\r\nLocation: https://evil.example',
    '/%0d%0aset-cookie:x=1',
  ]
  const leadsAway = (location = '') => location !== '' && new URL(location, site).origin !== new URL(site).origin
  const cookie = await cookieOf(db, (await createUser(db)).id)
  for (const target of elsewhere) {
    const value = encodeURIComponent(target)
    for (const path of [
      `/api/plain?returnTo=${value}`,
      `/api/arrived?returnTo=${value}`,
      `/sign-in?returnTo=${value}`,
      `/sign-in/again?returnTo=${value}`,
    ]) {
      const answer = await askRaw(site, path, path.startsWith('/sign-in/again') ? { cookie } : {})
      expect(leadsAway(answer.headers.location), path).toBe(false)
      expect(answer.headers['set-cookie'] ?? '', path).not.toContain('x=1')
    }
    const start = await callWith(site, 'startGuestAction', { returnTo: target })
    expect(leadsAway(start.headers.get('x-action-redirect')?.split(';')[0] ?? ''), target).toBe(false)
  }
  for (const path of [
    'http://evil.example/films',
    'http://evil.example//films',
    '//evil.example',
    '//evil.example/',
    '/\\evil.example/',
    '//evil.example/%2e%2e',
    '/%5cevil.example/',
    '//evil.example/films/',
  ]) {
    const answer = await askRaw(site, path)
    expect(leadsAway(answer.headers.location), `${path} to ${answer.headers.location}`).toBe(false)
  }
})

test('no path leads to a file, and no header of the framework past a door', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const files = [
    '/.env',
    '/.env.local',
    '/.git/config',
    '/package.json',
    '/.data/demo-logins.json',
    '/.next/BUILD_ID',
    '/prisma/schema.prisma',
    '/_next/static/../../package.json',
    '/_next/static/..%2f..%2fpackage.json',
    '/_next/%2e%2e/%2e%2e/package.json',
    '/films/..%2f..%2f.env',
    '/films/....//....//etc/passwd',
    '/icon.svg/../../package.json',
    '/..;/package.json',
    '/_next/image?url=/etc/passwd&w=64&q=75',
    '/_next/image?url=https://evil.example/x.png&w=64&q=75',
    '/__nextjs_original-stack-frames',
    '/__nextjs_source-map?filename=/etc/passwd',
    '/_next/data/x/admin/people.json',
    '/server/app/page.js',
    '/_next/server/app/page.js',
    '/_next/static/chunks/../../../server/app/page.js',
  ]
  for (const path of files) {
    const { status, body } = await askRaw(site, path)
    expect(status, path).toBeGreaterThanOrEqual(300)
    expect(status, path).toBeLessThan(500)
    expect(body, path).not.toMatch(/"dependencies"|root:x:|NEXTAUTH_SECRET|datasource db/)
  }
  const cookie = await cookieOf(db, (await createUser(db)).id)
  const past: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-rewrite': '/admin/people', 'x-middleware-next': '1' },
    { 'x-invoke-path': '/admin/people', 'x-matched-path': '/admin/people' },
    { 'x-original-url': '/admin/people', 'x-rewrite-url': '/admin/people' },
    { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', 'x-matinee-socket': '127.0.0.1' },
    { 'x-user-id': 'admin', 'x-role': 'ADMIN', authorization: 'Basic YWRtaW46YWRtaW4=' },
    { rsc: '1', 'next-url': '/admin/people', 'next-router-state-tree': '%5B%22%22%5D' },
  ]
  for (const headers of past) {
    const { body } = await askRaw(site, '/admin/people', { cookie, ...headers })
    expect(body, JSON.stringify(headers)).not.toContain('Find an account')
  }
  for (const authorization of [
    '',
    'Bearer',
    'Bearer ',
    'Bearer undefined',
    'Bearer null',
    'bearer a-secret-of-the-nigh',
    'Basic x',
  ]) {
    for (const path of ['/api/cron/train', '/api/cron/gorse']) {
      expect((await askRaw(site, path, { authorization })).status, authorization).toBe(401)
    }
  }
})

test('what is too large, too deep or no HTTP at all is turned away, and the next one is served', async ({
  baseURL,
}) => {
  test.setTimeout(120_000)
  const site = baseURL ?? ''
  const served = async (label: string) => expect((await askRaw(site, '/api/health')).status, label).toBe(200)
  expect((await askRaw(site, '/', { 'x-large': 'x'.repeat(20_000) })).status).toBe(431)
  expect((await askRaw(site, '/', { cookie: 'a=b; '.repeat(5_000) })).status).toBe(431)
  expect([414, 431]).toContain((await askRaw(site, `/${'a'.repeat(20_000)}`)).status)
  await served('large heads')
  const deep = [
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    `[${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}]`,
    `[{"name":"${'x'.repeat(900_000)}"}]`,
    `[${'"$1",'.repeat(50_000)}1]`,
    '["$@0"]',
    '["$Q0","$W0","$i0"]',
    `[{${Array.from({ length: 50_000 }, (_, place) => `"k${place}":1`).join(',')}}]`,
    '{"then":"$1:__proto__:then"}',
    '["$1:constructor:constructor"]',
    'no json',
    '',
  ]
  for (const body of deep) {
    await (await callAction(site, 'signInAction', body)).arrayBuffer()
    await served(body.slice(0, 40))
  }
  const form = new FormData()
  form.append(
    '1',
    '{"status":"resolved_model","reason":-1,"_response":{"_prefix":"process.exit(1)//","_formData":{"get":"$1:constructor:constructor"}},"then":"$1:__proto__:then","value":"{\\"then\\":\\"$B0\\"}"}',
  )
  form.append('0', '"$@1"')
  await (await callAction(site, 'signInAction', form)).arrayBuffer()
  await served('a model of its own')
  expect((await callAction(site, 'signInAction', `["${'x'.repeat(3_000_000)}"]`)).status).toBeGreaterThanOrEqual(400)
  await served('three megabytes')
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(site).port), 'localhost')
      let heard = ''
      socket.on('data', (data) => {
        heard += data
      })
      socket.on('close', () => resolve(heard))
      socket.on('error', () => resolve(heard))
      socket.end(text)
    })
  const smuggled = 'GET /api/export HTTP/1.1\r\nHost: x\r\n\r\n'
  for (const head of [
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde${smuggled}`,
    `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    'GET / HTTP/1.1\r\nHost: x\r\nX-Bad\x00: 1\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00',
  ]) {
    expect(await raw(head), JSON.stringify(head.slice(0, 90))).toMatch(/^(HTTP\/1\.1 400|$)/)
  }
  for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    for (const path of ['/', '/api/export', '/api/import', '/api/auth/csrf', '/films']) {
      expect((await askRaw(site, path, {}, { method })).status, `${method} ${path}`).toBeLessThan(500)
    }
  }
  await served('odd methods')
})

test('nobody learns from an answer who has an account, or what is inside', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const known = `${crypto.randomUUID()}@matinee.test`
  await createUser(db, { email: known })
  const answers = new Set<string>()
  for (const email of [known, `${crypto.randomUUID()}@matinee.test`]) {
    const answer = await callWith(site, 'signInAction', {
      email,
      password: 'a wrong one of some length',
      returnTo: '/',
    })
    answers.add((await answer.text()).replaceAll(email, 'x').replace(/^0:.*$/m, ''))
  }
  expect(answers.size).toBe(1)
  const unknown = await fetch(`${site}/sign-in`, {
    method: 'POST',
    headers: { 'next-action': 'f'.repeat(42), origin: site },
  })
  const inside = /node_modules|\.next\/server|at [\w.]+ \(|PrismaClient|DATABASE_URL|postgres/
  expect(await unknown.text()).not.toMatch(inside)
  for (const path of [
    '/films/a%00b',
    '/no-such',
    '/profile/import/none',
    '/api/auth/error?error=<script>',
    '/api/health?ready=1',
  ]) {
    const { body } = await askRaw(site, path)
    expect(body, path).not.toMatch(inside)
    expect(body, path).not.toContain('<script>"')
  }
})

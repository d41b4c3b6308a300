import { readActionIds } from '../../scripts/check/bounds/action-ids'
import { doors } from '../../testing/doors/doors'
import { createAdmin, createFilm, createUser } from '../../testing/factories'
import { SESSION, sessionOf } from '../../testing/session'
import { sessionSecret } from '../environment/sites'
import { expect, test } from '../fixtures'
import { askRaw } from '../support/raw-request'

type Database = Parameters<typeof createUser>[0]
type Headers = Record<string, string>
const cookieOf = async (db: Database, id: string) => `${SESSION}=${(await sessionOf(db, id, sessionSecret)).value}`

/** Calls an action of the built site with these fields, as whoever the cookie says. */
async function call(site: string, name: string, fields: unknown, cookie: string): Promise<Response> {
  const ids = readActionIds()
  const door = Object.keys(doors).find((each) => each.endsWith(` ${name}`)) ?? ''
  const action = ids.get(door) ?? ids.get(door.replace(/ \w+$/, ' inline'))
  if (!action) throw new Error(`${name} is no action of the built site`)
  return fetch(`${site}${action.page.replace(/\[\.*\w+\]/g, 'none')}`, {
    method: 'POST',
    headers: {
      'next-action': action.id,
      accept: 'text/x-component',
      origin: site,
      cookie,
      'content-type': 'text/plain;charset=UTF-8',
    },
    body: JSON.stringify([fields]),
    redirect: 'manual',
  })
}

/** Somebody with one of each thing that has an id. */
async function personWithMuch(db: Database): Promise<string> {
  const [{ id: userId }, film] = [await createUser(db), await createFilm(db)]
  const mine = { userId, filmId: film.id }
  await sessionOf(db, userId, sessionSecret)
  await db.event.create({ data: { ...mine, id: crypto.randomUUID(), type: 'RATED', value: 5 } })
  await db.rating.create({ data: { ...mine, value: 5, ratedAt: new Date() } })
  const made = { model: 'composer', profileVersion: 0, partOfDay: 'any', candidates: [{ filmId: film.id, score: 1 }] }
  await db.slate.create({ data: { userId, ...made } })
  const { id: importId } = await db.ratingImport.create({ data: { userId, source: 'table', fileName: 'mine.csv' } })
  await db.awaitedFilm.create({ data: { userId, importId, title: 'Awaited', says: 'rated', saidAt: new Date() } })
  await db.editReceipt.create({ data: { userId, text: 'Theirs.', changes: { entered: [] }, engineConfig: 'e1' } })
  return userId
}

/** All that the tables hold of a person, but for what a visit of their own would change. */
const rowsOf = async (db: Database, id: string) =>
  JSON.stringify(
    await db.user.findUniqueOrThrow({
      where: { id },
      include: {
        events: true,
        ratings: true,
        reactions: true,
        interestEdits: true,
        editReceipts: true,
        consents: true,
        slates: { include: { items: true } },
        filmNotes: true,
        portrait: true,
        imports: true,
        awaitedFilms: true,
        sessions: { select: { id: true } },
      },
    }),
  )

/** Actions that take the id of something, or change what stands of a person. */
const takers = [
  'removeEventAction',
  'undoAdjustmentAction',
  'holdFilmAction',
  'endSessionAction',
  'undoImportAction',
  'discardImportAction',
  'confirmImportAction',
  'readAgainAction',
  'forgetAwaitedAction',
  'editInterestAction',
  'setListKindAction',
  'savePreferencesAction',
  'saveConsentAction',
  'saveRatingAction',
]

test('nobody reaches what is another’s by its id, under whatever name the id is sent', async ({ baseURL, db }) => {
  test.setTimeout(120_000)
  const site = baseURL ?? ''
  const victim = await personWithMuch(db)
  const me = await createUser(db)
  const cookie = await cookieOf(db, me.id)
  const rows = await db.user.findUniqueOrThrow({
    where: { id: victim },
    include: {
      events: true,
      slates: true,
      imports: true,
      awaitedFilms: true,
      sessions: true,
      editReceipts: true,
      interestEdits: true,
    },
  })
  const lists: { id: string }[][] = [rows.events, rows.slates, rows.imports, rows.awaitedFilms, rows.sessions]
  const theirs = [...lists, rows.editReceipts].flatMap((list) => list.slice(0, 1)).map(({ id }) => id)
  expect(theirs.length).toBeGreaterThanOrEqual(5)
  const before = await rowsOf(db, victim)
  for (const name of takers) {
    for (const id of [...theirs, victim]) {
      const names = ['id', 'eventId', 'slateId', 'importId', 'awaitedId', 'sessionId', 'handle', 'userId', 'receiptId']
      const fields = { ...Object.fromEntries(names.map((key) => [key, id])), filmId: rows.events[0]?.filmId ?? 1 }
      const answer = await call(site, name, { ...fields, kind: 'mine', facet: 'genre:drama', value: 1 }, cookie)
      expect(answer.status, `${name} ${id}`).toBeLessThan(500)
    }
  }
  expect(await rowsOf(db, victim)).toBe(before)
})

test('ids of no kind are refused without a fault', async ({ baseURL, db }) => {
  test.setTimeout(120_000)
  const site = baseURL ?? ''
  const cookie = await cookieOf(db, (await createUser(db)).id)
  const odd: unknown[] = [
    '',
    '\0',
    '../../etc/passwd',
    "' OR '1'='1",
    '%00',
    '__proto__',
    'x'.repeat(50_000),
    '💣'.repeat(20),
    null,
    true,
    -1,
    1e308,
    2 ** 60,
    [['1']],
    { not: '' },
    { contains: '' },
  ]
  for (const name of takers)
    for (const id of odd) {
      const names = ['id', 'eventId', 'slateId', 'importId', 'awaitedId', 'handle', 'filmId', 'kind', 'facet']
      const answer = await call(site, name, Object.fromEntries(names.map((key) => [key, id])), cookie)
      expect(answer.status, `${name} ${JSON.stringify(id)?.slice(0, 40)}`).toBeLessThan(500)
      expect(await answer.text(), name).not.toMatch(/prisma|PrismaClient|at \/|node_modules/i)
    }
})

test('what one tells of somebody else is on their pages alone, whatever an address says', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const [me, other] = [await createUser(db), await createUser(db)]
  const cookie = await cookieOf(db, me.id)
  const film = await createFilm(db)
  const secret = `Receipt ${crypto.randomUUID()}`
  await db.editReceipt.create({
    data: { userId: other.id, text: secret, changes: { entered: [] }, engineConfig: 'e1' },
  })
  const asked = ['', `?userId=${other.id}`, `?id=${other.id}`, `?person=${other.id}`, `?viewer=${other.id}&userId[]=x`]
  for (const query of asked) {
    for (const path of ['/profile/corrections', '/profile', '/profile/history', `/films/${film.slug}/why-not`]) {
      const answer = await askRaw(site, `${path}${query}`, { cookie, 'x-user-id': other.id })
      expect(answer.status, path + query).toBeLessThan(400)
      expect(answer.body, path + query).not.toContain(secret)
      expect(answer.headers['cache-control'], path).toMatch(/private.*no-store|no-store/)
    }
  }
  for (const path of ['/profile/corrections', `/films/${film.slug}/why-not`])
    expect((await askRaw(site, path)).headers.location, path).toMatch(/^\/sign-in\?returnTo=/)
  const own = await askRaw(site, '/profile/corrections', { cookie: await cookieOf(db, other.id) })
  expect(own.body).toContain(secret)
})

test('the newer pages and routes of admins are for admins, and their ids are ids', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const [person, admin] = [await createUser(db), await createAdmin(db)]
  const [cookie, adminCookie] = [await cookieOf(db, person.id), await cookieOf(db, admin.id)]
  const asPerson: Headers[] = [{ cookie }, { cookie, rsc: '1' }, { cookie, rsc: '1', 'next-router-prefetch': '1' }]
  const pages = [
    '/admin/experiments',
    '/admin/experiments/none',
    '/admin/catalog/ratings',
    '/admin/catalog/import',
    '/admin/catalog/import/none',
    '/admin/engine/configuration',
    '/admin/engine/candidates',
    '/admin/catalog/bulk',
    '/api/experiments/none',
  ]
  for (const path of pages)
    for (const headers of asPerson) {
      const first = await askRaw(site, path, headers)
      // Next.js sends a request of its router without the right query to the same page with it.
      const again = first.headers.location ?? ''
      const isSamePage = again.startsWith(`${path}?_rsc`)
      const answer = isSamePage ? await askRaw(site, again, headers) : first
      // What the router is sent says "not found" inside, ahead of a visit nothing: never the page or its frame.
      const isAhead = 'next-router-prefetch' in headers
      const isRefused = answer.status !== 200 || isAhead || answer.body.includes('NEXT_HTTP_ERROR_FALLBACK;404')
      expect([isRefused, /"href":"\/admin\//.test(answer.body)], `${path} ${again}`).toEqual([true, false])
      expect(headers.rsc ? [200, 403, 404] : [403, 404], `${path} ${again}`).toContain(answer.status)
    }
  const odd = [
    '%2e%2e',
    '..%2f..%2fpackage.json',
    "'%20OR%20'1'='1",
    '__proto__',
    'x'.repeat(4_000),
    '%F0%9F%92%A3',
    '0',
  ]
  for (const id of odd)
    for (const path of [`/api/experiments/${id}`, `/admin/experiments/${id}`, `/admin/catalog/import/${id}`]) {
      const { status } = await askRaw(site, path, { cookie: adminCookie })
      expect(status, path).toBeGreaterThanOrEqual(300)
      expect(status, path).toBeLessThan(500)
    }
  const file = { method: 'POST', body: 'userId,movieId,rating,timestamp\n1,1,5,1' }
  const senders: Headers[] = [{}, { cookie }, { cookie: adminCookie, origin: 'https://evil.example' }]
  const csv = { 'content-type': 'text/csv', accept: 'application/json' }
  for (const path of ['/api/import/rating-sets', '/api/import/films'])
    for (const headers of senders) {
      const answer = await askRaw(site, path, { ...csv, ...headers }, file)
      expect(answer.body, `${path} ${Object.keys(headers)}`).not.toContain('"ok":true')
    }
})

test('what is sent twice, or ten times at once, is done once', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const me = await createUser(db)
  const cookie = await cookieOf(db, me.id)
  const film = await createFilm(db)
  const atOnce = (name: string, fields: object) =>
    Promise.all(Array.from({ length: 10 }, async () => (await call(site, name, fields, cookie)).status))
  for (const status of await atOnce('saveRatingAction', { filmId: film.id, value: 4 })) expect(status).toBeLessThan(500)
  expect(await db.rating.count({ where: { userId: me.id } })).toBe(1)
  const [event, ...others] = await db.event.findMany({ where: { userId: me.id, type: 'RATED' } })
  expect(others).toEqual([])
  for (const status of await atOnce('removeEventAction', { eventId: event?.id })) expect(status).toBeLessThan(500)
  expect(await db.rating.count({ where: { userId: me.id } })).toBe(0)
  // Sent again later, it brings nothing back and takes nothing more.
  await call(site, 'saveRatingAction', { filmId: film.id, value: 2 }, cookie)
  await call(site, 'removeEventAction', { eventId: event?.id }, cookie)
  expect(await db.rating.findMany({ where: { userId: me.id }, select: { value: true } })).toEqual([{ value: 2 }])
})

test('the pages kept for strangers have no door of their own', async ({ baseURL, db }) => {
  const site = baseURL ?? ''
  const me = await createUser(db, { name: `Name ${crypto.randomUUID()}` })
  const cookie = await cookieOf(db, me.id)
  const visitors: Headers[] = [{}, { cookie }, { 'x-matinee-edition': '1' }]
  const inner = [
    '/strangers',
    '/strangers/1',
    '/strangers/1/films',
    '/strangers/..%2fadmin',
    '//strangers/1',
    '/Strangers/1',
  ]
  for (const path of inner)
    for (const headers of visitors) {
      const answer = await askRaw(site, path, headers)
      expect([308, 400, 404], `${path} ${Object.keys(headers)}`).toContain(answer.status)
    }
  const editions = ['1', '../admin/people', '../../profile', 'x'.repeat(500), '%2e%2e/profile', 'films']
  for (const edition of editions) {
    const mine = await askRaw(site, '/', { cookie, 'x-matinee-edition': edition })
    expect(mine.headers['cache-control'], edition).toContain('no-store')
    expect(mine.headers['content-security-policy'], edition).toContain("'nonce-")
    const theirs = await askRaw(site, '/', { 'x-matinee-edition': edition })
    expect([theirs.status, theirs.body.includes(me.name ?? 'none')], edition).toEqual([200, false])
    for (const path of ['/icon.svg', '/api/import', '/_next/static/none.js', '/profile'])
      expect((await askRaw(site, path, { 'x-matinee-edition': edition })).status, path).toBeLessThan(500)
  }
})

import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { listLoved, listShelvesPicked } from '@/lib/onboarding/queries'
import { lastWords } from '@/lib/web/last-words'
import { createFilm, createUser } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { refreshed } from '@/testing/request/stand-in'
import { POST } from './route'

beforeEach(signOut)

function send(kind: string, fields: Record<string, string>, site = 'same-origin') {
  const body = new URLSearchParams(fields).toString()
  const headers = {
    'sec-fetch-site': site,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
  }
  const request = new Request(`http://localhost/api/last-words/${kind}`, { method: 'POST', body, headers })
  return POST(request, { params: Promise.resolve({ kind }) })
}
const ratings = (filmId: number) => db.rating.findMany({ where: { filmId }, select: { userId: true, value: true } })

test('a beacon stores the stars of whoever is signed in, once however often it comes', async () => {
  const film = await createFilm(db)
  const { id } = await createUser(db)
  await signIn(id)
  const fields = { filmId: `${film.id}`, value: '3.5' }
  expect((await send('rating', fields)).status).toBe(204)
  expect((await send('rating', fields)).status).toBe(204)
  expect(await ratings(film.id)).toEqual([{ userId: id, value: 3.5 }])
  expect(await db.event.count({ where: { userId: id } })).toBe(1)
})

test('taps of the survey and words on a card arrive like stars, twice as once, and no page is drawn anew for them', async () => {
  const film = await createFilm(db)
  const { id } = await createUser(db)
  await signIn(id)
  const before = refreshed.times
  const filmId = `${film.id}`
  const said: [string, Record<string, string>][] = [
    ['loved', { filmId, screen: '1', loved: 'true' }],
    ['shelf', { shelf: 'midnight', picked: 'true' }],
    ['wish', { facet: 'genre:horror', level: 'never' }],
    ['known', { known: 'hidden' }],
    ['length', { length: '90' }],
    ['reaction', { filmId, says: 'WANT on' }],
  ]
  for (const [kind, fields] of [...said, ...said]) expect((await send(kind, fields)).status, kind).toBe(204)
  expect(lastWords).toEqual(expect.arrayContaining(said.map(([kind]) => kind)))
  expect([[...(await listLoved(id))], await listShelvesPicked(id)]).toEqual([[film.id], ['midnight']])
  const events = await db.event.findMany({ where: { userId: id }, select: { type: true }, orderBy: { type: 'asc' } })
  expect(events.map(({ type }) => type).toSorted()).toEqual(['REACTED', 'SURVEY_LOVED', 'SURVEY_WISH'])
  expect(refreshed.times).toBe(before)
})

test('other sites, strangers, wrong stars, unknown films, unknown words and long bodies are refused', async () => {
  const film = await createFilm(db)
  const filmId = `${film.id}`
  for (const kind of lastWords) expect((await send(kind, { filmId, value: '4' })).status, kind).toBe(401)
  await signIn((await createUser(db)).id)
  for (const kind of lastWords) expect((await send(kind, { filmId, value: '4' }, 'cross-site')).status, kind).toBe(403)
  expect((await send('rating', { filmId, value: '3.3' })).status).toBe(400)
  expect((await send('rating', { filmId: '2000000000', value: '4' })).status).toBe(404)
  expect((await send('rating', { filmId, value: '4', more: 'x'.repeat(400) })).status).toBe(413)
  for (const kind of ['secret', 'toString', '__proto__']) expect((await send(kind, { filmId })).status).toBe(404)
  expect(await ratings(film.id)).toEqual([])
})

test('an edit of a line under way when the page is closed arrives, and twice is one receipt', async () => {
  await createFilm(db)
  const { id } = await createUser(db)
  await signIn(id)
  const before = refreshed.times
  const edit = (fields: Record<string, string>) => send('edit', { edit: new URLSearchParams(fields).toString() })
  const less = { intent: 'level', facet: 'genre:drama', level: 'less' }
  for (const fields of [less, less]) expect((await edit(fields)).status).toBe(204)
  const lines = () =>
    db.interestEdit.findMany({ where: { userId: id }, select: { facet: true, strength: true, state: true } })
  expect(await lines()).toEqual([{ facet: 'genre:drama', strength: -1.5, state: 'ACTIVE' }])
  expect(await db.editReceipt.count({ where: { userId: id } })).toBe(1)
  const mute = { intent: 'mute', facet: 'genre:drama' }
  for (const fields of [mute, mute]) expect((await edit(fields)).status).toBe(204)
  expect(await lines()).toMatchObject([{ state: 'MUTED' }])
  expect(await db.editReceipt.count({ where: { userId: id } })).toBe(2)
  expect((await edit({ intent: 'mute', facet: 'x'.repeat(3000) })).status).toBe(413)
  expect(refreshed.times).toBe(before)
})

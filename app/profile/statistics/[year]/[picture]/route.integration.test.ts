import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { LEAST_IN_YEAR } from '@/lib/profile/statistics/recap'
import type { Film } from '@/prisma/generated/client'
import { createFilms, createUser, say } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { GET } from './route'

beforeEach(signOut)

/** Where the drawing has asked anybody for anything. */
const asked: string[] = []
const ownFetch = globalThis.fetch
vi.stubGlobal('fetch', (...args: Parameters<typeof fetch>) => {
  const address = args[0] instanceof Request ? args[0].url : String(args[0])
  if (/^https?:/.test(address)) asked.push(address)
  return ownFetch(...args)
})

const ask = (year: string, picture: string) =>
  GET(new Request('http://localhost'), { params: Promise.resolve({ year, picture }) })

let films: Film[]

// Titles of any script and length.
beforeAll(async () => {
  const letters = Array.from({ length: 0x17f - 0xa1 }, (_, place) => String.fromCharCode(0xa1 + place)).join('')
  const titles = [letters, '七人の侍', 'Heat 🔥', 'A title '.repeat(20), 'Ünder & <b>Över</b>', '=1+1', 'מבוקש']
  films = await createFilms(
    db,
    Array.from({ length: LEAST_IN_YEAR }, (_, place) => ({ title: titles[place] ?? `Film ${place}` })),
  )
})

/** Somebody who rated so many films in 2025. */
async function personOf2025(count = LEAST_IN_YEAR) {
  const { id } = await createUser(db)
  for (const [place, film] of films.slice(0, count).entries()) {
    await say(db, id, { type: 'RATED', filmId: film.id, value: 4, at: new Date(Date.UTC(2025, 5, 1 + place)) })
  }
  return id
}

test.each(['films', 'figures'])(
  'the picture of %s is a PNG of four by five for nobody but its person',
  async (picture) => {
    const id = await personOf2025()
    expect((await ask('2025', picture)).status).toBe(404)
    await signIn(id)
    const answer = await ask('2025', picture)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1080, 1350])
    await signIn((await createUser(db)).id)
    expect((await ask('2025', picture)).status).toBe(404)
  },
  60_000,
)

test('what stands on a picture goes to nobody else: no server of fonts or signs is asked', () => {
  expect(asked).toEqual([])
})

test.each([
  ['2024', 'films'],
  ['2025', 'other'],
  ['20250', 'films'],
  ['x', 'figures'],
])('there is no picture %s/%s', async (year, picture) => {
  await signIn(await personOf2025())
  expect((await ask(year, picture)).status).toBe(404)
})

test('a year of too little has no picture', async () => {
  await signIn(await personOf2025(LEAST_IN_YEAR - 1))
  expect((await ask('2025', 'films')).status).toBe(404)
})

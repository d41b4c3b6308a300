import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { personHash } from '@/lib/security/log'
import { createFilm, createUser, say } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { GET } from './route'

beforeEach(signOut)

const account = () => createUser(db, { email: `${crypto.randomUUID()}@matinee.test` })
const noted = (userId: string) => db.securityEvent.count({ where: { kind: 'exported', subject: personHash(userId) } })

test('a long history comes in pieces, in order, each word once, as a file no cache keeps', async () => {
  const [{ id }, film] = [await account(), await createFilm(db)]
  const count = 1203
  await db.event.createMany({
    data: Array.from({ length: count }, (_, place) => ({
      id: crypto.randomUUID(),
      userId: id,
      type: 'RATED' as const,
      filmId: film.id,
      value: ((place % 10) + 1) / 2,
      // Many share a moment: pages must not lose or repeat them.
      occurredAt: new Date(Date.UTC(2024, 0, 1) + Math.floor(place / 300) * 1000),
    })),
  })
  const other = await account()
  await say(db, other.id, { type: 'RATED', filmId: film.id, value: 1 })
  await signIn(id)
  const answer = await GET()
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  let pieces = 0
  let text = ''
  const decoder = new TextDecoder()
  for await (const piece of answer.body ?? []) {
    pieces++
    text += decoder.decode(piece as Uint8Array, { stream: true })
  }
  const lines = text.trim().split('\r\n')
  expect(lines).toHaveLength(count + 1)
  expect(pieces).toBeGreaterThan(3)
  const days = lines.slice(1).map((line) => line.split(',')[1])
  expect(days).toEqual(days.toSorted())
  const values = lines.slice(1).map((line) => line.split(',')[7])
  expect(values.filter((value) => value === '0.5')).toHaveLength(121)
  expect(await noted(id)).toBe(1)
})

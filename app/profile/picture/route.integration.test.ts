import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { createTwoMoods, createUser, say } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { GET } from './route'

const drawn = vi.hoisted(() =>
  vi.fn((_portrait: { sentences: string; films: { id: number }[] }) => new Response('PNG')),
)
vi.mock('@/components/profile/portrait/draw-portrait', () => ({ drawPortrait: drawn }))

let filmIds: number[]
beforeAll(async () => {
  filmIds = (await createTwoMoods(db, 12)).map(({ id }) => id)
})
beforeEach(() => {
  signOut()
  drawn.mockClear()
})

async function personWho(likes: readonly number[]) {
  const { id } = await createUser(db)
  await say(db, id, ...likes.map((filmId) => ({ type: 'RATED' as const, filmId, value: 5 })))
  return id
}
const written = (userId: string, text: string, profileVersion: number) =>
  db.portrait.upsert({
    where: { userId },
    create: { userId, text, profileVersion, servedBy: 'COMPOSER' },
    update: { text, profileVersion },
  })

test('strangers, and who has said nothing, get no picture', async () => {
  expect((await GET()).status).toBe(404)
  await signIn(await personWho([]))
  expect((await GET()).status).toBe(404)
  expect(drawn).not.toHaveBeenCalled()
})

test('one’s own films and sentences are on it, nobody else’s, and no words of an earlier taste', async () => {
  const [ada, bob] = [await personWho(filmIds.slice(0, 6)), await personWho(filmIds.slice(6))]
  await written(bob, 'Bob alone.', 1)
  await written(ada, 'One. Two. Three. Four.', 1)
  await signIn(ada)
  const answer = await GET()
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    ...[200, 'image/png', 'private, no-store'],
  ])
  expect(drawn.mock.lastCall?.[0].sentences).toBe('One. Two. Three.')
  expect(drawn.mock.lastCall?.[0].films.map(({ id }) => id).every((id) => filmIds.slice(0, 6).includes(id))).toBe(true)
  await GET()
  expect(drawn).toHaveBeenCalledTimes(1)
  await written(ada, 'Of before.', 0)
  await GET()
  expect(drawn.mock.lastCall?.[0].sentences).toBe('')
})

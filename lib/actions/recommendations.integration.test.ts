import { beforeEach, expect, test, vi } from 'vitest'
import { createUser } from '../../testing/factories'
import { formOf, refreshed, signIn, signOut } from '../../testing/request'
import { db } from '../db'
import { holdFilmAction, newPicksAction, undoAdjustmentAction } from './recommendations'

vi.mock('next/headers', async () => (await import('../../testing/request')).nextHeaders)
vi.mock('next/cache', async () => (await import('../../testing/request')).nextCache)
vi.mock('next/server', async () => (await import('../../testing/request')).nextServer)

beforeEach(signOut)

const slateOf = (userId: string) =>
  db.slate.create({
    data: { userId, profileVersion: 1, partOfDay: 'any', model: 'm', engineConfig: 'c', candidates: [] },
  })
const isReplaced = async ({ id }: { id: string }) =>
  (await db.slate.findUniqueOrThrow({ where: { id } })).supersededAt !== null

test('new picks are refused to strangers', async () => {
  expect(await newPicksAction(null, new FormData())).toMatchObject({ ok: false, code: 'unauthenticated' })
})

test('new picks set the lists of the person who is signed in aside, and nobody else’s', async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  const [own, theirs] = [await slateOf(ada.id), await slateOf(bob.id)]
  await signIn(ada.id)
  const before = refreshed.times
  expect(await newPicksAction(null, new FormData())).toMatchObject({ ok: true })
  expect([await isReplaced(own), await isReplaced(theirs)]).toEqual([true, false])
  expect(refreshed.times).toBe(before + 1)
})

test('a list is taken back and a film is held by people who are signed in, and only in a list of their own', async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  const theirs = await slateOf(bob.id)
  const before = await db.slate.findUniqueOrThrow({ where: { id: theirs.id } })
  const takeBack = () => undoAdjustmentAction(formOf({ slateId: theirs.id }))
  const hold = () => holdFilmAction({ slateId: theirs.id, filmId: 1 })
  expect(await takeBack()).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(await hold()).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn(ada.id)
  await takeBack()
  await hold()
  expect(await db.slate.findUniqueOrThrow({ where: { id: theirs.id } })).toEqual(before)
})

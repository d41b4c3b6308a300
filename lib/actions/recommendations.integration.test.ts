import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { createFilms, createUser } from '../../testing/factories'
import { answerSent, formOf, signIn, signOut } from '../../testing/request/request'
import { refreshed } from '../../testing/request/stand-in'
import { getViewer } from '../auth/queries'
import { db } from '../db'
import { saveRatingAction, trackAction } from './feedback'
import { editInterestAction } from './profile'
import {
  holdFilmAction,
  newPicksAction,
  notYetAction,
  setListKindAction,
  undoAdjustmentAction,
} from './recommendations'

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

test('“not yet” is said by people who are signed in, of a card of their own', async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  const [film] = await createFilms(db, [{}])
  const theirs = await slateOf(bob.id)
  const filmId = film?.id ?? 0
  await db.slateItem.create({
    data: { slateId: theirs.id, filmId, position: 0, reason: '', basis: [], servedBy: 'RANKING' },
  })
  const answer = () => notYetAction(null, formOf({ slateId: theirs.id, filmId: String(filmId) }))
  const saidAt = async () => (await db.slateItem.findFirst({ where: { slateId: theirs.id } }))?.notYetAt
  expect(await answer()).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn(ada.id)
  expect(await answer()).toMatchObject({ ok: false, code: 'not-found' })
  expect(await saidAt()).toBeNull()
  await signIn(bob.id)
  expect(await answer()).toMatchObject({ ok: true })
  expect(await saidAt()).toBeInstanceOf(Date)
})

const choose = (kind: string) => setListKindAction(null, formOf({ kind }))

test('lists without a profile are switched on and off, for the person who is signed in alone', async () => {
  expect(await choose('plain')).toMatchObject({ ok: false, code: 'unauthenticated' })
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await signIn(ada.id)
  expect(await choose('plain')).toMatchObject({ ok: true })
  expect(await getViewer()).toMatchObject({ withoutProfile: true, profileVersion: ada.profileVersion + 1 })
  expect((await getViewer())?.apart).toBeUndefined()
  await choose('plain')
  expect((await getViewer())?.profileVersion).toBe(ada.profileVersion + 1)
  expect(await db.user.findUniqueOrThrow({ where: { id: bob.id } })).toMatchObject({ profiled: true })
  await choose('mine')
  expect((await getViewer())?.withoutProfile).toBeUndefined()
  expect(await choose('other')).toMatchObject({ ok: false, code: 'invalid' })
})

test('while somebody else is here nothing is said, tracked or edited, in this browser alone', async () => {
  const ada = await createUser(db)
  const [film] = await createFilms(db, [{ genres: ['western'] }])
  await db.consent.create({ data: { userId: ada.id, purpose: 'BEHAVIOUR', granted: true } })
  await signIn(ada.id)
  await choose('apart')
  expect(await getViewer()).toMatchObject({ apart: true, withoutProfile: true })
  const filmId = film?.id ?? 0
  const rate = () => saveRatingAction(null, formOf({ filmId: `${filmId}`, value: '5' }))
  const track = async () => {
    await trackAction([{ id: randomUUID(), type: 'CLICKED', filmId, surface: 'tonight' }])
    await answerSent()
  }
  expect(await rate()).toMatchObject({ ok: false, code: 'forbidden' })
  const level = { facet: 'genre:western', intent: 'level', level: 'never' }
  expect(await editInterestAction(level)).toMatchObject({ ok: false, code: 'forbidden' })
  await track()
  const kept = async () => [
    await db.event.count({ where: { userId: ada.id } }),
    await db.interestEdit.count({ where: { userId: ada.id } }),
  ]
  expect(await kept()).toEqual([0, 0])
  expect(await db.user.findUniqueOrThrow({ where: { id: ada.id } })).toMatchObject({
    profiled: true,
    profileVersion: ada.profileVersion,
  })
  // Another browser of theirs is theirs.
  signOut()
  await signIn(ada.id)
  expect((await getViewer())?.apart).toBeUndefined()
  expect(await rate()).toMatchObject({ ok: true })
  await track()
  expect(await kept()).toEqual([2, 0])
})

test('somebody else leaves after six hours at the latest', async () => {
  const ada = await createUser(db)
  await signIn(ada.id)
  await choose('apart')
  const [session] = await db.session.findMany({ where: { userId: ada.id } })
  const left = (session?.apartUntil?.getTime() ?? 0) - Date.now()
  expect(left).toBeGreaterThan(5 * 3_600_000)
  expect(left).toBeLessThanOrEqual(6 * 3_600_000)
  await db.session.updateMany({ where: { userId: ada.id }, data: { apartUntil: new Date(Date.now() - 1) } })
  expect((await getViewer())?.apart).toBeUndefined()
})

test('new picks without a profile leave the lists that know the person where they are', async () => {
  const ada = await createUser(db)
  const known = await slateOf(ada.id)
  await signIn(ada.id)
  await choose('plain')
  expect(await newPicksAction(null, new FormData())).toMatchObject({ ok: true })
  expect(await isReplaced(known)).toBe(false)
})

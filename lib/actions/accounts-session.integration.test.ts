import { beforeEach, expect, test } from 'vitest'
import { createFilm } from '../../testing/factories'
import { formOf, redirectOf, signOut } from '../../testing/request/request'
import { jar } from '../../testing/request/stand-in'
import { SESSION } from '../../testing/session'
import { getViewer } from '../auth/queries'
import { readSessionToken } from '../auth/session-cookie'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { createAccountAction, signInAction, signOutAction, startGuestAction } from './accounts'

beforeEach(signOut)

const readSessionUserId = async () => (await readSessionToken())?.userId ?? null

const password = 'a long enough sentence'
const newEmail = () => `${crypto.randomUUID()}@matinee.test`
const account = (email: string) => formOf({ name: 'Ada', email, password })
const userOf = (email: string) => db.user.findUniqueOrThrow({ where: { email } })

test('a stranger becomes a guest once, and is led to the survey', async () => {
  expect(await redirectOf(startGuestAction(new FormData()))).toBe('/api/arrived?returnTo=%2Fwelcome')
  const guest = await readSessionUserId()
  expect(await db.user.findUniqueOrThrow({ where: { id: guest ?? '' } })).toMatchObject({ email: null })
  await redirectOf(startGuestAction(formOf({ returnTo: '/watchlist' })))
  expect(await readSessionUserId()).toBe(guest)
})

test('an account is made and its session begins; a second one of the same address is refused', async () => {
  const email = newEmail()
  expect(await redirectOf(createAccountAction(account(email)))).toBe('/welcome')
  expect(await readSessionUserId()).toBe((await userOf(email)).id)
  signOut()
  expect(await createAccountAction(null, account(email))).toMatchObject({ ok: false })
  expect(jar.has(SESSION)).toBe(false)
})

test('a guest who makes an account keeps what they have said', async () => {
  await redirectOf(startGuestAction(new FormData()))
  const guest = (await readSessionUserId()) ?? ''
  await saveRating(guest, (await createFilm(db)).id, 4)
  const email = newEmail()
  expect(await redirectOf(createAccountAction(account(email)))).toBe('/profile')
  expect((await userOf(email)).id).toBe(guest)
})

test('a wrong password opens nothing, the right one begins the session, and signing out ends it', async () => {
  const email = newEmail()
  await redirectOf(createAccountAction(account(email)))
  signOut()
  expect(await signInAction(null, formOf({ email, password: 'another sentence' }))).toMatchObject({ ok: false })
  expect(jar.has(SESSION)).toBe(false)
  expect(await redirectOf(signInAction(formOf({ email, password, returnTo: '/watchlist' })))).toBe(
    '/api/arrived?returnTo=%2Fwatchlist',
  )
  expect(await readSessionUserId()).toBe((await userOf(email)).id)
  expect(await redirectOf(signOutAction(new FormData()))).toBe('/')
  expect(jar.has(SESSION)).toBe(false)
})

test('a guest who signs in brings what they have said to their account', async () => {
  const email = newEmail()
  await redirectOf(createAccountAction(account(email)))
  signOut()
  await redirectOf(startGuestAction(new FormData()))
  const guest = (await readSessionUserId()) ?? ''
  const film = await createFilm(db)
  await saveRating(guest, film.id, 4)
  expect(await redirectOf(signInAction(formOf({ email, password })))).toMatch(/^\/sign-in\/merged\?/)
  expect(await db.user.count({ where: { id: guest } })).toBe(0)
  expect(await db.rating.findMany({ where: { userId: (await userOf(email)).id } })).toMatchObject([{ filmId: film.id }])
})

test('a guest’s cookie somebody planted or copied opens neither the account made from it nor the one signed in to', async () => {
  await redirectOf(startGuestAction(new FormData()))
  const planted = jar.get(SESSION) ?? ''
  const email = newEmail()
  await redirectOf(createAccountAction(account(email)))
  expect(jar.get(SESSION)).not.toBe(planted)
  expect((await getViewer())?.email).toBe(email)
  jar.set(SESSION, planted)
  expect(await getViewer()).toBeNull()

  signOut()
  await redirectOf(startGuestAction(new FormData()))
  const second = jar.get(SESSION) ?? ''
  await redirectOf(signInAction(formOf({ email, password })))
  expect((await getViewer())?.email).toBe(email)
  jar.set(SESSION, second)
  expect(await getViewer()).toBeNull()
})

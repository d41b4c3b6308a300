import { randomUUID } from 'node:crypto'
import { after } from 'next/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { createUser } from '../../testing/factories'
import { answerSent, formOf, redirectOf, signIn, signOut } from '../../testing/request/request'
import { createGuest } from '../accounts/mutations'
import { changeEmail, confirmEmail, createResetLink } from '../accounts/settings'
import { getViewer } from '../auth/queries'
import { db } from '../db'
import type { Letter } from '../mail/send'
import { askResetAction, createAccountAction, finishAccountAction, resetPasswordAction } from './accounts'

const post = vi.hoisted(() => ({ letters: [] as Letter[] }))
vi.mock('../mail/send', () => ({
  isMailOn: () => true,
  sendMail: async (letter: Letter) => void post.letters.push(letter),
  sendAfterwards: (write: () => Promise<Letter | null>) =>
    after(async () => {
      const letter = await write()
      if (letter) post.letters.push(letter)
    }),
}))

beforeEach(() => {
  signOut()
  post.letters = []
})

const password = 'a quiet afternoon by the sea'
const newEmail = () => `${randomUUID()}@matinee.test`
const lettersTo = (email: string) => post.letters.filter(({ to }) => to === email)
const tokenIn = (letter: Letter | undefined) => /token=([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
const ask = (email: string) => redirectOf(createAccountAction(formOf({ name: 'Ada', email, password })))
const finish = (token: string, word = password) => finishAccountAction(formOf({ token, password: word }))

test('an address that has an account and one that has none are answered alike; only the letter tells', async () => {
  const [known, unknown] = [newEmail(), newEmail()]
  await createUser(db, { email: known })
  expect(await ask(known)).toBe(await ask(unknown))
  expect(await getViewer()).toBeNull()
  expect(lettersTo(known).map(({ subject }) => subject)).toEqual(['You have a Matinee account already'])
  expect(lettersTo(unknown).map(({ subject }) => subject)).toEqual(['Finish your Matinee account'])
  expect(tokenIn(lettersTo(known)[0])).toBe('')
  expect(await db.user.count({ where: { email: unknown } })).toBe(0)
})

test('the letter and the password together make the account, once', async () => {
  const email = newEmail()
  await ask(email)
  const token = tokenIn(lettersTo(email)[0])
  expect(await finish(token, 'somebody else’s guess')).toMatchObject({ ok: false, code: 'invalid' })
  expect(await redirectOf(finish(token))).toBe('/')
  expect(await getViewer()).toMatchObject({ email, name: 'Ada' })
  expect((await db.user.findUnique({ where: { email } }))?.emailVerifiedAt).not.toBeNull()
  expect(await finish(token)).toMatchObject({ ok: false, code: 'not-found' })
})

test('a guest stays a guest until the letter is answered, and then is the account', async () => {
  const guestId = await createGuest()
  await signIn(guestId)
  const email = newEmail()
  await ask(email)
  expect((await getViewer())?.isGuest).toBe(true)
  await redirectOf(finish(tokenIn(lettersTo(email)[0])))
  expect(await getViewer()).toMatchObject({ id: guestId, isGuest: false })
  expect(await db.session.count({ where: { userId: guestId } })).toBe(1)
})

test('a forgotten password: the link sets a new one once, and every session there was ends', async () => {
  const email = newEmail()
  const { id } = await createUser(db, { email })
  await signIn(id)
  signOut()
  expect(await askResetAction(formOf({ email }))).toEqual({ ok: true, data: { sent: true } })
  await answerSent()
  const token = tokenIn(lettersTo(email)[0])
  const reset = (word: string) => resetPasswordAction(formOf({ token, password: word }))
  expect(await reset('password123')).toMatchObject({ ok: false, fieldErrors: { password: [expect.any(String)] } })
  expect(await redirectOf(reset('another quiet afternoon'))).toBe('/account')
  expect((await getViewer())?.id).toBe(id)
  expect(await db.session.count({ where: { userId: id } })).toBe(1)
  expect(await reset('a third quiet afternoon')).toMatchObject({ ok: false, code: 'not-found' })
  expect(lettersTo(email).map(({ subject }) => subject)).toContain('Your Matinee password has changed')
})

test('an address nobody has gets the same answer and no letter, and nobody gets many', async () => {
  const nobody = newEmail()
  expect(await askResetAction(formOf({ email: nobody }))).toEqual({ ok: true, data: { sent: true } })
  await answerSent()
  expect(lettersTo(nobody)).toEqual([])
  const email = newEmail()
  await createUser(db, { email })
  for (let place = 0; place < 5; place++) {
    expect(await askResetAction(formOf({ email }))).toEqual({ ok: true, data: { sent: true } })
  }
  await answerSent()
  expect(lettersTo(email)).toHaveLength(3)
})

test('of several links for one address only the newest works, and none after its time', async () => {
  const email = newEmail()
  await createUser(db, { email })
  await askResetAction(formOf({ email }))
  await askResetAction(formOf({ email }))
  expect(lettersTo(email)).toEqual([])
  await answerSent()
  const [first, second] = lettersTo(email).map(tokenIn)
  const reset = (token = '') => resetPasswordAction(formOf({ token, password: 'another quiet afternoon' }))
  expect(await reset(first)).toMatchObject({ ok: false, code: 'not-found' })
  await db.accountLink.updateMany({ where: { email }, data: { expiresAt: new Date() } })
  expect(await reset(second)).toMatchObject({ ok: false, code: 'not-found' })
})

test('a reset by letter holds for ten minutes, one handed over by an admin for an hour', async () => {
  const [email, other] = [newEmail(), newEmail()]
  for (const each of [email, other]) await createUser(db, { email: each })
  const before = Date.now()
  await askResetAction(formOf({ email }))
  await answerSent()
  await createResetLink(other, 'admin')
  const minutesLeft = async (of: string) => {
    const { expiresAt } = await db.accountLink.findFirstOrThrow({ where: { email: of } })
    return Math.floor((expiresAt.getTime() - before) / 60_000)
  }
  expect([await minutesLeft(email), await minutesLeft(other)]).toEqual([10, 60])
  expect(lettersTo(email)[0]?.text).toContain('within ten minutes')
})

test('of two who use one link at once one does', async () => {
  const email = newEmail()
  await ask(email)
  const token = tokenIn(lettersTo(email)[0])
  await Promise.allSettled([finish(token), finish(token), finish(token)])
  expect(await db.user.count({ where: { email } })).toBe(1)
})

test('a new address holds once it answered, for the person who asked, and the old one hears of it', async () => {
  const [before, after] = [newEmail(), newEmail()]
  const { id } = await createUser(db, { email: before })
  expect(await changeEmail(id, after)).toBe(true)
  await answerSent()
  expect(await db.user.count({ where: { email: after } })).toBe(0)
  const token = tokenIn(lettersTo(after)[0])
  await expect(confirmEmail((await createUser(db)).id, token)).rejects.toMatchObject({ code: 'forbidden' })
  await confirmEmail(id, token)
  expect(await db.user.findUnique({ where: { id } })).toMatchObject({ email: after })
  expect(lettersTo(before).map(({ subject }) => subject)).toEqual(['The address of your Matinee account has changed'])
})

test('an address somebody else has is not told apart when one asks for it', async () => {
  const taken = newEmail()
  await createUser(db, { email: taken })
  const { id } = await createUser(db, { email: newEmail() })
  expect(await changeEmail(id, taken)).toBe(true)
  await answerSent()
  expect(lettersTo(taken)).toEqual([])
})

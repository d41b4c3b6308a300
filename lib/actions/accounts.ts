'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { mergeGuestInto } from '../accounts/merge-guest'
import { askForAccount, createGuest, finishAccount } from '../accounts/mutations'
import { hasSecondStep } from '../accounts/second-step'
import { resetPassword, sendReset } from '../accounts/settings'
import { signInWith } from '../accounts/sign-in'
import {
  askResetInput,
  createAccountInput,
  finishAccountInput,
  resetPasswordInput,
  signInAgainInput,
  signInInput,
  startGuestInput,
} from '../auth/schema'
import { writeDeviceCookie } from '../auth/session-cookie'
import { endSession, startSession } from '../auth/sessions'
import { AppError } from '../errors'
import { tellGorse } from '../gorse/tell'
import { isMailOn } from '../mail/send'
import { noteSecurity } from '../security/log'
import { takeFromLimit } from '../web/rate-limit'
import { requestAddress } from '../web/request-address'
import { createAction } from './create-action'

const attempts = (name: string, max: number, perSeconds = 600) => ({
  limit: { name, max, perSeconds },
  limitSubject: requestAddress,
})

/** By way of a route that looks whether the browser kept the cookie of the session. */
const arrivedAt = (path: string) => `/api/arrived?${new URLSearchParams({ returnTo: path })}`

export const startGuestAction = createAction({
  name: 'startGuest',
  access: 'anyone',
  input: startGuestInput,
  ...attempts('guest', 200),
  run: async ({ viewer, input }) => {
    if (!viewer) await startSession(await createGuest())
    redirect(arrivedAt(input.returnTo === '/' ? '/welcome' : input.returnTo))
  },
})

export const createAccountAction = createAction({
  name: 'createAccount',
  access: 'anyone',
  input: createAccountInput,
  ...attempts('create-account', 30, 3_600),
  run: async ({ viewer, input }) => {
    if (viewer && !viewer.isGuest)
      throw new AppError('conflict', 'You have an account already. Sign out to create another.')
    const id = await askForAccount(viewer?.id ?? null, input)
    if (id === null) redirect('/create-account?sent=1')
    await startSession(id)
    await writeDeviceCookie(id)
    redirect(viewer ? '/profile' : '/welcome')
  },
})

/** The link of the letter, and the password chosen when it was asked for. */
export const finishAccountAction = createAction({
  name: 'finishAccount',
  access: 'anyone',
  input: finishAccountInput,
  ...attempts('finish-account', 20),
  run: async ({ input }) => {
    const id = await finishAccount(input.token, input.password)
    await startSession(id)
    await writeDeviceCookie(id)
    redirect('/')
  },
})

export const signInAction = createAction({
  name: 'signIn',
  access: 'anyone',
  input: signInInput,
  run: async ({ viewer, input }) => {
    const id = await signInWith(input.email, input.password)
    await startSession(id)
    // A page that finds the code of a second step still awaited asks for it: see /sign-in.
    const next = (await hasSecondStep(id)) ? `/sign-in?${new URLSearchParams({ returnTo: input.returnTo })}` : null
    if (!viewer?.isGuest) redirect(arrivedAt(next ?? input.returnTo))
    const merged = await mergeGuestInto(viewer.id, id)
    tellGorse(viewer.id, id)
    redirect(
      `/sign-in/merged?${new URLSearchParams(Object.entries(merged).map(([key, value]) => [key, String(value)]))}`,
    )
  },
})

/** Before something that cannot be taken back: the same person, with a session that began just now. */
export const signInAgainAction = createAction({
  name: 'signInAgain',
  access: 'viewer',
  input: signInAgainInput,
  run: async ({ viewer, input }) => {
    if (!viewer.email)
      throw new AppError('invalid', 'Your account has no password. Sign in again with the site you use.')
    const id = await signInWith(viewer.email, input.password)
    if (id !== viewer.id) throw new AppError('conflict', 'That is another account.')
    await startSession(id)
    redirect(input.returnTo)
  },
})

export const signOutAction = createAction({
  name: 'signOut',
  access: 'anyone',
  input: z.unknown(),
  run: async ({ viewer }) => {
    await endSession()
    if (viewer) await noteSecurity('signed-out', { actor: viewer.id, subject: viewer.id })
    redirect('/')
  },
})

/** The answer is the same whether somebody has the address or not. */
export const askResetAction = createAction({
  name: 'askReset',
  access: 'anyone',
  input: askResetInput,
  ...attempts('ask-reset', 10, 3_600),
  run: async ({ input }) => {
    if (!isMailOn()) throw new AppError('unavailable', 'This site sends no mail. Ask whoever runs it for a link.')
    // Beyond this an address hears nothing more for an hour, and the one who asks cannot tell.
    const isOften = await takeFromLimit({ name: 'ask-reset-of', max: 3, perSeconds: 3_600 }, input.email).then(
      () => false,
      () => true,
    )
    if (!isOften) sendReset(input.email)
    return { sent: true }
  },
})

export const resetPasswordAction = createAction({
  name: 'resetPassword',
  access: 'anyone',
  input: resetPasswordInput,
  ...attempts('reset-password', 20),
  run: async ({ input }) => {
    const id = await resetPassword(input.token, input.password)
    await startSession(id)
    await writeDeviceCookie(id)
    redirect('/account')
  },
})

'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { changeEmail, changeName, changePassword, confirmEmail, signOutEverywhere } from '../accounts/settings'
import { signInWith } from '../accounts/sign-in'
import { getSession, requireFreshSignIn } from '../auth/queries'
import {
  changeEmailInput,
  changeNameInput,
  changePasswordInput,
  confirmEmailInput,
  endSessionInput,
} from '../auth/schema'
import { endOneSession, startSession } from '../auth/sessions'
import { AppError } from '../errors'
import { createAction } from './create-action'

const limit = { name: 'account', max: 20, perSeconds: 600 }

export const changeNameAction = createAction({
  name: 'changeName',
  access: 'viewer',
  input: changeNameInput,
  limit,
  run: async ({ viewer, input }) => {
    if (viewer.isGuest) throw new AppError('forbidden', 'A guest has no name. Create an account first.')
    await changeName(viewer.id, input.name)
    refresh()
    return { saved: true }
  },
})

export const changeEmailAction = createAction({
  name: 'changeEmail',
  access: 'viewer',
  input: changeEmailInput,
  limit,
  run: async ({ viewer, input }) => {
    if (viewer.isGuest) throw new AppError('forbidden', 'A guest has no address. Create an account first.')
    await requireFreshSignIn()
    const sent = await changeEmail(viewer.id, input.email)
    refresh()
    return { sent }
  },
})

export const confirmEmailAction = createAction({
  name: 'confirmEmail',
  access: 'viewer',
  input: confirmEmailInput,
  limit,
  run: async ({ viewer, input }) => {
    await confirmEmail(viewer.id, input.token)
    redirect('/account')
  },
})

/** The current password is asked for here, so that an open browser is not enough; every session ends, this one anew. */
export const changePasswordAction = createAction({
  name: 'changePassword',
  access: 'viewer',
  input: changePasswordInput,
  limit,
  run: async ({ viewer, input }) => {
    if (!viewer.email) throw new AppError('invalid', 'Your account has no password.')
    const id = await signInWith(viewer.email, input.currentPassword).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'invalid') throw error
      const message = 'That is not your present password.'
      throw new AppError('invalid', message, { currentPassword: [message] })
    })
    if (id !== viewer.id) throw new AppError('conflict', 'Sign in again first.')
    const session = await getSession()
    await changePassword(viewer.id, input.password, 'password')
    await startSession(viewer.id, session?.steppedAt)
    refresh()
    return { saved: true }
  },
})

export const endSessionAction = createAction({
  name: 'endSession',
  access: 'viewer',
  input: endSessionInput,
  limit,
  run: async ({ viewer, input }) => {
    await requireFreshSignIn()
    await endOneSession(viewer.id, input.handle)
    refresh()
    return { ended: input.handle }
  },
})

/** Everywhere but here. */
export const signOutElsewhereAction = createAction({
  name: 'signOutElsewhere',
  access: 'viewer',
  input: z.object({}),
  limit,
  run: async ({ viewer }) => {
    await requireFreshSignIn()
    const session = await getSession()
    const ended = await signOutEverywhere(viewer.id, session?.id)
    refresh()
    return { ended }
  },
})

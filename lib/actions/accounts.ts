'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { mergeGuestInto } from '../accounts/merge-guest'
import { checkPassword, createAccount, createGuest } from '../accounts/mutations'
import { attempt } from '../accounts/sign-in-attempts'
import { createAccountInput, signInInput, startGuestInput } from '../auth/schema'
import { clearSessionCookie, writeSessionCookie } from '../auth/session-cookie'
import { tellGorse } from '../gorse/tell'
import { requestAddress } from '../web/request-address'
import { createAction } from './create-action'

const attempts = (name: string, max: number) => ({
  limit: { name, max, perSeconds: 600 },
  limitSubject: requestAddress,
})

export const startGuestAction = createAction({
  access: 'anyone',
  input: startGuestInput,
  ...attempts('guest', 200),
  run: async ({ viewer, input }) => {
    if (!viewer) await writeSessionCookie(await createGuest())
    redirect(input.returnTo === '/' ? '/welcome' : input.returnTo)
  },
})

export const createAccountAction = createAction({
  access: 'anyone',
  input: createAccountInput,
  ...attempts('create-account', 30),
  run: async ({ viewer, input }) => {
    const id = await createAccount(viewer?.isGuest ? viewer.id : null, input)
    await writeSessionCookie(id)
    redirect(viewer?.isGuest ? '/profile' : '/welcome')
  },
})

export const signInAction = createAction({
  access: 'anyone',
  input: signInInput,
  run: async ({ viewer, input }) => {
    const { email, password } = input
    const from = { address: await requestAddress(), email, knownDevice: null }
    const id = await attempt(from, () => checkPassword(email, password))
    await writeSessionCookie(id)
    if (!viewer?.isGuest) redirect(input.returnTo)
    const merged = await mergeGuestInto(viewer.id, id)
    tellGorse(viewer.id, id)
    redirect(
      `/sign-in/merged?${new URLSearchParams(Object.entries(merged).map(([key, value]) => [key, String(value)]))}`,
    )
  },
})

export const signOutAction = createAction({
  access: 'anyone',
  input: z.unknown(),
  run: async () => {
    await clearSessionCookie()
    redirect('/')
  },
})

'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { beginSecondStep, confirmSecondStep, endSecondStep, giveCode } from '../accounts/second-step'
import { findAwaitingSession, getSession, requireFreshSignIn } from '../auth/queries'
import { codeInput, giveCodeInput } from '../auth/schema'
import { AppError } from '../errors'
import { createAction } from './create-action'

const limit = { name: 'account', max: 20, perSeconds: 600 }

export const beginSecondStepAction = createAction({
  name: 'beginSecondStep',
  access: 'viewer',
  input: z.object({}),
  limit,
  run: async ({ viewer }) => {
    if (viewer.role !== 'ADMIN' && !viewer.stepDemanded)
      throw new AppError('forbidden', 'A second step is for administrators.')
    await requireFreshSignIn()
    await beginSecondStep(viewer.id)
    refresh()
    return { begun: true }
  },
})

export const confirmSecondStepAction = createAction({
  name: 'confirmSecondStep',
  access: 'viewer',
  input: codeInput,
  limit,
  run: async ({ viewer, input }) => {
    await requireFreshSignIn()
    const session = await getSession()
    await confirmSecondStep(viewer.id, session?.id ?? '', input.code)
    refresh()
    return { confirmed: true }
  },
})

export const endSecondStepAction = createAction({
  name: 'endSecondStep',
  access: 'viewer',
  input: codeInput,
  limit,
  run: async ({ viewer, input }) => {
    await requireFreshSignIn()
    await endSecondStep(viewer.id, input.code)
    refresh()
    return { ended: true }
  },
})

/** After the password: whoever waits for it has a session that opens nothing yet. */
export const giveCodeAction = createAction({
  name: 'giveCode',
  access: 'anyone',
  input: giveCodeInput,
  run: async ({ input }) => {
    const awaiting = await findAwaitingSession()
    if (!awaiting) throw new AppError('unauthenticated', 'That took too long. Sign in again.')
    await giveCode(awaiting, input.code)
    redirect(input.returnTo)
  },
})

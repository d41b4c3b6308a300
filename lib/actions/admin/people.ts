'use server'

import { eraseOnRequest, findAccountByEmail, sendResetFor, setRole } from '../../accounts/people'
import { accountInput, eraseAccountInput, findAccountInput, roleInput } from '../../accounts/people-schema'
import { requireFreshSignIn } from '../../auth/queries'
import { AppError } from '../../errors'
import { tellGorse } from '../../gorse/tell'
import { createAction } from '../create-action'

const limit = { name: 'people', max: 60, perSeconds: 600 }

/** The address travels in the body, so that it stays out of logs of addresses visited. */
export const findAccountAction = createAction({
  name: 'findAccount',
  access: 'admin',
  input: findAccountInput,
  limit,
  run: async ({ input }) => ({ account: await findAccountByEmail(input.email) }),
})

export const setRoleAction = createAction({
  name: 'setRole',
  access: 'admin',
  input: roleInput,
  limit,
  run: async ({ viewer, input }) => {
    await requireFreshSignIn()
    await setRole(input.userId, input.role, viewer.id)
    return { role: input.role }
  },
})

export const sendResetAction = createAction({
  name: 'sendReset',
  access: 'admin',
  input: accountInput,
  limit,
  run: async ({ input }) => {
    await sendResetFor(input.userId)
    return { sent: true }
  },
})

export const eraseAccountAction = createAction({
  name: 'eraseAccount',
  access: 'admin',
  input: eraseAccountInput,
  limit,
  run: async ({ viewer, input }) => {
    await requireFreshSignIn()
    if (input.userId === viewer.id) throw new AppError('conflict', 'Erase your own account under Account and privacy.')
    const receipt = await eraseOnRequest(input.userId, viewer.id)
    tellGorse(input.userId)
    return { receipt }
  },
})

'use server'

import { refresh } from 'next/cache'
import { createAction } from '../../action'
import { decideProposals } from './decide'
import { decideInput } from './schema'

export const decideProposalsAction = createAction({
  access: 'admin',
  input: decideInput,
  limit: { name: 'proposals', max: 120, perSeconds: 60 },
  run: async ({ viewer, input }) => {
    const outcome = await decideProposals(viewer.id, input)
    refresh()
    return outcome
  },
})

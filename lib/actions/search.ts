'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { setSearchInOrder } from '../profile/mutations'
import { createAction } from './create-action'

/** Whether searches are ordered by one's own taste, from now on. */
export const setSearchOrderAction = createAction({
  name: 'setSearchOrder',
  access: 'viewer',
  input: z.object({ own: z.enum(['yes', 'no']) }),
  limit: { name: 'search-order', max: 60, perSeconds: 60 },
  run: async ({ viewer, input }) => {
    await setSearchInOrder(viewer.id, input.own === 'yes')
    refresh()
    return { own: input.own }
  },
})

'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { supersedeSlates } from '../recommendations/mutations'
import { createAction } from './create-action'

const renew = createAction({
  access: 'viewer',
  input: z.unknown(),
  limit: { name: 'new-picks', max: 20, perSeconds: 600 },
  run: async ({ viewer }) => {
    await supersedeSlates(viewer.id)
    refresh()
  },
})

/** Sets the present list aside; the page that follows makes a new one without its films. */
export async function newPicksAction(_previous: unknown, form: FormData) {
  return renew(form)
}

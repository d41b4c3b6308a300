'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { AppError } from '../../errors'
import { readOnInput, removeDatasetInput } from '../../imports/datasets/inputs'
import { removeDataset } from '../../imports/datasets/mutations'
import { beginUnread, readOn } from '../../imports/datasets/sent'
import { createAction } from '../create-action'

/** Goes on with a sent set that stopped halfway, in the background. */
export const readOnDatasetAction = createAction({
  name: 'readOnDataset',
  access: 'admin',
  input: readOnInput,
  limit: { name: 'rating-sets', max: 30, perSeconds: 60 },
  run: async ({ input: { name } }) => {
    await beginUnread(name)
    after(() => readOn(name))
    refresh()
  },
})

export const removeDatasetAction = createAction({
  name: 'removeDataset',
  access: 'admin',
  input: removeDatasetInput,
  limit: { name: 'rating-sets', max: 30, perSeconds: 60 },
  run: async ({ input: { name } }) => {
    const removed = await removeDataset(name)
    if (!removed) throw new AppError('not-found', 'There is no such set any more.')
    refresh()
    return removed
  },
})

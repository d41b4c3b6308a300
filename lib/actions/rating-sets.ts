'use server'

import { refresh } from 'next/cache'
import { AppError } from '../errors'
import { removeDatasetInput } from '../imports/datasets/inputs'
import { removeDataset } from '../imports/datasets/mutations'
import { createAction } from './create-action'

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

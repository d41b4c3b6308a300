'use server'

import { refresh } from 'next/cache'
import { questionsAnswered } from '../experiments/asked-purposes'
import { groupInput } from '../privacy/inputs'
import { saveGroupConsent } from '../privacy/mutations'
import { createAction } from './create-action'

const none = { behaviour: false, context: false, model: false, help: false, training: false, mail: false }

/** Into a group of taste, from the next night on, or out of it at once. */
export const setGroupAction = createAction({
  name: 'setGroup',
  access: 'viewer',
  input: groupInput,
  limit: { name: 'privacy', max: 30, perSeconds: 60 },
  run: async ({ viewer, input }) => {
    const questions = await questionsAnswered({ ...none, ...input })
    await saveGroupConsent(viewer.id, input.groups, { source: 'TASTE', questions })
    refresh()
    return { saved: true }
  },
})

'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireFreshSignIn } from '../auth/queries'
import { endSession } from '../auth/sessions'
import { questionsAnswered } from '../experiments/asked-purposes'
import { gorseNameOf } from '../gorse/knows-person'
import { tellGorse } from '../gorse/tell'
import { consentInput, eraseInput } from '../privacy/inputs'
import { erasePerson, saveConsent } from '../privacy/mutations'
import { knownTimeZone } from '../privacy/time-zone'
import { noteSecurity } from '../security/log'
import { createAction } from './create-action'

const limit = { name: 'privacy', max: 30, perSeconds: 60 }

export const saveConsentAction = createAction({
  name: 'saveConsent',
  access: 'viewer',
  input: consentInput,
  limit,
  run: async ({ viewer, input }) => {
    const questions = await questionsAnswered(input)
    await saveConsent(viewer.id, input, knownTimeZone(input.timeZone), { source: 'ACCOUNT', questions })
    tellGorse(viewer.id)
    refresh()
    return { saved: true }
  },
})

export const erasePersonAction = createAction({
  name: 'erasePerson',
  access: 'viewer',
  input: eraseInput,
  limit,
  run: async ({ viewer }) => {
    await requireFreshSignIn()
    const receipt = await erasePerson(viewer.id, gorseNameOf(viewer.id))
    await noteSecurity('erased', { actor: viewer.id, subject: viewer.id })
    tellGorse(viewer.id)
    await endSession()
    redirect(`/goodbye?receipt=${receipt}`)
  },
})

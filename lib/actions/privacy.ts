'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { clearSessionCookie } from '../auth/session-cookie'
import { tellGorse } from '../gorse/tell'
import { erasePerson, saveConsent } from '../privacy/mutations'
import { consentInput, eraseInput } from '../privacy/schema'
import { knownTimeZone } from '../privacy/time-zone'
import { createAction } from './create-action'

const limit = { name: 'privacy', max: 30, perSeconds: 60 }

export const saveConsentAction = createAction({
  access: 'viewer',
  input: consentInput,
  limit,
  run: async ({ viewer, input }) => {
    await saveConsent(viewer.id, input, knownTimeZone(input.timeZone))
    tellGorse(viewer.id)
    refresh()
    return { saved: true }
  },
})

export const erasePersonAction = createAction({
  access: 'viewer',
  input: eraseInput,
  limit,
  run: async ({ viewer }) => {
    await erasePerson(viewer.id)
    tellGorse(viewer.id)
    await clearSessionCookie()
    redirect('/goodbye')
  },
})

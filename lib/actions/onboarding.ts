'use server'

import { redirect } from 'next/navigation'
import { contentNotes } from '../catalog/vocabulary/content-notes'
import { tellGorse } from '../gorse/tell'
import { passStep, saveLoved, saveWish } from '../onboarding/mutations'
import { finishStepInput, lovedInput, nextStep, stepHref, wishInput } from '../onboarding/schema'
import { saveConsent } from '../privacy/mutations'
import { consentInput } from '../privacy/schema'
import { knownTimeZone } from '../privacy/time-zone'
import { savePreferences } from '../profile/mutations'
import { preferencesInput } from '../profile/schema'
import { createAction } from './create-action'

const limit = { name: 'survey', max: 200, perSeconds: 60 }

export const saveLovedAction = createAction({
  access: 'viewer',
  input: lovedInput,
  limit,
  run: async ({ viewer, input }) => {
    await saveLoved(viewer.id, input.filmId, input.loved)
    tellGorse(viewer.id)
    return input
  },
})

export const saveWishAction = createAction({
  access: 'viewer',
  input: wishInput,
  limit,
  run: async ({ viewer, input }) => {
    await saveWish(viewer.id, input.facet, input.value)
    return input
  },
})

/** Goes on to the next step, answered or not. */
export const passStepAction = createAction({
  access: 'viewer',
  input: finishStepInput,
  limit,
  run: async ({ viewer, input }) => {
    await passStep(viewer.id, input.step)
    redirect(stepHref(nextStep(input.step)))
  },
})

export const saveToneAction = createAction({
  access: 'viewer',
  input: preferencesInput,
  limit,
  run: async ({ viewer, input }) => {
    await savePreferences(viewer.id, { ...input, avoid: input.avoid.filter((note) => contentNotes.find(note)) })
    await passStep(viewer.id, 'tone')
    redirect(stepHref(nextStep('tone')))
  },
})

export const finishSurveyAction = createAction({
  access: 'viewer',
  input: consentInput,
  limit,
  run: async ({ viewer, input }) => {
    await saveConsent(viewer.id, input, knownTimeZone(input.timeZone))
    tellGorse(viewer.id)
    await passStep(viewer.id, 'privacy')
    redirect('/')
  },
})

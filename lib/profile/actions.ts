'use server'

import { refresh } from 'next/cache'
import { createAction } from '../action'
import type { Viewer } from '../auth/viewer'
import { slugify } from '../catalog/slugify'
import { getCatalog } from '../catalog/snapshot'
import { contentNotes } from '../catalog/vocabulary/content-notes'
import { AppError } from '../errors'
import { removeEvent } from '../feedback/mutations'
import { getProfile } from './get-profile'
import { editInterest, restoreInterest, savePreferences } from './mutations'
import { readWords } from './read-words'
import {
  addInterestInput,
  interestInput,
  nudgeInput,
  preferencesInput,
  removeEventInput,
  renameInput,
  STRENGTH_LIMIT,
  setStrengthInput,
} from './schema'

const limit = { name: 'profile', max: 120, perSeconds: 60 }
const NUDGE = 0.75

async function requireInterest(viewer: Viewer, facet: string) {
  const interest = (await getProfile(viewer)).interests.find((each) => each.facet === facet)
  if (!interest) throw new AppError('not-found', 'That interest is no longer in your profile.')
  return interest
}

const clip = (strength: number) => Math.min(STRENGTH_LIMIT, Math.max(-STRENGTH_LIMIT, strength))

export const nudgeInterestAction = createAction({
  access: 'viewer',
  input: nudgeInput,
  limit,
  run: async ({ viewer, input }) => {
    const interest = await requireInterest(viewer, input.facet)
    const strength = clip(interest.strength + (input.direction === 'more' ? NUDGE : -NUDGE))
    await editInterest(viewer.id, input.facet, { strength, stated: true, state: 'ACTIVE' })
    refresh()
    return { strength }
  },
})

export const setInterestStrengthAction = createAction({
  access: 'viewer',
  input: setStrengthInput,
  limit,
  run: async ({ viewer, input }) => {
    await requireInterest(viewer, input.facet)
    await editInterest(viewer.id, input.facet, { strength: input.strength, stated: true, state: 'ACTIVE' })
    refresh()
    return { strength: input.strength }
  },
})

/** Keeps an inferred interest at its present strength: it no longer decays. */
export const confirmInterestAction = createAction({
  access: 'viewer',
  input: interestInput,
  limit,
  run: async ({ viewer, input }) => {
    const { strength } = await requireInterest(viewer, input.facet)
    await editInterest(viewer.id, input.facet, { strength, stated: true })
    refresh()
    return { strength }
  },
})

export const renameInterestAction = createAction({
  access: 'viewer',
  input: renameInput,
  limit,
  run: async ({ viewer, input }) => {
    await requireInterest(viewer, input.facet)
    await editInterest(viewer.id, input.facet, { label: input.label })
    refresh()
    return { label: input.label }
  },
})

export const muteInterestAction = createAction({
  access: 'viewer',
  input: interestInput,
  limit,
  run: async ({ viewer, input }) => {
    const { state } = await requireInterest(viewer, input.facet)
    const next = state === 'MUTED' ? 'ACTIVE' : 'MUTED'
    await editInterest(viewer.id, input.facet, { state: next })
    refresh()
    return { state: next }
  },
})

export const deleteInterestAction = createAction({
  access: 'viewer',
  input: interestInput,
  limit,
  run: async ({ viewer, input }) => {
    await requireInterest(viewer, input.facet)
    await editInterest(viewer.id, input.facet, { state: 'DELETED' })
    refresh()
    return { facet: input.facet }
  },
})

export const restoreInterestAction = createAction({
  access: 'viewer',
  input: interestInput,
  limit,
  run: async ({ viewer, input }) => {
    await restoreInterest(viewer.id, input.facet)
    refresh()
    return { facet: input.facet }
  },
})

export const addInterestAction = createAction({
  access: 'viewer',
  input: addInterestInput,
  limit,
  run: async ({ viewer, input }) => {
    const catalog = await getCatalog()
    const readAs = readWords(input.words, { facets: catalog.index.facets, personName: catalog.personName })
    const facet = `words:${slugify(input.words).slice(0, 100)}`
    if (facet === 'words:') throw new AppError('invalid', 'Please use letters.', { words: ['Write a few words.'] })
    await editInterest(viewer.id, facet, { state: 'ACTIVE', strength: 1.5, label: input.words, stated: true, readAs })
    refresh()
    return { facet, understood: readAs.length }
  },
})

export const removeEventAction = createAction({
  access: 'viewer',
  input: removeEventInput,
  limit,
  run: async ({ viewer, input }) => {
    await removeEvent(viewer.id, input.eventId)
    refresh()
    return { eventId: input.eventId }
  },
})

export const savePreferencesAction = createAction({
  access: 'viewer',
  input: preferencesInput,
  limit,
  run: async ({ viewer, input }) => {
    const avoid = input.avoid.filter((note) => contentNotes.find(note))
    await savePreferences(viewer.id, { ...input, avoid })
    refresh()
    return { saved: true }
  },
})

'use server'

import { refresh } from 'next/cache'
import type { Viewer } from '../auth/viewer'
import { slugify } from '../catalog/slugify'
import { getCatalog } from '../catalog/snapshot'
import { filmsNamedIn } from '../catalog/titles/films-named-in'
import { contentNotes } from '../catalog/vocabulary/content-notes'
import { AppError } from '../errors'
import { removeEvent } from '../feedback/mutations'
import { tellGorse } from '../gorse/tell'
import { getProfile } from '../profile/get-profile'
import { labelOf } from '../profile/interest-views'
import { editInterest, restoreInterest, savePreferences } from '../profile/mutations'
import { everyInterest } from '../profile/profile'
import { readWords } from '../profile/read-words'
import {
  addInterestInput,
  type EditInterestInput,
  editInterestInput,
  preferencesInput,
  removeEventInput,
  STRENGTH_LIMIT,
} from '../profile/schema'
import { createAction } from './create-action'

const limit = { name: 'profile', max: 120, perSeconds: 60 }
const NUDGE = 0.75

const clip = (strength: number) => Math.min(STRENGTH_LIMIT, Math.max(-STRENGTH_LIMIT, strength))

async function requireInterest(viewer: Viewer, facet: string) {
  const [profile, catalog] = await Promise.all([getProfile(viewer), getCatalog()])
  const interest = everyInterest(profile).find((each) => each.facet === facet)
  if (!interest) throw new AppError('not-found', 'That interest is no longer in your profile.')
  return { ...interest, label: labelOf(interest, catalog) }
}

/** Every change a person can make to one interest; the intent says which. */
export const editInterestAction = createAction({
  access: 'viewer',
  input: editInterestInput,
  limit,
  run: async ({ viewer, input }) => {
    const interest = await requireInterest(viewer, input.facet)
    const change = changeFor(input, interest)
    if (change === 'restore') await restoreInterest(viewer.id, input.facet)
    else await editInterest(viewer.id, input.facet, change)
    refresh()
    return { intent: input.intent, facet: input.facet, label: input.intent === 'rename' ? input.label : interest.label }
  },
})

function changeFor(input: EditInterestInput, { strength, state }: Awaited<ReturnType<typeof requireInterest>>) {
  switch (input.intent) {
    case 'more':
      return { strength: clip(strength + NUDGE), stated: true, state: 'ACTIVE' as const }
    case 'less':
      return { strength: clip(strength - NUDGE), stated: true, state: 'ACTIVE' as const }
    case 'strength':
      return { strength: input.strength, stated: true, state: 'ACTIVE' as const }
    case 'confirm':
      return { strength, stated: true }
    case 'rename':
      return { label: input.label }
    case 'mute':
      return { state: state === 'MUTED' ? ('ACTIVE' as const) : ('MUTED' as const) }
    case 'delete':
      return { state: 'DELETED' as const }
    case 'restore':
      return 'restore' as const
  }
}

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
    return { facet, understood: readAs.length + filmsNamedIn(input.words, catalog).length }
  },
})

export const removeEventAction = createAction({
  access: 'viewer',
  input: removeEventInput,
  limit,
  run: async ({ viewer, input }) => {
    await removeEvent(viewer.id, input.eventId)
    tellGorse(viewer.id)
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

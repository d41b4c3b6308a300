'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { facetTypeOf } from '../catalog/facets'
import { getCatalog } from '../catalog/snapshot'
import { contentNotes } from '../catalog/vocabulary/vocabularies'
import { AppError } from '../errors'
import { removeEvent } from '../feedback/diary'
import { tellGorse } from '../gorse/tell'
import { getProfile } from '../profile/get-profile'
import {
  type EditInterestInput,
  editInterestInput,
  preferencesInput,
  removeEventInput,
  saveWordsInput,
} from '../profile/inputs'
import { savePreferences, saveWords } from '../profile/mutations'
import { listEdits } from '../profile/queries'
import { editLine, standsAlready } from '../profile/views/edit-line'
import { preferencesBack, savedWordsText, wordsBack } from '../profile/views/take-back'
import { type About, withReceipt } from '../recommendations/effects/receipts'
import { countedControls } from '../recommendations/effects/site-effects'
import type { Facet } from '../recommender/types'
import { keptWish } from '../wishes/kept-wish'
import { saysNothing } from '../wishes/reading'
import { createAction } from './create-action'

const limit = { name: 'profile', max: 120, perSeconds: 60 }

/** Every change a person can make to a line of their taste; the intent says which. */
export const editInterestAction = createAction({
  name: 'editInterest',
  access: 'viewer',
  input: editInterestInput,
  limit,
  run: async ({ viewer, input }) => {
    const [profile, catalog] = await Promise.all([getProfile(viewer), getCatalog()])
    // A beacon beside the call it was meant to save: said once, kept once.
    if (input.leaving && standsAlready(input, profile))
      return { facet: input.facet, text: '', undo: null, receipt: null }
    const edit = () => editLine(viewer, input, profile, catalog)
    // A name changes no list.
    const edited =
      input.intent === 'rename' || input.intent === 'unname'
        ? { ...(await edit()), receipt: null }
        : await withReceipt(viewer, edit, aboutOf(input))
    if (!input.leaving) refresh()
    return edited
  },
})

/** Which control on which facet it is; taking back and own words are counted nowhere. */
function aboutOf(input: EditInterestInput): About | null {
  if (facetTypeOf(input.facet) === null) return null
  const control = input.intent === 'level' ? input.level : input.intent
  return countedControls.some((each) => each === control) ? { control, facet: input.facet as Facet } : null
}

/** Keeps own words with what is left of their reading, and shows the page that says what they will do. */
export const saveWordsAction = createAction({
  name: 'saveWords',
  access: 'viewer',
  input: saveWordsInput,
  limit,
  run: async ({ viewer, input }) => {
    const wish = keptWish(input.tokens)
    if (!wish) throw new AppError('invalid', 'Something on the page was out of date. Please read your words again.')
    if (saysNothing(wish)) throw new AppError('invalid', 'Nothing is left to save. Keep at least one of them.')
    const before = await listEdits(viewer.id)
    const { line } = await withReceipt(viewer, async () => {
      const said = await saveWords(viewer.id, { words: input.words, wish, instead: input.instead })
      return { line: said, text: savedWordsText(input.words), undo: wordsBack(said, input.instead, before) }
    })
    redirect(`/profile?heard=${encodeURIComponent(line)}#own-words`)
  },
})

export const removeEventAction = createAction({
  name: 'removeEvent',
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
  name: 'savePreferences',
  access: 'viewer',
  input: preferencesInput,
  limit,
  run: async ({ viewer, input }) => {
    const avoid = input.avoid.filter((note) => contentNotes.find(note))
    const { receipt, undo } = await withReceipt(viewer, async () => {
      await savePreferences(viewer.id, { ...input, avoid })
      return { text: 'You saved how we talk, and who is watching.', undo: preferencesBack(viewer) }
    })
    refresh()
    return { saved: true, receipt, undo }
  },
})

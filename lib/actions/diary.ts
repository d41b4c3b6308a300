'use server'

import { refresh } from 'next/cache'
import type { Viewer } from '../auth/viewer'
import { addViewing, changeViewing, saveNote, undoChange } from '../feedback/diary'
import { latestDay } from '../feedback/diary-schema'
import { addViewingInput, changeViewingInput, noteInput, undoChangeInput } from '../feedback/inputs'
import { tellGorse } from '../gorse/tell'
import { readSoon } from '../recommendations/taste/read-soon'
import { createAction } from './create-action'

const limit = { name: 'diary', max: 120, perSeconds: 60 }

/** Stars of the diary are stars like any other. */
function tell(userId: string): void {
  tellGorse(userId)
  readSoon(userId)
}

const today = ({ timeZone }: Viewer) => latestDay(new Date(), timeZone)

export const addViewingAction = createAction({
  name: 'addViewing',
  access: 'viewer',
  input: addViewingInput,
  limit,
  run: async ({ viewer, input }) => {
    await addViewing(viewer.id, input, today(viewer))
    tell(viewer.id)
    refresh()
    return { day: input.day }
  },
})

export const changeViewingAction = createAction({
  name: 'changeViewing',
  access: 'viewer',
  input: changeViewingInput,
  limit,
  run: async ({ viewer, input }) => {
    await changeViewing(viewer.id, input, today(viewer))
    tell(viewer.id)
    refresh()
    return { day: input.day }
  },
})

/** A note and what it may be used for; an empty one goes. */
export const saveNoteAction = createAction({
  name: 'saveNote',
  access: 'viewer',
  input: noteInput,
  limit,
  run: async ({ viewer, input }) => {
    await saveNote(viewer.id, input)
    refresh()
    return { kept: input.text !== '' }
  },
})

export const undoChangeAction = createAction({
  name: 'undoChange',
  access: 'viewer',
  input: undoChangeInput,
  limit,
  run: async ({ viewer, input }) => {
    await undoChange(viewer.id, input.changeId)
    tell(viewer.id)
    refresh()
    return input
  },
})

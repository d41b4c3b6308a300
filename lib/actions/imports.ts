'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { tellGorse } from '../gorse/tell'
import { confirmImport, discardImport, undoImport } from '../imports/ratings/mutations'
import { confirmImportInput, discardImportInput, undoImportInput } from '../imports/ratings/schema'
import { createAction } from './create-action'

const limit = { name: 'import', max: 20, perSeconds: 60 }

export const confirmImportAction = createAction({
  access: 'viewer',
  input: confirmImportInput,
  limit,
  run: async ({ viewer, input }) => {
    await confirmImport(viewer.id, input.importId, input.choices)
    tellGorse(viewer.id)
    redirect(`/profile/import?done=${input.importId}`)
  },
})

export const discardImportAction = createAction({
  access: 'viewer',
  input: discardImportInput,
  limit,
  run: async ({ viewer, input }) => {
    await discardImport(viewer.id, input.importId)
    redirect('/profile/import')
  },
})

export const undoImportAction = createAction({
  access: 'viewer',
  input: undoImportInput,
  limit,
  run: async ({ viewer, input }) => {
    const { removed } = await undoImport(viewer.id, input.importId)
    tellGorse(viewer.id)
    refresh()
    return { removed }
  },
})

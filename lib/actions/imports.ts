'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { tellGorse } from '../gorse/tell'
import { forgetAwaited } from '../imports/ratings/awaited'
import { confirmImport, discardImport, getWaitingFile, restageImport, undoImport } from '../imports/ratings/mutations'
import { previewFile } from '../imports/ratings/preview-file'
import {
  confirmImportInput,
  discardImportInput,
  optionsOf,
  readAgainInput,
  undoImportInput,
} from '../imports/ratings/schema'
import { createAction } from './create-action'

const limit = { name: 'import', max: 20, perSeconds: 60 }

/** Reads the waiting file once more, with the scale, the meaning of the list and the columns the person chose. */
export const readAgainAction = createAction({
  name: 'readAgain',
  access: 'viewer',
  input: readAgainInput,
  // As dear as sending the file again.
  limit: { name: 'read-again', max: 20, perSeconds: 3_600 },
  run: async ({ viewer, input }) => {
    const { fileName, bytes, columns } = await getWaitingFile(viewer.id, input.importId)
    const options = optionsOf(input, columns)
    const preview = await previewFile(bytes, fileName, options)
    await restageImport(viewer.id, input.importId, { preview, options })
    redirect(`/profile/import/${input.importId}`)
  },
})

export const confirmImportAction = createAction({
  name: 'confirmImport',
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
  name: 'discardImport',
  access: 'viewer',
  input: discardImportInput,
  limit,
  run: async ({ viewer, input }) => {
    await discardImport(viewer.id, input.importId)
    redirect('/profile/import')
  },
})

export const undoImportAction = createAction({
  name: 'undoImport',
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

/** Forgets the films that were brought and are not in the catalog. */
export const forgetAwaitedAction = createAction({
  name: 'forgetAwaited',
  access: 'viewer',
  input: z.object({}),
  limit,
  run: async ({ viewer }) => {
    await forgetAwaited(viewer.id)
    refresh()
  },
})

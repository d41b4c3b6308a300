'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { tellGorse } from '../gorse/tell'
import { confirmImport, discardImport, stageImport, undoImport } from '../imports/ratings/mutations'
import { previewRatings } from '../imports/ratings/preview-ratings'
import { getFilmIndex } from '../imports/ratings/queries'
import { readRatingsFile } from '../imports/ratings/read-ratings-file'
import { confirmImportInput, discardImportInput, undoImportInput } from '../imports/ratings/schema'
import { createAction } from './create-action'

const limit = { name: 'import', max: 20, perSeconds: 60 }

/** Reads an uploaded file and shows what it came to; nothing is rated yet. */
export const uploadRatingsAction = createAction({
  access: 'viewer',
  input: z.object({ file: z.instanceof(File, { error: 'Choose a file first.' }) }),
  limit,
  run: async ({ viewer, input: { file } }) => {
    const content = await readRatingsFile(new Uint8Array(await file.arrayBuffer()))
    const preview = previewRatings(await getFilmIndex(), content)
    const importId = await stageImport(viewer.id, { source: content.source, fileName: file.name, preview })
    redirect(`/profile/import/${importId}`)
  },
})

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

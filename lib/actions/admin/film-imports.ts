'use server'

import { redirect } from 'next/navigation'
import { catalogChanged } from '../../catalog/catalog-changed'
import { filmImportInput, readFilmsAgainInput } from '../../imports/films/schema'
import { confirmFilms, discardFilms, readFilmsAgain } from '../../imports/films/waiting'
import { welcomeAwaited } from '../../imports/ratings/awaited'
import { createAction } from '../create-action'

const limit = { name: 'film-imports', max: 30, perSeconds: 60 }

/** Reads the waiting file once more, with the columns and words the admin chose. */
export const readFilmsAgainAction = createAction({
  name: 'readFilmsAgain',
  access: 'admin',
  input: readFilmsAgainInput,
  // As dear as sending the file again.
  limit: { name: 'read-films-again', max: 60, perSeconds: 3_600 },
  run: async ({ input: { importId, ...chosen } }) => {
    await readFilmsAgain(importId, chosen)
    redirect(`/admin/catalog/import/${importId}`)
  },
})

export const confirmFilmsAction = createAction({
  name: 'confirmFilms',
  access: 'admin',
  input: filmImportInput,
  limit,
  run: async ({ viewer, input: { importId } }) => {
    const batchId = await confirmFilms(importId, viewer.id)
    await welcomeAwaited()
    catalogChanged()
    redirect(batchId === null ? '/admin/catalog/import' : `/admin/catalog/changes?done=${batchId}`)
  },
})

export const discardFilmsAction = createAction({
  name: 'discardFilms',
  access: 'admin',
  input: filmImportInput,
  limit,
  run: async ({ input: { importId } }) => {
    await discardFilms(importId)
    redirect('/admin/catalog/import')
  },
})

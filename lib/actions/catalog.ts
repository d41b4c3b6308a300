'use server'

import { refresh } from 'next/cache'
import { releaseFilm, restoreBefore, setRetired } from '../catalog/edits/history'
import { saveFilm } from '../catalog/edits/save-film'
import { filmInput, restoreInput, retireInput, saveFilmInput } from '../catalog/edits/schema'
import { expireCatalog } from '../catalog/snapshot'
import { createAction } from './create-action'

const limit = { name: 'catalog-edits', max: 120, perSeconds: 60 }

function renew() {
  expireCatalog()
  refresh()
}

export const saveFilmAction = createAction({
  name: 'saveFilm',
  access: 'admin',
  input: saveFilmInput,
  limit,
  run: async ({ viewer, input: { filmId, opened, overwrite, ...form } }) => {
    const changed = await saveFilm({ filmId, authorId: viewer.id, form, opened, overwrite: overwrite === 'yes' })
    if (changed.length > 0) renew()
    return { changed }
  },
})

export const restoreFilmAction = createAction({
  name: 'restoreFilm',
  access: 'admin',
  input: restoreInput,
  limit,
  run: async ({ viewer, input }) => {
    const changed = await restoreBefore({ ...input, authorId: viewer.id })
    renew()
    return { changed }
  },
})

export const retireFilmAction = createAction({
  name: 'retireFilm',
  access: 'admin',
  input: retireInput,
  limit,
  run: async ({ viewer, input: { filmId, retired } }) => {
    await setRetired({ filmId, authorId: viewer.id, retired: retired === 'yes' })
    renew()
    return { retired: retired === 'yes' }
  },
})

export const releaseFilmAction = createAction({
  name: 'releaseFilm',
  access: 'admin',
  input: filmInput,
  limit,
  run: async ({ viewer, input }) => {
    await releaseFilm({ ...input, authorId: viewer.id })
    renew()
  },
})

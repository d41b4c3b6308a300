'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { catalogChanged } from '../../catalog/catalog-changed'
import { addFilm } from '../../catalog/edits/add-film'
import { takeBackBatch } from '../../catalog/edits/batches'
import { applyBulk } from '../../catalog/edits/bulk'
import { bulkForm, readBulkWork } from '../../catalog/edits/bulk-work'
import { releaseFilm, restoreBefore, setRetired } from '../../catalog/edits/history'
import { saveFilm } from '../../catalog/edits/save-film'
import {
  addFilmInput,
  applyBulkInput,
  batchInput,
  filmInput,
  restoreInput,
  retireInput,
  saveFilmInput,
} from '../../catalog/edits/schema'
import { AppError } from '../../errors'
import { welcomeAwaited } from '../../imports/ratings/awaited'
import { createAction } from '../create-action'

const limit = { name: 'catalog-edits', max: 120, perSeconds: 60 }

function renew() {
  catalogChanged()
  refresh()
}

export const saveFilmAction = createAction({
  name: 'saveFilm',
  access: 'admin',
  input: saveFilmInput,
  limit,
  run: async ({ viewer, input: { filmId, opened, theirs, ...form } }) => {
    const saved = await saveFilm({ filmId, authorId: viewer.id, form, opened, theirs })
    if (saved.changed.length + saved.others.length > 0) renew()
    return saved
  },
})

export const addFilmAction = createAction({
  name: 'addFilm',
  access: 'admin',
  input: addFilmInput,
  limit,
  run: async ({ viewer, input: { slug, ...form } }) => {
    const film = await addFilm({ authorId: viewer.id, slug, form })
    // People may have brought words about it before it was here.
    await welcomeAwaited()
    catalogChanged()
    redirect(`/admin/catalog/${film.slug}?added=yes`)
  },
})

export const applyBulkAction = createAction({
  name: 'applyBulk',
  access: 'admin',
  input: applyBulkInput,
  limit,
  run: async ({ viewer, input: { films, fingerprint, ...form } }) => {
    const work = readBulkWork(bulkForm.parse(form))
    if ('problem' in work) throw new AppError('invalid', work.problem)
    const done = await applyBulk({ authorId: viewer.id, work, ids: films, fingerprint })
    catalogChanged()
    redirect(`/admin/catalog/changes?done=${done.batchId}`)
  },
})

export const takeBackBatchAction = createAction({
  name: 'takeBackBatch',
  access: 'admin',
  input: batchInput,
  limit,
  run: async ({ viewer, input }) => {
    const taken = await takeBackBatch({ ...input, authorId: viewer.id })
    renew()
    return taken
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

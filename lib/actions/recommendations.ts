'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { tellGorse } from '../gorse/tell'
import { supersedeSlates } from '../recommendations/mutations'
import { holdFilm } from '../recommendations/slate/mutations'
import { undoAdjustment } from '../recommendations/slate/undo-adjustment'
import { createAction } from './create-action'

const renew = createAction({
  name: 'newPicks',
  access: 'viewer',
  input: z.unknown(),
  limit: { name: 'new-picks', max: 20, perSeconds: 600 },
  run: async ({ viewer }) => {
    await supersedeSlates(viewer.id)
    refresh()
  },
})

/** Sets the present list aside; the page that follows makes a new one without its films. */
export async function newPicksAction(_previous: unknown, form: FormData) {
  return renew(form)
}

/** Takes back what was said before a list last changed; the films stand again where they stood. */
export const undoAdjustmentAction = createAction({
  name: 'undoAdjustment',
  access: 'viewer',
  input: z.object({ slateId: z.string().min(1).max(40) }),
  limit: { name: 'undo-adjustment', max: 60, perSeconds: 60 },
  run: async ({ viewer, input }) => {
    await undoAdjustment(viewer, input.slateId)
    tellGorse(viewer.id)
    refresh()
  },
})

/** Somebody has touched a card of a list that is being written: its film stays where it stands. */
export const holdFilmAction = createAction({
  name: 'holdFilm',
  access: 'viewer',
  input: z.object({ slateId: z.string().min(1).max(40), filmId: z.int().positive() }),
  limit: { name: 'hold-film', max: 60, perSeconds: 60 },
  run: ({ viewer, input }) => holdFilm(viewer.id, input.slateId, input.filmId),
})

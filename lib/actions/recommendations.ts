'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { getSession } from '../auth/queries'
import { setApart } from '../auth/sessions'
import { AppError } from '../errors'
import { tellGorse } from '../gorse/tell'
import { rowId } from '../input'
import { setProfiled } from '../profile/mutations'
import { listKinds } from '../recommendations/list-kind'
import { supersedeSlates } from '../recommendations/mutations'
import { saveNotYet } from '../recommendations/record/mutations'
import { holdFilm } from '../recommendations/slate/mutations'
import { undoAdjustment } from '../recommendations/slate/undo-adjustment'
import { createAction } from './create-action'

const renew = createAction({
  name: 'newPicks',
  access: 'viewer',
  input: z.unknown(),
  limit: { name: 'new-picks', max: 20, perSeconds: 600 },
  whenApart: true,
  run: async ({ viewer }) => {
    await supersedeSlates(viewer.id, !viewer.withoutProfile)
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
  whenApart: true,
  run: ({ viewer, input }) => holdFilm(viewer.id, input.slateId, input.filmId),
})

/** Asked whether they had watched a film of an earlier list, they had not yet. */
export const notYetAction = createAction({
  name: 'notYet',
  access: 'viewer',
  input: z.object({ slateId: z.string().min(1).max(40), filmId: rowId }),
  limit: { name: 'not-yet', max: 60, perSeconds: 60 },
  run: ({ viewer, input }) => saveNotYet(viewer.id, input.slateId, input.filmId),
})

/** How long somebody else sits here at most: an evening, so that it is not forgotten for good. */
const APART_FOR_MS = 6 * 3_600_000

/** For whom lists are made from now on: for them, without their taste, or for somebody else at this browser. */
export const setListKindAction = createAction({
  name: 'setListKind',
  access: 'viewer',
  input: z.object({ kind: z.enum(listKinds) }),
  limit: { name: 'list-kind', max: 60, perSeconds: 60 },
  whenApart: true,
  run: async ({ viewer, input: { kind } }) => {
    const session = await getSession()
    if (!session) throw new AppError('unauthenticated', 'Start as a guest or sign in first.')
    await setApart(viewer.id, session.id, kind === 'apart' ? new Date(Date.now() + APART_FOR_MS) : null)
    if (kind !== 'apart') await setProfiled(viewer.id, kind === 'mine')
    refresh()
    return { kind }
  },
})

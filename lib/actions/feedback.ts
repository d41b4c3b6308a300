'use server'

import { after } from 'next/server'
import { requireViewer } from '../auth/queries'
import { facetsOf } from '../catalog/facets'
import { getCatalog } from '../catalog/snapshot'
import { env } from '../env'
import { ratingInput, reactionInput, trackInput } from '../feedback/inputs'
import { recordTracked, saveRating, saveReaction } from '../feedback/mutations'
import type { FilmFeedback } from '../feedback/schema'
import { tellGorse } from '../gorse/tell'
import { refusalText } from '../profile/views/refusal-text'
import { readSoon } from '../recommendations/taste/read-soon'
import { takeFromLimit } from '../web/rate-limit'
import { createAction } from './create-action'

const limit = { name: 'feedback', max: 120, perSeconds: 60 }

export const saveRatingAction = createAction({
  name: 'saveRating',
  access: 'viewer',
  input: ratingInput,
  limit,
  run: async ({ viewer, input }) => {
    const feedback = await saveRating(viewer.id, input.filmId, input.value)
    tellGorse(viewer.id)
    readSoon(viewer.id)
    return { filmId: input.filmId, feedback }
  },
})

export const saveReactionAction = createAction({
  name: 'saveReaction',
  access: 'viewer',
  input: reactionInput,
  limit,
  run: async ({ viewer, input }) => {
    const feedback = await saveReaction(viewer.id, input)
    tellGorse(viewer.id)
    return { filmId: input.filmId, feedback, heard: await heardOf(input.filmId, feedback) }
  },
})

/** What the reason of a refusal does beyond its film. */
async function heardOf(filmId: number, { notForMe, reason }: FilmFeedback): Promise<string> {
  const film = notForMe && reason ? (await getCatalog()).films.get(filmId) : undefined
  return film ? refusalText(facetsOf(film), reason) : ''
}

/**
 * Behaviour the browser saw, in batches. It neither revalidates nor sets a cookie (that would refresh the page
 * one has just gone to), writes after the answer, and is quiet about everything it drops.
 */
export async function trackAction(events: unknown): Promise<void> {
  const parsed = trackInput.safeParse(events)
  if (!parsed.success) return
  const viewer = await requireViewer().catch(() => null)
  if (!viewer?.consents.behaviour || viewer.apart) return
  after(async () => {
    try {
      await takeFromLimit({ name: 'track', max: Math.ceil(env().EVENTS_PER_SECOND * 10), perSeconds: 10 }, viewer.id, {
        count: parsed.data.length,
      })
      await recordTracked(viewer.id, parsed.data)
      if (parsed.data.some((event) => event.type === 'DWELLED')) tellGorse(viewer.id)
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AppError')) console.error('tracking failed', error)
    }
  })
}

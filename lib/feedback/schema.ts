import { z } from 'zod'
import { say } from '@/domains/words'
import { numeric, rowId } from '../input'

/** Without JavaScript "Clear" is sent along with the star that is checked; the button stands last. */
const pressedLast = (value: unknown) => (Array.isArray(value) ? value.at(-1) : value)
const clearing: unknown[] = ['', '0', 0, null]

/** Stars in halves; an empty value or 0 clears the rating. */
export const ratingInput = z.object({
  filmId: rowId,
  value: z.preprocess(
    (value) => (clearing.includes(pressedLast(value)) ? null : pressedLast(value)),
    numeric(
      z
        .number()
        .min(0.5, 'Ratings go from half a star to five.')
        .max(5, 'Ratings go from half a star to five.')
        .multipleOf(0.5, 'Ratings come in half stars.')
        .nullable(),
    ),
  ),
})

export const reactionKinds = ['SEEN', 'WANT', 'NOT_FOR_ME'] as const
export type ReactionKind = (typeof reactionKinds)[number]

export const refusalReasons = [
  ['genre', 'Not my genre'],
  ['violence', 'Too violent'],
  ['slow', 'Too slow'],
  ['seen-too-often', say('Seen it too often')],
  ['other', 'Another reason'],
] as const

export type RefusalReason = (typeof refusalReasons)[number][0]

/** A reason as it was stored, where it still is one. */
export const knownReason = (reason: string | null | undefined): RefusalReason | null =>
  refusalReasons.find(([id]) => id === reason)?.[0] ?? null

export const reactionInput = z.object({
  filmId: rowId,
  kind: z.enum(reactionKinds),
  on: z.preprocess((value) => (typeof value === 'string' ? value === 'true' : value), z.boolean()),
  reason: z.enum(refusalReasons.map(([id]) => id) as [string, ...string[]]).optional(),
})

/** What one person has said about one film. */
export type FilmFeedback = {
  rating: number | null
  seen: boolean
  want: boolean
  notForMe: boolean
  reason: string | null
}
export const noFeedback: FilmFeedback = { rating: null, seen: false, want: false, notForMe: false, reason: null }

const tracked = {
  /** Made by the browser: sending an event twice stores it once. */
  id: z.uuid(),
  filmId: rowId.optional(),
  slateId: z.string().max(40).optional(),
  position: z.number().int().min(0).max(200).optional(),
}

export const trackedEvent = z.discriminatedUnion('type', [
  z.object({ ...tracked, filmId: rowId, type: z.literal('CLICKED'), surface: z.string().max(30) }),
  z.object({ ...tracked, filmId: rowId, type: z.literal('IMPRESSION'), surface: z.string().max(30) }),
  z.object({
    ...tracked,
    filmId: rowId,
    type: z.literal('DWELLED'),
    seconds: z.number().min(1).max(3_600),
    visit: z.uuid(),
  }),
  z.object({ ...tracked, type: z.literal('SEARCHED'), query: z.string().trim().min(1).max(120) }),
  z.object({ ...tracked, filmId: rowId, type: z.literal('SEARCH_CHOSEN'), query: z.string().trim().min(1).max(120) }),
])
export type TrackedEvent = z.infer<typeof trackedEvent>

export const MAX_EVENTS_PER_CALL = 20
export const trackInput = z.array(trackedEvent).min(1).max(MAX_EVENTS_PER_CALL)

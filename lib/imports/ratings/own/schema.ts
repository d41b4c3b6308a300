import { z } from 'zod'
import { facetTypes } from '../../../catalog/facets'
import { NOTE_MAX_CHARS } from '../../../feedback/diary-schema'
import type { wordTypes } from '../../../feedback/standing-words'
import { wishSchema } from '../../../wishes/schema'

/** A line of a taste: a facet of films, or own words. */
const line = z
  .string()
  .max(120)
  .regex(new RegExp(`^(?:${facetTypes.join('|')}|words):[\\p{L}\\p{N}-]+$`, 'u'))
const half = z.number().min(0.5).max(5).multipleOf(0.5)
const moment = z.number().int()
const reactions = z.enum(['SEEN', 'WANT', 'NOT_FOR_ME'])

/** A word of a film or a facet as it came; each kind holds what it needs and nothing else. */
export const ownWord = z.discriminatedUnion('type', [
  z.object({ type: z.literal('RATED'), filmId: z.int(), value: half, at: moment }),
  z.object({
    type: z.literal('REACTED'),
    filmId: z.int(),
    detail: reactions,
    reason: z.string().max(80).nullable(),
    at: moment,
  }),
  z.object({ type: z.literal('REACTION_CLEARED'), filmId: z.int(), detail: reactions, at: moment }),
  ...(['RATING_CLEARED', 'SURVEY_LOVED', 'SURVEY_UNLOVED'] as const satisfies (typeof wordTypes)[number][]).map(
    (type) => z.object({ type: z.literal(type), filmId: z.int(), at: moment }),
  ),
  z.object({
    type: z.literal('WATCHED'),
    filmId: z.int(),
    detail: z.iso.date(),
    value: half.nullable(),
    at: moment,
  }),
  // What a note may be used for is asked on the site, and taken from no file.
  z.object({ type: z.literal('NOTED'), filmId: z.int(), detail: z.string().min(1).max(NOTE_MAX_CHARS), at: moment }),
  z.object({ type: z.literal('SURVEY_WISH'), facet: line, value: z.int().min(-2).max(2), at: moment }),
])
export type OwnWordRead = z.infer<typeof ownWord>

export const ownEdit = z.object({
  facet: line,
  state: z.enum(['ACTIVE', 'MUTED', 'DELETED']),
  strength: z.number().min(-5).max(5).nullable(),
  label: z.string().max(400).nullable(),
  stated: z.boolean(),
  wish: wishSchema.nullable(),
  saidAt: moment,
  askedAt: moment.nullable(),
  at: moment,
})
export type OwnEditRead = z.infer<typeof ownEdit>

import { z } from 'zod'
import type { EvidenceEvent } from '../profile/schema'

const SAID = ['RATED', 'RATING_CLEARED', 'REACTED', 'REACTION_CLEARED'] as const

/** One word of the person that moved a list. */
const saidSchema = z.object({
  eventId: z.string(),
  filmId: z.number(),
  type: z.enum(SAID),
  value: z.number().nullable(),
  detail: z.string().nullable(),
})
export type SaidOfFilm = z.infer<typeof saidSchema>

const slateChange = z.discriminatedUnion('kind', [
  /** Why there is a new list, and which tastes were edited since the one before. */
  z.object({
    kind: z.literal('new'),
    why: z.enum(['day', 'part-of-day', 'taste', 'picks']),
    facets: z.array(z.object({ facet: z.string(), label: z.string().nullable() })),
  }),
  /** Films that gave way to others in the same list, and what was said before. */
  z.object({
    kind: z.literal('adjusted'),
    said: z.array(saidSchema),
    replaced: z.array(z.object({ position: z.number(), outId: z.number(), inId: z.number().nullable() })),
  }),
])
export type SlateChange = z.infer<typeof slateChange>
export type Adjusted = Extract<SlateChange, { kind: 'adjusted' }>

export const slateChanges = z.array(slateChange).catch([])

/** What the person said of films after `until`, in the order they said it. */
export function saidSince(events: readonly EvidenceEvent[], until: Date): SaidOfFilm[] {
  return events
    .filter((event) => event.at > until.getTime())
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ id, filmId, type, value, detail }) => {
      const known = SAID.find((each) => each === type)
      return known && filmId !== null ? [{ eventId: id, filmId, type: known, value, detail }] : []
    })
}

/** When the person last said something, as far as these events go. */
export function lastSaid(events: readonly EvidenceEvent[]): Date {
  return new Date(events.reduce((last, event) => Math.max(last, event.at), 0))
}

import { z } from 'zod'
import { standingWords } from '../feedback/standing-words'
import type { EvidenceEvent } from '../profile/schema'

const SAID = ['RATED', 'RATING_CLEARED', 'REACTED', 'REACTION_CLEARED', 'WATCHED'] as const

/** One word of the person that moved a list. */
const saidSchema = z.object({
  eventId: z.string(),
  filmId: z.number(),
  type: z.enum(SAID),
  value: z.number().nullable(),
  detail: z.string().nullable(),
})
export type SaidOfFilm = z.infer<typeof saidSchema>

/** A line of the taste that stands otherwise than before, and how it came to. */
const editedFacet = z.object({
  facet: z.string(),
  label: z.string().nullable(),
  how: z.enum(['said', 'changed', 'struck-out', 'taken-back']).optional(),
})
export type EditedFacet = z.infer<typeof editedFacet>

const slateChange = z.discriminatedUnion('kind', [
  /** Why there is a new list, and which tastes were edited since the one before. */
  z.object({
    kind: z.literal('new'),
    why: z.enum(['day', 'part-of-day', 'taste', 'picks', 'words']),
    facets: z.array(editedFacet),
    /** The films are those of the list before: what was edited moved none of them. */
    same: z.boolean().optional(),
    /** Of new picks: fewer than a list of other films were left, so some come again. */
    repeats: z.boolean().optional(),
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

/**
 * What the person said of films after `until`, in the order they said it. A film of which they took everything back
 * again is left out: what stands of it is what stood.
 */
export function saidSince(events: readonly EvidenceEvent[], until: Date): SaidOfFilm[] {
  const since = wordsAfter(events, until)
  const unchanged = new Set(
    [...new Set(since.map(({ filmId }) => filmId))].filter((filmId) => {
      const words = events.filter((event) => event.filmId === filmId)
      return standing(words) === standing(words.filter(({ at }) => at <= until.getTime()))
    }),
  )
  return since.filter(({ filmId }) => !unchanged.has(filmId))
}

/** Every word about a film after `until`, also those taken back since. */
export function wordsAfter(events: readonly EvidenceEvent[], until: Date): SaidOfFilm[] {
  return events
    .filter((event) => event.at > until.getTime())
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ id, filmId, type, value, detail }) => {
      const known = SAID.find((each) => each === type)
      return known && filmId !== null ? [{ eventId: id, filmId, type: known, value, detail }] : []
    })
}

function standing(words: readonly EvidenceEvent[]): string {
  const { rating, loved, want, seen, refusal } = standingWords(words)
  return JSON.stringify([rating?.value, !loved, !want, !seen, !refusal, refusal?.reason])
}

/** When the person last said something, as far as these events go. */
export function lastSaid(events: readonly EvidenceEvent[]): Date {
  return new Date(events.reduce((last, event) => Math.max(last, event.at), 0))
}

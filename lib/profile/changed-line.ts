import type { Facet } from '../recommender/types'
import { filmEvidence } from './film-evidence'
import type { EvidenceEvent } from './schema'
import { type FacetReader, inferStrengths } from './strength'

/** A line of the taste before and after something was said of a film. */
export type ChangedLine = { facet: Facet; before: number; after: number }

/** Less is no change one would notice. */
const LEAST = 0.05

/**
 * The line that what was said of a film at a time moved most, of those the film has: its strength from evidence alone, as it
 * was just before and just after. Null where nothing moved.
 */
export function changedLine(
  events: readonly EvidenceEvent[],
  { filmId, at }: { filmId: number; at: number },
  reader: FacetReader,
): ChangedLine | null {
  const before = strengthsAt(events, at - 1, reader)
  const after = strengthsAt(events, at, reader)
  const lines = reader.facetsOf(filmId).map((facet) => ({
    facet,
    before: before.get(facet) ?? 0,
    after: after.get(facet) ?? 0,
  }))
  const moved = (line: ChangedLine) => Math.abs(line.after - line.before)
  const [most] = lines.toSorted((a, b) => moved(b) - moved(a) || (a.facet < b.facet ? -1 : 1))
  return most && moved(most) >= LEAST ? most : null
}

const strengthsAt = (events: readonly EvidenceEvent[], at: number, reader: FacetReader) =>
  new Map(inferStrengths(filmEvidence(eventsUntil(events, at)), reader).map(({ facet, strength }) => [facet, strength]))

/** What was known at a time: nothing that was said after it. */
const eventsUntil = <Event extends Pick<EvidenceEvent, 'at'>>(events: readonly Event[], at: number): Event[] =>
  events.filter((event) => event.at <= at)

import { momentOf } from './diary-schema'
import type { Said } from './record'

/** A day a film was seen, and the stars of that time where they were given. */
export type Viewing = { day: string; stars: number | null }

/** What a viewing says: its day and stars, and that the film was seen where nobody had said so. */
export function viewingWords({ filmId, day, stars }: Viewing & { filmId: number }, isSeen: boolean, now: Date): Said[] {
  const at = momentOf(day, now)
  return [
    { type: 'WATCHED', filmId, detail: day, ...(stars !== null && { value: stars }), ...(at && { at }) },
    ...(isSeen ? [] : [{ type: 'REACTED' as const, filmId, detail: 'SEEN' }]),
  ]
}

/** What changes of a viewing; null where nothing does. Its moment moves with its day alone. */
export function changedViewing(
  { detail, value }: { detail: string | null; value: number | null },
  { day, stars }: Viewing,
  now: Date,
) {
  if (detail === day && value === stars) return null
  const moved = detail !== day && { occurredAt: momentOf(day, now) ?? now }
  return { detail: day, value: stars, recordedAt: now, ...moved }
}

type Note = { detail: string | null; reason: string | null }

/** Whether a note is what stands already; where there is none, no words change nothing, whatever they may be used for. */
export const isSameNote = (last: Note | undefined, { detail, reason }: Note): boolean =>
  (last?.detail ?? '') === detail && (detail === '' || (last?.reason ?? null) === reason)

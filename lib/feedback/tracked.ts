import type { TrackedEvent } from './inputs'

/** Films that events name, each once. */
export const filmsIn = (events: readonly TrackedEvent[]): number[] => [
  ...new Set(events.flatMap(({ filmId }) => filmId ?? [])),
]

/** Lists that events name, each once. */
export const slatesIn = (events: readonly TrackedEvent[]): string[] => [
  ...new Set(events.flatMap(({ slateId }) => slateId ?? [])),
]

/** What the browser saw as rows of a person's history; what names a film or a list they do not have is left out. */
export function trackedRows(
  userId: string,
  events: readonly TrackedEvent[],
  known: { films: ReadonlySet<number>; slates: ReadonlySet<string> },
) {
  return events
    .filter(({ filmId }) => filmId === undefined || known.films.has(filmId))
    .filter(({ slateId }) => slateId === undefined || known.slates.has(slateId))
    .map((event) => ({
      userId,
      id: event.id,
      type: event.type,
      filmId: event.filmId,
      slateId: event.slateId,
      position: event.position,
      value: event.type === 'DWELLED' ? Math.round(event.seconds) : null,
      detail: detailOf(event),
    }))
}

function detailOf(event: TrackedEvent): string {
  if (event.type === 'DWELLED') return event.visit
  return event.type === 'CLICKED' || event.type === 'IMPRESSION' ? event.surface : event.query
}

import { evidenceText } from '../profile/evidence-text'
import type { PersonAtHand } from './person'

/** The films a reason rests on, with what the person did, in words. Films deleted from the history drop out. */
export function evidenceMarks(
  person: PersonAtHand,
  basis: readonly number[],
): { slug: string; title: string; text: string }[] {
  return basis.flatMap((filmId) => {
    const film = person.catalog.films.get(filmId)
    const own = person.profile.films.find((each) => each.filmId === filmId)
    const events =
      own?.parts.flatMap((part) => person.profile.events.find((event) => event.id === part.eventId) ?? []) ?? []
    if (!film || events.length === 0) return []
    return [{ slug: film.slug, title: film.title, text: [...new Set(events.map(evidenceText))].join(', ') }]
  })
}

import { evidenceText } from '../profile/evidence-text'
import { seedsNamed } from '../profile/named-examples'
import type { PersonAtHand } from './person'

/** The films a reason rests on, with what the person did, in words. Films deleted from the history drop out. */
export function evidenceMarks(
  person: PersonAtHand,
  basis: readonly number[],
): { slug: string; title: string; text: string }[] {
  const named = new Set(seedsNamed(person.profile, person.catalog))
  return basis.flatMap((filmId) => {
    const film = person.catalog.films.get(filmId)
    const own = person.profile.films.find((each) => each.filmId === filmId)
    const events =
      own?.parts.flatMap((part) => person.profile.events.find((event) => event.id === part.eventId) ?? []) ?? []
    const texts = [...new Set(events.map(evidenceText)), ...(named.has(filmId) ? ['you named it as an example'] : [])]
    return film && texts.length > 0 ? [{ slug: film.slug, title: film.title, text: texts.join(', ') }] : []
  })
}

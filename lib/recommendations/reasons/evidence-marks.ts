import { evidenceText } from '../../profile/views/evidence-text'
import type { RecommendationContext } from '../context/context'

/** The films a reason rests on, with what the person did, in words. Films deleted from the history drop out. */
export function evidenceMarks(
  context: RecommendationContext,
  basis: readonly number[],
): { slug: string; title: string; text: string }[] {
  const named = new Set(context.profile.examples)
  return basis.flatMap((filmId) => {
    const film = context.catalog.films.get(filmId)
    const own = context.profile.films.find((each) => each.filmId === filmId)
    const events =
      own?.parts.flatMap((part) => context.profile.events.find((event) => event.id === part.eventId) ?? []) ?? []
    const texts = [...new Set(events.map(evidenceText)), ...(named.has(filmId) ? ['you named it as an example'] : [])]
    return film && texts.length > 0 ? [{ slug: film.slug, title: film.title, text: texts.join(', ') }] : []
  })
}

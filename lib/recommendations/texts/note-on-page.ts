import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { withoutStory } from '../../writers/composer/language/grammar'
import { getRecommendationContext, keepsRules, type RecommendationContext } from '../context/context'
import { findReasonOnList } from '../queries'
import { noteFor } from './note'
import type { ShownText } from './write-text'

/** `slateId`: of the list whose card says it; none of a note of its own. */
type NoteOnPage = ShownText & { slateId?: string }

/**
 * Why a film may suit the viewer, on its page: what their list says of it, where it stands on the list of now, else a
 * note of its own. Null for a film marked "Not for me", and where there is nothing to say.
 */
export async function noteOnPage(viewer: Viewer, filmId: number): Promise<NoteOnPage | null> {
  // Nothing is said of a taste that may not be used.
  if (viewer.withoutProfile) return null
  const context = await getRecommendationContext(viewer)
  if (context.feedback.get(filmId)?.notForMe) return null
  return (await reasonOnList(context, filmId)) ?? noteFor(viewer, filmId)
}

/** The reason on the card, as long as the films it rests on still count. */
async function reasonOnList(context: RecommendationContext, filmId: number): Promise<NoteOnPage | null> {
  const { viewer, profile } = context
  const item = await findReasonOnList(viewer.id, filmId)
  if (!item || !keepsRules(context, filmId)) return null
  const standing = new Set([...profile.films.map((film) => film.filmId), ...profile.examples])
  if (!item.basis.every((id) => standing.has(id))) return null
  // The page shows the log line above it.
  const text = withoutStory(item.reason, context.catalog.films.get(filmId)?.logline ?? '')
  const { language, slateId } = item
  return { text, language, servedBy: item.servedBy === 'MODEL' ? 'MODEL' : 'COMPOSER', slateId }
}

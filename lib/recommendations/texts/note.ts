import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { findPublished } from '../../prompts/queries'
import { getRecommendationContext } from '../context/context'
import { saveFilmNote } from '../mutations'
import { prepareNote } from '../prepare-prompt'
import { findFilmNote } from '../queries'
import { writeAndKeep } from './write-and-keep'
import type { ShownText } from './write-text'

/** Why a film may suit the viewer, kept until the profile changes; null when there is nothing to write. */
export async function noteFor(viewer: Viewer, filmId: number): Promise<ShownText | null> {
  const stored = await findFilmNote(viewer.id, filmId, viewer.profileVersion)
  if (stored && stored.servedBy !== 'RANKING') return { ...stored, servedBy: stored.servedBy }
  const [context, prompt] = await Promise.all([
    getRecommendationContext(viewer),
    findPublished('NOTE', viewer.language ?? undefined),
  ])
  const prepared = prepareNote(prompt, context, filmId)
  if (!prepared) return null
  return writeAndKeep(prepared, prompt, viewer, (written) => saveFilmNote(viewer.id, filmId, written))
}

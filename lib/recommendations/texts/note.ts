import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { textServingFor, textVariantFor } from '../../experiments/serving'
import { getRecommendationContext } from '../context/context'
import { saveFilmNote } from '../mutations'
import { prepareNote } from '../prepare-prompt'
import { findFilmNote } from '../queries'
import { writeAndKeep } from './write-and-keep'
import type { ShownText } from './write-text'

/** Why a film may suit the viewer, kept until the profile or their variant changes; null when there is nothing to write. */
export async function noteFor(viewer: Viewer, filmId: number): Promise<ShownText | null> {
  const [stored, varied] = await Promise.all([
    findFilmNote(viewer.id, filmId, viewer.profileVersion),
    textVariantFor(viewer, 'NOTE'),
  ])
  const kept = stored && stored.servedBy !== 'RANKING' ? { ...stored, servedBy: stored.servedBy } : null
  if (kept && kept.variantId === null && varied === null) return kept
  const serving = await textServingFor(viewer, 'NOTE')
  if (kept && kept.variantId === serving.variantId) return kept
  const prepared = prepareNote(serving.prompt, await getRecommendationContext(viewer), filmId)
  if (!prepared) return null
  return writeAndKeep(prepared, serving, viewer, (written) => saveFilmNote(viewer.id, filmId, written))
}

import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { textServingFor, textVariantFor } from '../../experiments/serving'
import { findPortrait } from '../../profile/queries'
import { getTasteContext } from '../context/context'
import { savePortrait } from '../mutations'
import { preparePortrait } from '../prepare-prompt'
import { writeAndKeep } from './write-and-keep'
import type { ShownText } from './write-text'

/** The written portrait on the profile page, kept until the profile or the person's variant changes; null when there is nothing to say. */
export async function portraitFor(viewer: Viewer): Promise<ShownText | null> {
  const [stored, varied] = await Promise.all([findPortrait(viewer.id), textVariantFor(viewer, 'PORTRAIT')])
  const isNow = stored?.profileVersion === viewer.profileVersion && stored.servedBy !== 'RANKING'
  const kept = isNow ? { ...stored, servedBy: stored.servedBy as ShownText['servedBy'] } : null
  if (kept && kept.variantId === null && varied === null) return kept
  const serving = await textServingFor(viewer, 'PORTRAIT')
  if (kept && kept.variantId === serving.variantId) return kept
  const prepared = preparePortrait(serving.prompt, await getTasteContext(viewer))
  if (!prepared) return null
  return writeAndKeep(prepared, serving, viewer, (written) => savePortrait(viewer.id, written))
}

import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { findPortrait } from '../../profile/queries'
import { findPublished } from '../../prompts/queries'
import { getTasteContext } from '../context/context'
import { savePortrait } from '../mutations'
import { preparePortrait } from '../prepare-prompt'
import { writeAndKeep } from './write-and-keep'
import type { ShownText } from './write-text'

/** The written portrait on the profile page, kept until the profile changes; null when there is nothing to say. */
export async function portraitFor(viewer: Viewer): Promise<ShownText | null> {
  const stored = await findPortrait(viewer.id)
  if (stored?.profileVersion === viewer.profileVersion && stored.servedBy !== 'RANKING')
    return { text: stored.text, servedBy: stored.servedBy, language: stored.language }
  const [context, prompt] = await Promise.all([
    getTasteContext(viewer),
    findPublished('PORTRAIT', viewer.language ?? undefined),
  ])
  const prepared = preparePortrait(prompt, context)
  if (!prepared) return null
  return writeAndKeep(prepared, prompt, viewer, (written) => savePortrait(viewer.id, written))
}

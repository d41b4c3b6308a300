import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { findPortrait } from '../../profile/queries'
import { findPublished } from '../../prompts/queries'
import { getTasteContext } from '../context'
import { savePortrait } from '../mutations'
import { preparePortrait, writerFor } from '../prepare-prompt'
import { type ShownText, writeText } from './write-text'

/** The written portrait on the profile page, kept until the profile changes; null when there is nothing to say. */
export async function portraitFor(viewer: Viewer): Promise<ShownText | null> {
  const stored = await findPortrait(viewer.id)
  if (stored?.profileVersion === viewer.profileVersion && stored.servedBy !== 'RANKING')
    return { text: stored.text, servedBy: stored.servedBy }
  const [context, prompt] = await Promise.all([getTasteContext(viewer), findPublished('PORTRAIT')])
  const prepared = preparePortrait(prompt, context)
  if (!prepared) return null
  const writer = await writerFor(prepared, viewer)
  const { text, servedBy, refused } = await writeText(prepared, writer)
  await savePortrait(viewer.id, {
    promptVersionId: prepared.fellBack ? null : prompt.versionId,
    model: writer.resolved.name,
    profileVersion: viewer.profileVersion,
    text,
    servedBy,
    refused,
  })
  return { text, servedBy }
}

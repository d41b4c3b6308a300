import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { saveSummary } from '../../profile/mutations'
import { findSummary } from '../../profile/queries'
import { defaultPrompts } from '../../prompts/defaults'
import { PORTRAIT_MAX_CHARS } from '../../prompts/parts/limits'
import { assembleSummary } from '../../prompts/person/assemble'
import { promptVariables } from '../../prompts/person/variables'
import { findPublished } from '../../prompts/queries'
import { renderOrDefault } from '../../prompts/render'
import { getRecommendationContext, promptSubject } from '../context'
import { seedOf } from '../slate/seed'
import { type WrittenText, writeText } from './write-text'

/** The written portrait on the profile page, kept until the profile changes; null when there is nothing to say. */
export async function portraitOf(viewer: Viewer): Promise<WrittenText | null> {
  const context = await getRecommendationContext(viewer)
  const subject = promptSubject(context, seedOf(viewer.id, viewer.profileVersion))
  if (subject.interests.length === 0 && subject.evidence.length === 0) return null
  const stored = await findSummary(viewer.id)
  if (stored?.profileVersion === viewer.profileVersion && stored.servedBy !== 'RANKING') {
    return { text: stored.text, servedBy: stored.servedBy }
  }
  const prompt = await findPublished('SUMMARY')
  const instructions = renderOrDefault(
    prompt.instructions,
    defaultPrompts.SUMMARY.instructions,
    promptVariables(subject),
  ).text
  const written = await writeText({
    viewer,
    prompt,
    assembled: assembleSummary(instructions, subject),
    nameable: [...subject.evidence],
    catalog: context.catalog,
    maxChars: PORTRAIT_MAX_CHARS,
  })
  await saveSummary(viewer.id, { ...written, profileVersion: viewer.profileVersion })
  return written
}

import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { saveSummary } from '../../profile/mutations'
import { findSummary } from '../../profile/queries'
import { PORTRAIT_MAX_CHARS } from '../../prompts/parts/limits'
import { assemblePortrait } from '../../prompts/person/assemble'
import { promptVariables } from '../../prompts/person/variables'
import { promptOf } from '../../prompts/prompts'
import { findPublished } from '../../prompts/queries'
import { renderOrDefault } from '../../prompts/render'
import { getRecommendationContext, promptSubject } from '../context'
import { seedOf } from '../slate/seed'
import { type WrittenText, writeText } from './write-text'

/** The written portrait on the profile page, kept until the profile changes; null when there is nothing to say. */
export async function portraitFor(viewer: Viewer): Promise<WrittenText | null> {
  const context = await getRecommendationContext(viewer)
  const subject = promptSubject(context, seedOf(viewer.id, viewer.profileVersion))
  if (subject.interests.length === 0 && subject.evidence.length === 0) return null
  const stored = await findSummary(viewer.id)
  if (stored?.profileVersion === viewer.profileVersion && stored.servedBy !== 'RANKING') {
    return { text: stored.text, servedBy: stored.servedBy }
  }
  const prompt = await findPublished('PORTRAIT')
  const instructions = renderOrDefault(
    prompt.instructions,
    promptOf('PORTRAIT').builtIn.instructions,
    promptVariables(subject),
  ).text
  const written = await writeText({
    viewer,
    prompt,
    assembled: assemblePortrait(promptOf('PORTRAIT'), instructions, subject),
    nameable: [...subject.evidence],
    catalog: context.catalog,
    maxChars: PORTRAIT_MAX_CHARS,
  })
  await saveSummary(viewer.id, { ...written, profileVersion: viewer.profileVersion })
  return written
}

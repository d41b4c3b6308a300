import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { isBlank } from '../../profile/profile'
import { NOTE_MAX_CHARS } from '../../prompts/parts/limits'
import { assembleNote } from '../../prompts/person/assemble'
import { promptVariables } from '../../prompts/person/variables'
import { promptOf } from '../../prompts/prompts'
import { findPublished } from '../../prompts/queries'
import { renderOrDefault } from '../../prompts/render'
import { factsOf, getRecommendationContext, promptSubject, rankFor, rankRequest } from '../context'
import { saveFilmReason } from '../mutations'
import { findFilmReason } from '../queries'
import { seedOf } from '../slate/seed'
import { type WrittenText, writeText } from './write-text'

/** Why a film may suit the viewer; null when nothing is known of them or the film is ruled out by their own wishes. */
export async function noteFor(viewer: Viewer, filmId: number): Promise<WrittenText | null> {
  const context = await getRecommendationContext(viewer)
  if (isBlank(context.profile)) return null
  const stored = await findFilmReason(viewer.id, filmId, viewer.profileVersion)
  if (stored && stored.servedBy !== 'RANKING') return { text: stored.text, servedBy: stored.servedBy }

  const seed = seedOf(viewer.id, filmId, viewer.profileVersion)
  const others = [...context.catalog.films.keys()].filter((id) => id !== filmId)
  const request = rankRequest(context, { excluded: others, limit: 1, seed })
  const [candidate] = rankFor(context, { ...request, excludedFilmIds: new Set(others) })
  const film = factsOf(context, [filmId]).get(filmId)
  if (!candidate || !film) return null
  const prompt = await findPublished('NOTE')
  const subject = { ...promptSubject(context, seed) }
  subject.evidence = subject.evidence.filter((own) => own.id !== filmId)
  const instructions = renderOrDefault(
    prompt.instructions,
    promptOf('NOTE').builtIn.instructions,
    promptVariables(subject),
  ).text
  const written = await writeText({
    viewer,
    prompt,
    assembled: assembleNote(promptOf('NOTE'), instructions, subject, candidate, film),
    nameable: [film, ...subject.evidence],
    catalog: context.catalog,
    maxChars: NOTE_MAX_CHARS,
  })
  await saveFilmReason(viewer.id, filmId, { profileVersion: viewer.profileVersion, ...written })
  return written
}

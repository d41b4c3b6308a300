import 'server-only'
import type { Viewer } from '../auth/viewer'
import { throughGorse } from '../engine/gorse/serve'
import { assembleSlate } from '../prompts/assemble'
import { defaultPrompts } from '../prompts/defaults'
import { findPublished } from '../prompts/queries'
import { renderOrDefault } from '../prompts/render'
import { promptVariables } from '../prompts/variables'
import { chooseWriter } from './choose-writer'
import { openSlate } from './mutations'
import { factsOf, getPersonAtHand, likedFilmIds, promptSubject, rankFor, rankRequest } from './person'
import { findFreshSlate, listRecentlyReplaced } from './queries'
import { type LiveSlate, runSlate } from './run-slate'
import { MAX_CANDIDATES } from './schema'
import { seedOf } from './seed'
import { moveLimitFor, type SlateArm } from './slate-arm'
import type { StoredSlate } from './slate-view'

export type Tonight =
  | { kind: 'stored'; slate: StoredSlate }
  | { kind: 'live'; slate: LiveSlate; candidateIds: number[] }

/**
 * The list for "Tonight for you": the stored one while it is fresh, else a new one that fills as it is written, as the
 * arm of an experiment wants it.
 */
export async function openTonight(
  viewer: Viewer,
  signal: AbortSignal | undefined,
  arm: SlateArm = {},
): Promise<Tonight> {
  const known = await getPersonAtHand(viewer)
  const partOfDay = known.context?.partOfDay ?? 'any'
  const stored = await findFreshSlate(viewer.id, { profileVersion: viewer.profileVersion, partOfDay })
  if (stored) return { kind: 'stored', slate: stored }

  const [replaced, prompt, engine] = await Promise.all([
    listRecentlyReplaced(viewer.id),
    findPublished('SLATE'),
    throughGorse(known.engine, viewer.id, likedFilmIds(known.profile)),
  ])
  const person = { ...known, engine }
  const seed = seedOf(viewer.id, viewer.profileVersion, partOfDay, replaced.length)
  const candidates = rankFor(person, rankRequest(person, { excluded: replaced, limit: MAX_CANDIDATES, seed }))
  const subject = promptSubject(person, seed)
  const fallback = defaultPrompts.SLATE.instructions
  const rendered = renderOrDefault(prompt.instructions, fallback, promptVariables(subject))
  const facts = factsOf(
    person,
    candidates.map((candidate) => candidate.filmId),
  )
  const moveLimit = moveLimitFor(person.profile, engine.config, arm)
  const assembled = assembleSlate(rendered.text, subject, candidates, facts, moveLimit)
  const writer = await chooseWriter(viewer, prompt.model, {
    ...assembled,
    maxOutputTokens: prompt.maxTokens,
  })
  const slateId = await openSlate(viewer.id, {
    promptVersionId: rendered.fellBack ? null : prompt.versionId,
    model: writer.resolved.name,
    engineConfig: engine.config.version,
    artefactId: engine.artefactId,
    recommender: engine.recommender,
    profileVersion: viewer.profileVersion,
    partOfDay,
    moveLimit,
    candidates,
  })
  const slate = runSlate({
    slateId,
    userId: viewer.id,
    resolved: writer.resolved,
    reservation: writer.reservation,
    refusal: writer.refusal,
    assembled,
    settings: { temperature: prompt.temperature, topP: prompt.topP, maxOutputTokens: prompt.maxTokens },
    candidates,
    moveLimit,
    catalog: person.catalog,
    signal,
  })
  return { kind: 'live', slate, candidateIds: candidates.map((candidate) => candidate.filmId) }
}

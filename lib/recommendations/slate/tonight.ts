import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { throughGorse } from '../../gorse/serve'
import { MAX_CANDIDATES } from '../../prompts/parts/limits'
import { assembleSlate } from '../../prompts/person/assemble'
import { promptVariables } from '../../prompts/person/variables'
import { promptOf } from '../../prompts/prompts'
import { findPublished } from '../../prompts/queries'
import { renderOrDefault } from '../../prompts/render'
import { chooseWriter } from '../../writers/choose-writer'
import {
  factsOf,
  getRecommendationContext,
  likedFilmIds,
  promptSubject,
  type RecommendationContext,
  rankFor,
  rankRequest,
} from '../context'
import { openSlate } from '../mutations'
import { findFreshSlate, isReplaced, listRecentlyReplaced } from '../queries'
import type { StoredSlate } from '../schema'
import { moveLimitFor, type SlateArm } from './move-limit'
import { type LiveSlate, runSlate } from './run-slate'
import { createRunningLists } from './running-lists'
import { seedOf } from './seed'

type Live = { kind: 'live'; slate: LiveSlate; candidateIds: number[] }
export type Tonight = { kind: 'stored'; slate: StoredSlate } | Live

const running = createRunningLists<Live>()

/**
 * The list for "Tonight for you": the stored one while it is fresh, else the one being written for another tab, else a
 * new one that fills as it is written, as the arm of an experiment wants it.
 */
export async function openTonight(
  viewer: Viewer,
  signal: AbortSignal | undefined,
  arm: SlateArm = {},
): Promise<Tonight> {
  const context = await getRecommendationContext(viewer)
  const partOfDay = context.viewing?.partOfDay ?? 'any'
  const stored = await findFreshSlate(viewer.id, { profileVersion: viewer.profileVersion, partOfDay })
  if (stored) return { kind: 'stored', slate: stored }
  return running.open(
    [viewer.id, viewer.profileVersion, partOfDay].join(' '),
    signal,
    async ({ slate }) => !(await isReplaced(slate.id)),
    (stop) => begin(context, partOfDay, arm, stop),
  )
}

async function begin(known: RecommendationContext, partOfDay: string, arm: SlateArm, signal: AbortSignal) {
  const { viewer } = known
  const [replaced, prompt, engine] = await Promise.all([
    listRecentlyReplaced(viewer.id),
    findPublished('SLATE'),
    throughGorse(known.engine, viewer.id, likedFilmIds(known.profile)),
  ])
  const context = { ...known, engine }
  const seed = seedOf(viewer.id, viewer.profileVersion, partOfDay, replaced.length)
  const candidates = rankFor(context, rankRequest(context, { excluded: replaced, limit: MAX_CANDIDATES, seed }))
  const subject = promptSubject(context, seed)
  const fallback = promptOf('SLATE').builtIn.instructions
  const rendered = renderOrDefault(prompt.instructions, fallback, promptVariables(subject))
  const facts = factsOf(
    context,
    candidates.map((candidate) => candidate.filmId),
  )
  const moveLimit = moveLimitFor(context.profile, engine.config, arm)
  const assembled = assembleSlate(promptOf('SLATE'), rendered.text, subject, candidates, facts, moveLimit)
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
    catalog: context.catalog,
    signal,
  })
  const candidateIds = candidates.map((candidate) => candidate.filmId)
  return { list: { kind: 'live' as const, slate, candidateIds }, whole: slate.summary }
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '../../auth/viewer'
import { configFor } from '../../experiments/engine-choices'
import { guardNowAndThen } from '../../experiments/guardrails/now-and-then'
import { type Serving, servingFor } from '../../experiments/serving'
import { withoutInferred } from '../../profile/ranking/without-inferred'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { Candidate } from '../../recommender/types'
import { getRecommendationContext, type RecommendationContext } from '../context/context'
import { listEditsSince } from '../edits-since'
import { type ClosedSlate, closeSlate, createSlate } from '../mutations'
import { prepareSlate, writerFor } from '../prepare-prompt'
import { findLastSlate, findStoredSlate, isReplaced, listRecentlyReplaced, type Moment } from '../queries'
import { requestOf } from '../request-of'
import type { SlateItemView, SlateSummary, StoredSlate } from '../schema'
import { lastSaid, type SlateChange } from '../slate-changes'
import { adjustSlate, stands } from './adjust-slate'
import { getListOfNow } from './list-of-now'
import { settledPlace } from './place-views'
import { isRenewalDue, renewSlate } from './renew-slate'
import { type LiveSlate, runSlate } from './run-slate'
import { createRunningSlates } from './running-slates'

type Live = { kind: 'live'; slate: LiveSlate; candidateIds: number[]; changes: SlateChange[] }
export type OpenedSlate = { kind: 'stored'; slate: StoredSlate } | Live

const running = createRunningSlates<Live>()
/** Two pages of one person may adjust a list at once; more than a few times in a row is no chance. */
const MOST_READS = 3

/**
 * The list for "Tonight for you": the stored one of this day and taste, adjusted to what was said since, else the one
 * being written for another tab, else a new one that fills as it is written.
 */
export async function openSlate(viewer: Viewer, signal: AbortSignal | undefined): Promise<OpenedSlate> {
  const [known, now] = await Promise.all([getRecommendationContext(viewer), getListOfNow(viewer)])
  const { moment } = now
  let { stored } = now
  // Most visits find a list nothing has happened to: what would write another is not even asked for.
  if (stored && stands(known, stored) && !isRenewalDue(known, stored)) return { kind: 'stored', slate: stored }
  const serving = await servingFor(viewer)
  const context = servedContext(known, serving)
  for (let read = 1; stored && read <= MOST_READS; read += 1) {
    const slate = await adjustSlate(context, stored, moment.day, serving.prompt.language)
    if (slate ?? read === MOST_READS) return renewed(context, serving, slate ?? stored, signal)
    stored = await findStoredSlate(viewer.id, moment)
  }
  return running.open(
    [viewer.id, ...Object.values(moment)].join(' '),
    signal,
    async ({ slate }) => !(await isReplaced(slate.id)),
    (stop) => begin(context, serving, moment, stop),
  )
}

/** A list of which a page is told nothing later: its films and words by their place, and who wrote them. */
export type WholeSlate = {
  opened: OpenedSlate
  items: ReadonlyMap<number, SlateItemView>
  summary: SlateSummary
}

/** Null while a model writes. A list that stands is whole, and so is one of our own composer, which this waits for. */
export async function findWhole(slate: Promise<OpenedSlate>): Promise<WholeSlate | null> {
  const opened = await slate.catch(() => null)
  if (!opened) return null
  if (opened.kind === 'stored') {
    return { opened, items: byPlace(opened.slate.items), summary: summaryOf(opened.slate) }
  }
  if (opened.slate.takesTime) return null
  const summary = await opened.slate.summary
  return { opened, items: byPlace(await Promise.all(opened.slate.places.map(settledPlace))), summary }
}

const byPlace = (items: readonly (SlateItemView | null)[]) =>
  new Map(items.flatMap((item) => (item ? [[item.position, item]] : [])))

export function summaryOf(slate: StoredSlate): SlateSummary {
  const byModel = slate.items.filter((item) => item.servedBy === 'MODEL').length
  const writer = byModel === 0 ? 'composer' : byModel === slate.items.length ? 'model' : 'mixed'
  return { writer, model: slate.model, fault: slate.fault, renewAfter: slate.renewAfter }
}

/** What a list is made from, as the person's variant has it. */
const servedContext = (
  { engine, profile, ...known }: RecommendationContext,
  { engineChoice, isHeldOut }: Serving,
): RecommendationContext => ({
  ...known,
  engine: { ...engine, config: configFor(engine.config, engineChoice) },
  profile: isHeldOut ? withoutInferred(profile) : profile,
})

/** A stored list; one whose call failed some minutes ago while a model is asked again for its words. */
async function renewed(
  context: RecommendationContext,
  serving: Serving,
  slate: StoredSlate,
  signal: AbortSignal | undefined,
): Promise<OpenedSlate> {
  const live = await renewSlate(context, serving, slate, signal)
  return live
    ? { kind: 'live', slate: live, candidateIds: slate.candidateIds, changes: slate.changes }
    : { kind: 'stored', slate }
}

async function begin(context: RecommendationContext, serving: Serving, moment: Moment, signal: AbortSignal) {
  const { viewer } = context
  const askedAt = performance.now()
  const { prompt, variantId } = serving
  const prepared = await prepareSlate(prompt, context, moment.day)
  const { engine } = prepared.context
  const { candidates, moveLimit } = prepared
  const writer = await writerFor(prepared, viewer)
  const isModels = writer.resolved.writer === 'MODEL'
  const changes = await whyNew(viewer, moment, candidates, isModels)
  const served = {
    promptVersionId: prepared.fellBack ? null : prompt.versionId,
    // A list without a profile is no part of what is tried on people.
    variantId: viewer.withoutProfile ? null : variantId,
    model: writer.resolved.name,
    engineConfig: engine.config.version,
    profileVersion: viewer.profileVersion,
  }
  const start = {
    ...served,
    id: randomUUID(),
    artefactId: engine.artefactId,
    recommender: engine.recommender,
    profiled: !viewer.withoutProfile,
    saidUntil: lastSaid(context.profile.events),
    startedAt: new Date(),
    moment,
    changes,
    moveLimit,
    candidates,
    request: requestOf(prepared, writer, prompt),
  }
  // Our own composer is done in some milliseconds: its list is stored once, when it is whole.
  if (isModels) await createSlate(viewer.id, start)
  const store = (end: ClosedSlate) => (isModels ? closeSlate(start.id, end) : createSlate(viewer.id, start, end))
  const slate = runSlate({ slateId: start.id, prepared, writer, served, askedAt, signal, store })
  if (variantId) void slate.summary.then(() => guardNowAndThen())
  const candidateIds = candidates.map((candidate) => candidate.filmId)
  return { list: { kind: 'live' as const, slate, candidateIds, changes }, whole: slate.summary }
}

/** What there is to tell of a new list: nothing of the first, or of one that was left before it was whole. */
async function whyNew(
  { id: userId, withoutProfile }: Viewer,
  moment: Moment,
  candidates: readonly Candidate[],
  isModels: boolean,
): Promise<SlateChange[]> {
  const last = await findLastSlate(userId, !withoutProfile)
  if (!last) return []
  if (last.supersededAt) {
    const replaced = await listRecentlyReplaced(userId, !withoutProfile)
    const repeats = candidates.some(({ filmId }) => replaced.includes(filmId))
    return [{ kind: 'new', why: 'picks', facets: [], ...(repeats && { repeats }) }]
  }
  const edited = last.tasteFingerprint !== moment.tasteFingerprint
  const facets = edited ? await listEditsSince(userId, last.startedAt) : []
  const why =
    facets.length > 0
      ? 'taste'
      : last.day !== moment.day
        ? 'day'
        : edited
          ? 'taste'
          : last.partOfDay !== moment.partOfDay
            ? 'part-of-day'
            : last.outdatedAt
              ? 'words'
              : null
  if (!why) return last.changes.filter(({ kind }) => kind === 'new')
  // What a model will pick of the candidates is not known yet.
  const same = !isModels && why === 'taste' && areFirst(candidates, last.filmIds)
  // Edits that were all taken back again, and a list that is the same for it.
  if (same && facets.length === 0) return []
  return [{ kind: 'new', why, facets, ...(same && { same }) }]
}

/** Whether the list that comes of these has just the films of another, in whatever order. */
function areFirst(candidates: readonly Candidate[], filmIds: readonly number[]): boolean {
  const picks = candidates.slice(0, SLATE_SIZE)
  return picks.length === filmIds.length && picks.every(({ filmId }) => filmIds.includes(filmId))
}

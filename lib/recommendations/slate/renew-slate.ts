import 'server-only'
import type { Serving } from '../../experiments/serving'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { Writer } from '../../writers/choose-writer'
import { type RecommendationContext, rankOnly } from '../context/context'
import { exposuresOf } from '../exposure'
import { type PreparedSlate, prepareSlateOf, writerFor } from '../prepare-prompt'
import { requestOf } from '../request-of'
import type { SlateItemView, SlateSummary, StoredSlate } from '../schema'
import { seedOf } from '../seed'
import type { KeptRequest } from '../sent/sources'
import { claimRenewal, saveRenewal } from './mutations'
import { createPlaceViews } from './place-views'
import { renewalAt } from './renewal-at'
import type { LiveSlate } from './run-slate'
import { writeSlate } from './write-slate'

const isOpen = ({ servedBy }: SlateItemView) => servedBy !== 'MODEL'

/** Whether a model may be asked for the words of a list again by now, and there is something to ask for. */
export const isRenewalDue = ({ viewer }: Pick<RecommendationContext, 'viewer'>, slate: StoredSlate): boolean =>
  slate.renewAfter !== null &&
  slate.renewAfter.getTime() <= Date.now() &&
  viewer.consents.model &&
  slate.items.some(isOpen)

/**
 * Asks a model again for the words of a list whose call failed, some minutes later: every film stays where it stands,
 * and what the model wrote before stays too. Null where nothing is to be renewed now.
 */
export async function renewSlate(
  context: RecommendationContext,
  { prompt, variantId }: Serving,
  slate: StoredSlate,
  signal: AbortSignal | undefined,
): Promise<LiveSlate | null> {
  const { viewer } = context
  if (!isRenewalDue(context, slate)) return null
  const open = slate.items.filter(isOpen)
  if (!(await claimRenewal(viewer.id, slate.id, renewalAt(slate.fault, slate.renewals)))) return null
  const seed = seedOf(viewer.id, slate.id, slate.renewals)
  const filmIds = open.map(({ filmId }) => filmId)
  const ranked = rankOnly(context, filmIds, seed)
  const candidates = filmIds.flatMap((id) => ranked.find(({ filmId }) => filmId === id) ?? [])
  const prepared = prepareSlateOf(prompt, context, { candidates, seed, moveLimit: 0 })
  const writer = await writerFor(prepared, viewer)
  if (writer.resolved.writer !== 'MODEL') return null
  const exposureOf = exposuresOf(context, {
    promptVersionId: prepared.fellBack ? null : prompt.versionId,
    // Of another variant than the list's, or of none, when an experiment began or ended since.
    variantId,
    model: writer.resolved.name,
    engineConfig: context.engine.config.version,
    profileVersion: viewer.profileVersion,
  })
  const request = requestOf(prepared, writer, prompt)
  return write(viewer.id, { slate, prepared, writer, exposureOf, request }, signal)
}

type Run = {
  slate: StoredSlate
  prepared: PreparedSlate
  writer: Writer
  exposureOf: ReturnType<typeof exposuresOf>
  request: KeptRequest
}

function write(
  userId: string,
  { slate, prepared, writer, exposureOf, request }: Run,
  signal: AbortSignal | undefined,
): LiveSlate {
  const views = createPlaceViews(SLATE_SIZE)
  const standing = new Map(slate.items.map((item) => [item.filmId, item]))
  for (const item of slate.items) (item.servedBy === 'MODEL' ? views.settle : views.keep)(item)
  /** Words of the model take the place of those that stand there; all others leave them. */
  const settle = (item: SlateItemView) => {
    const known = standing.get(item.filmId)
    if (known) views.settle(item.servedBy === 'MODEL' ? { ...item, position: known.position } : known)
  }

  const run = async (): Promise<SlateSummary> => {
    const { items, fault, usage } = await writeSlate(prepared, writer, {
      signal,
      places: { show: () => undefined, settle },
    })
    views.end()
    const written = items.filter(({ servedBy }) => servedBy === 'MODEL')
    const renewAfter = renewalAt(fault === 'aborted' ? slate.fault : fault, slate.renewals + 1)
    const left = fault === 'aborted' ? slate.fault : fault
    const model = writer.resolved.name
    const told = items
      .filter(({ servedBy, refused }) => servedBy === 'MODEL' || refused)
      .map((item) => ({ ...item, ...exposureOf(item) }))
    await saveRenewal(userId, slate.id, { items: told, fault: left, renewAfter, model, usage, request })
    const byModel = written.length + slate.items.filter(({ servedBy }) => servedBy === 'MODEL').length
    const kind = byModel === 0 ? 'composer' : byModel === slate.items.length ? 'model' : 'mixed'
    return { writer: kind, model, fault: left, renewAfter }
  }
  const summary = run().catch((error): SlateSummary => {
    console.error('a list could not be renewed', error)
    views.end()
    return { writer: 'composer', model: slate.model, fault: slate.fault, renewAfter: null }
  })
  return { id: slate.id, takesTime: true, places: views.promises, summary }
}

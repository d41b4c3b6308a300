import 'server-only'
import { listFilmTexts } from '../../enrichment/queries'
import type { CatalogIndex } from '../../recommender/index/catalog-index'
import type { Gram } from '../../recommender/models/gram'
import { countSiteLikes, defaultTrainServedOptions } from '../../recommender/models/train-served'
import { findServingGram } from '../queries'
import { getServing, lookAgain, type Serving } from '../serving'
import { catalogFingerprintOf, optionsFingerprintOf } from './fingerprints'
import { canKeepGram, unpackGram } from './models/gram-store'
import type { Base } from './models/update-rows'
import type { CollectedLikes } from './people/collect-likes'
import { planTraining } from './plan'

export type Start = {
  serving: Serving | null
  /** Pairs of likes as they are now; null where they are too many to be kept. */
  counted: Gram | null
  /** What new likes are built on; null for a full training. */
  base: (Base & { fullAsOf: number }) | null
  why: string
  /** True when nothing that a training depends on has changed. */
  unchanged: boolean
  catalogFingerprint: string
  optionsFingerprint: string
}

/**
 * What a training starts from. All likes are counted anew every time, so that what a person took back or erased is
 * gone; the pairs kept from the last training only tell which films need solving.
 */
export async function startFrom(
  index: CatalogIndex,
  collected: CollectedLikes,
  now: number,
  full: boolean,
): Promise<Start> {
  lookAgain()
  const serving = await getServing()
  const catalogFingerprint = catalogFingerprintOf(index, await listFilmTexts())
  const fingerprints = { catalogFingerprint, optionsFingerprint: optionsFingerprintOf(defaultTrainServedOptions) }
  const counted = canKeepGram(index.size) ? countSiteLikes(index, collected.likes) : null
  const likes = await likesBefore(serving, index.size)
  const plan = planTraining(serving?.description ?? null, likes !== null, {
    now,
    heldOutRule: collected.heldOutRule,
    ...fingerprints,
  })
  const model = serving?.models.collaborative
  if (full || plan.mode === 'full' || !serving || !model || !likes || !counted) {
    const why = full && plan.mode === 'incremental' ? 'asked for' : plan.why
    return { serving, counted, base: null, why, unchanged: false, ...fingerprints }
  }
  const unchanged = counted.values.every((value, at) => value === likes.values[at])
  const base = { model, likes, fullAsOf: serving.description.fullAsOf }
  return { serving, counted, base, why: plan.why, unchanged, ...fingerprints }
}

async function likesBefore(serving: Serving | null, size: number): Promise<Gram | null> {
  const packed = serving && (await findServingGram(serving.id))
  return packed ? unpackGram(packed, size) : null
}

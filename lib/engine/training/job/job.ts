import type { TextView } from '../../../enrichment/content/text-views'
import { asStored } from '../../../recommender/artefact/pack-served'
import { type RankConfig, rankConfigFor } from '../../../recommender/config/rank-config'
import { textVectors } from '../../../recommender/content/text-vectors'
import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { RankModels, ServedModels } from '../../../recommender/models/served-models'
import { countSiteLikes, defaultTrainServedOptions } from '../../../recommender/models/train-served'
import type { Pause } from '../../../recommender/steps'
import type { Watch } from '../../lease/watch'
import { ArtefactRefusal, loadArtefact } from '../../load-artefact'
import type { PackedRow } from '../../packed-rows'
import { type ArtefactDescription, ENGINE_FORMAT, type Verdict } from '../../schema'
import { bestBefore, type Judged } from '../gate/best-before'
import { heldOutUsersOf, promotionVerdict, scoresOf } from '../gate/gate'
import { labelsOf } from '../gate/gate-groups'
import type { FilmTrainer } from '../models/film-trainer'
import { canKeepGram, isSameGram, packGram, unpackGram } from '../models/gram-store'
import { serialiseWithin } from '../models/serialise-within'
import { trainModels } from '../models/train-models'
import type { CollectedLikes } from '../people/collect-likes'
import { optionsFingerprintOf } from './fingerprints'
import { planTraining } from './plan'

/** All that a training reads, gathered by whoever has the database: plain values that can be sent to a thread. */
export type JobInput = {
  index: CatalogIndex
  films: ReadonlyMap<number, { slug: string }>
  /** Approved texts of models, one view a strategy, for films in the order of the index. */
  views: TextView[]
  catalogFingerprint: string
  collected: CollectedLikes
  serving: {
    number: number
    description: ArtefactDescription
    /** Neighbours too large for memory: those of the films that people held out like. */
    models: RankModels
    /** Pairs of likes it was counted from, as they are stored. */
    gram: Uint8Array | null
  } | null
  /** Others that served before and may serve again, newest first: the new one has to hold its own against the best of all. */
  earlier: { number: number; bytes: Uint8Array; checksum: string }[]
  configBase: RankConfig
  /** Milliseconds since 1970: when the likes were read. */
  asOf: number
  /** Everything anew, whatever serves. */
  full: boolean
  /** Seconds it took to gather all this. */
  reading: number
  mostBytes: number
}

export type JobResult =
  | { kind: 'unchanged' }
  | {
      kind: 'trained'
      description: ArtefactDescription
      bytes: Uint8Array<ArrayBuffer>
      checksum: string
      rows: PackedRow[]
      gram: Uint8Array<ArrayBuffer> | null
    }

export type JobTools = {
  trainFilms: FilmTrainer
  watch: Omit<Watch, 'stop'>
  /** Called between small parts of the work. */
  pause: Pause
}

/** Where a training is worked out: on this thread or in one of its own. */
export type JobRunner = (input: JobInput, watch: JobTools['watch']) => Promise<JobResult>

const dimensionsOfTexts = 64

/**
 * A training from what was read to what is stored. All likes are counted anew every time, so that what a person took back
 * or erased is gone; the pairs kept from the last training only tell which films need solving.
 */
export async function runJob(input: JobInput, { trainFilms, watch, pause }: JobTools): Promise<JobResult> {
  const { index, collected, serving, asOf, catalogFingerprint } = input
  const clock = startClock()
  watch.stage('counting')
  const optionsFingerprint = optionsFingerprintOf(defaultTrainServedOptions)
  const counted = canKeepGram(index.size) ? countSiteLikes(index, collected.likes) : null
  const before = serving?.gram ? await unpackGram(serving.gram, index.size) : null
  const { heldOutRule } = collected
  const plan = planTraining(serving?.description ?? null, before !== null && counted !== null, {
    now: asOf,
    heldOutRule,
    catalogFingerprint,
    optionsFingerprint,
  })
  const model = serving?.models.collaborative
  const isIncremental = !input.full && plan.mode === 'incremental'
  const base = isIncremental && serving && model && before && counted ? { model, likes: before } : null
  if (base && counted && isSameGram(counted, base.likes)) return { kind: 'unchanged' }
  const texts = input.views.map((view) => textVectors(view.texts, dimensionsOfTexts))
  const trained = await trainModels({ index, collected, counted, base, asOf, texts, trainFilms, watch, pause })
  const training = clock()
  watch.stage('judging')
  const verdict = await judge(input, trained.models, pause)
  const judging = clock()
  watch.stage('storing')
  const { likes, datasetPeople, heldOut } = collected
  const description: ArtefactDescription = {
    format: ENGINE_FORMAT,
    mode: base ? 'incremental' : 'full',
    why: input.full && plan.mode === 'incremental' ? 'asked for' : plan.why,
    dataAsOf: asOf,
    fullAsOf: (base && serving?.description.fullAsOf) ?? asOf,
    seconds: { reading: input.reading, training, judging },
    solved: trained.solved,
    inRows: false,
    data: {
      films: index.size,
      people: likes.people,
      likes: likes.user.length,
      datasetPeople,
      heldOut: heldOut.length,
    },
    catalogFingerprint,
    optionsFingerprint,
    heldOutRule,
    options: defaultTrainServedOptions,
    verdict,
  }
  const serialised = serialiseWithin(trained.models, description, input.films, input.mostBytes)
  return { kind: 'trained', ...serialised, gram: counted && (await packGram(counted)) }
}

/**
 * New models against the best of those that serve or did, each with the weights it would serve with, on people all of them were
 * kept from.
 */
async function judge(input: JobInput, models: ServedModels, pause: Pause): Promise<Verdict> {
  const { index, collected, serving, configBase, asOf } = input
  const { heldOut, heldOutRule } = collected
  const draw = new Date(asOf).toISOString().slice(0, 10)
  const heldOutUsers = heldOutUsersOf(heldOut, index, draw)
  const score = (of: RankModels) => scoresOf(heldOutUsers, index, of, rankConfigFor(of, configBase), pause)
  const comparable = serving?.description.heldOutRule === heldOutRule
  const judged: Judged[] = []
  if (serving) judged.push({ number: serving.number, scores: await score(serving.models) })
  for (const each of comparable ? input.earlier : []) {
    const loaded = loadEarlier(each, input.films)
    if (loaded?.description.heldOutRule !== heldOutRule || loaded.description.inRows) continue
    judged.push({ number: each.number, scores: await score(loaded.models) })
  }
  const before = bestBefore(judged)
  return promotionVerdict({
    // In the form that will serve, as the others are.
    candidate: await score(asStored(models)),
    serving: before?.scores ?? null,
    alone: await score({}),
    labels: labelsOf(heldOutUsers, index),
    comparable,
    drawn: { draw, ...(before && { against: { best: before.best, of: before.of } }) },
  })
}

/** Null for one that cannot be read any more: it cannot serve again either. */
function loadEarlier({ bytes, checksum }: JobInput['earlier'][number], films: JobInput['films']) {
  try {
    return loadArtefact(bytes, checksum, films)
  } catch (error) {
    if (error instanceof ArtefactRefusal) return null
    throw error
  }
}

/** Seconds since the last time it was asked. */
function startClock(): () => number {
  let since = performance.now()
  return () => {
    const now = performance.now()
    const seconds = (now - since) / 1000
    since = now
    return seconds
  }
}

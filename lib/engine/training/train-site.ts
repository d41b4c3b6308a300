import 'server-only'
import { randomUUID } from 'node:crypto'
import { getCatalog } from '../../catalog/snapshot'
import { approvedViews } from '../../enrichment/content/text-views'
import { listFilmTexts } from '../../enrichment/queries'
import { env } from '../../env'
import { AppError } from '../../errors'
import { likeWeight } from '../../recommender/models/training-data'
import { getConfigBase } from '../config/serving-config'
import { modelsFor } from '../get-engine'
import { endLease, type LeaseProgress, takeLease, wasStopped } from '../lease/mutations'
import { type Watch, watchTraining } from '../lease/watch'
import { storeArtefact } from '../mutations'
import { findServingGram, listEarlier } from '../queries'
import { LEAST_LIKES, LEAST_PEOPLE, type Verdict } from '../schema'
import { getServing, invalidateServing } from '../serving'
import { catalogFingerprintOf } from './job/fingerprints'
import type { JobRunner } from './job/job'
import { sentenceOf, type TrainingOutcome } from './outcome'
import { type CollectedLikes, collectLikes } from './people/collect-likes'
import type { PersonRatings } from './people/hold-out'
import { streamRatingPeople } from './people/queries'

export type TrainSiteOptions = {
  /** Where it is worked out. */
  runJob: JobRunner
  /** Everything anew, whatever serves. */
  full?: boolean
  signal?: AbortSignal
  onProgress?: (progress: LeaseProgress) => void
}

type Started = { busySince: Date } | { busySince: null; finished: Promise<TrainingOutcome> }

/**
 * Trains on what the site knows and lets the result serve, unless it is worse on people held out. What serves stays
 * when anything fails or the signal ends it.
 */
export async function trainSite(options: TrainSiteOptions): Promise<TrainingOutcome> {
  const started = await startTraining(options)
  return started.busySince ? { kind: 'busy', since: started.busySince } : started.finished
}

/** The same for a caller who does not wait for the end. One training at a time: a second one says so and does nothing. */
export async function startTraining(options: TrainSiteOptions): Promise<Started> {
  const owner = randomUUID()
  const lease = await takeLease(owner)
  return lease.taken ? { busySince: null, finished: runTraining(owner, options) } : { busySince: lease.since }
}

async function runTraining(owner: string, options: TrainSiteOptions): Promise<TrainingOutcome> {
  const watch = watchTraining(owner, options)
  try {
    const outcome = await train(owner, options, watch)
    await endLease(owner, sentenceOf(outcome), false)
    return outcome
  } catch (error) {
    // Whoever stops a training wanted that: nothing failed, and whoever started it is told so.
    const wanted = options.signal?.aborted === true
    if (!wanted && (await wasStopped())) return { kind: 'stopped' }
    await endLease(owner, wanted ? CANCELLED : failureSentence(error), !wanted)
    throw error
  } finally {
    watch.stop()
    invalidateServing()
  }
}

const CANCELLED = 'It was cancelled. Nothing was replaced.'

function failureSentence(error: unknown): string {
  return error instanceof AppError ? error.message : 'It failed; the log says why. Nothing was replaced.'
}

async function train(owner: string, options: TrainSiteOptions, watch: Watch): Promise<TrainingOutcome> {
  const started = performance.now()
  const asOf = Date.now()
  watch.stage('reading')
  const collected = await collectLikes(watched(streamRatingPeople(), watch.signal))
  const { people } = collected
  const likes = collected.likes.user.length
  if (people < LEAST_PEOPLE || likes < LEAST_LIKES) return { kind: 'too-little', people, likes }
  const { serving, gathered } = await gather(collected)
  const reading = (performance.now() - started) / 1000
  const result = await options.runJob({ ...gathered, asOf, full: options.full ?? false, reading }, watch)
  if (result.kind === 'unchanged') return { kind: 'unchanged', number: serving?.number ?? 0 }
  const { kind: _kind, ...made } = result
  const { verdict } = made.description
  const held = verdict.kind === 'worse' ? heldWhy(verdict) : null
  watch.signal.throwIfAborted()
  watch.stage('storing')
  const { number, status } = await storeArtefact(owner, { ...made, held })
  const kind = ({ SERVING: 'serving', HELD: 'held', REFUSED: 'refused' } as const)[status]
  return { kind, number, description: made.description, bytes: made.bytes.length }
}

const heldWhy = ({ against }: Verdict): string =>
  against && against.of > 1
    ? `Worse than the best of the last ${against.of}, number ${against.best}, on people held out.`
    : 'Worse than the serving one on people held out.'

/** What a training reads besides likes. */
async function gather(collected: CollectedLikes) {
  invalidateServing()
  const [{ index, films }, serving, configBase, texts] = await Promise.all([
    getCatalog(),
    getServing(),
    getConfigBase(),
    listFilmTexts(),
  ])
  const gathered = {
    index,
    films: new Map(Array.from(films, ([id, { slug }]) => [id, { slug }])),
    views: approvedViews([...index.filmIds], texts),
    catalogFingerprint: catalogFingerprintOf(index, texts),
    collected,
    configBase,
    earlier: collected.heldOut.length > 0 ? await listEarlier() : [],
    mostBytes: env().ENGINE_ARTEFACT_MAX_MB * 1e6,
    serving: serving && {
      number: serving.number,
      description: serving.description,
      models: await modelsFor(serving, likedBy(collected.heldOut)),
      gram: await findServingGram(serving.id),
    },
  }
  return { serving, gathered }
}

const likedBy = (people: readonly PersonRatings[]): number[] =>
  people.flatMap(({ filmIds, stars }) => Array.from(filmIds).filter((_, at) => likeWeight(stars[at] ?? 0) > 0))

async function* watched<Each>(stream: AsyncIterable<Each>, signal: AbortSignal): AsyncGenerator<Each> {
  for await (const each of stream) {
    signal.throwIfAborted()
    yield each
  }
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { getCatalog } from '../../catalog/snapshot'
import { env } from '../../env'
import { AppError } from '../../errors'
import { defaultTrainServedOptions } from '../../recommender/models/train-served'
import { endLease, type LeaseProgress, takeLease } from '../lease/mutations'
import { type Watch, watchTraining } from '../lease/watch'
import { storeArtefact } from '../mutations'
import { ENGINE_FORMAT, LEAST_LIKES, LEAST_PEOPLE } from '../schema'
import { lookAgain } from '../serving'
import { compareModels } from './gate/compare-models'
import type { FilmTrainer } from './models/film-trainer'
import { packGram } from './models/gram-store'
import { serialiseWithin } from './models/serialise-within'
import { trainModels } from './models/train-models'
import { sentenceOf, type TrainingOutcome } from './outcome'
import { collectLikes } from './people/collect-likes'
import { streamRatingPeople } from './people/queries'
import { startFrom } from './start-from'

export type TrainSiteOptions = {
  trainFilms: FilmTrainer
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
    await endLease(owner, failureSentence(error, options.signal), true)
    throw error
  } finally {
    watch.stop()
    lookAgain()
  }
}

function failureSentence(error: unknown, signal: AbortSignal | undefined): string {
  if (signal?.aborted) return 'It was cancelled. Nothing was replaced.'
  return error instanceof AppError ? error.message : 'It failed; the log says why. Nothing was replaced.'
}

async function train(owner: string, options: TrainSiteOptions, watch: Watch): Promise<TrainingOutcome> {
  const clock = startClock()
  const asOf = Date.now()
  watch.stage('reading')
  const { index, films } = await getCatalog()
  const collected = await collectLikes(watched(streamRatingPeople(), watch.signal))
  const { people, datasetPeople, heldOut, heldOutRule } = collected
  const likes = collected.likes.user.length
  if (people < LEAST_PEOPLE || likes < LEAST_LIKES) return { kind: 'too-little', people, likes }
  const reading = clock()

  const start = await startFrom(index, collected, asOf, options.full ?? false)
  const { serving, base, counted, why, catalogFingerprint, optionsFingerprint } = start
  if (serving && start.unchanged) return { kind: 'unchanged', number: serving.number }
  const { trainFilms } = options
  const { models, solved } = await trainModels({ index, collected, counted, base, asOf, trainFilms, watch })
  const training = clock()

  watch.stage('judging')
  const verdict = await compareModels(index, collected, models, serving)
  const judging = clock()

  watch.stage('storing')
  const serialised = serialiseWithin(
    models,
    {
      format: ENGINE_FORMAT,
      mode: base ? 'incremental' : 'full',
      why,
      dataAsOf: asOf,
      fullAsOf: base?.fullAsOf ?? asOf,
      seconds: { reading, training, judging },
      solved,
      inRows: false,
      data: { films: index.size, people: collected.likes.people, likes, datasetPeople, heldOut: heldOut.length },
      catalogFingerprint,
      optionsFingerprint,
      heldOutRule,
      options: defaultTrainServedOptions,
      verdict,
    },
    films,
    env().ENGINE_ARTEFACT_MAX_MB * 1e6,
  )
  const held = verdict.kind === 'worse' ? 'Worse than the serving one on people held out.' : null
  const gram = counted && (await packGram(counted))
  watch.signal.throwIfAborted()
  const { number, status } = await storeArtefact(owner, { ...serialised, gram, held })
  const kind = ({ SERVING: 'serving', HELD: 'held', REFUSED: 'refused' } as const)[status]
  return { kind, number, description: serialised.description, bytes: serialised.bytes.length }
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

async function* watched<Each>(stream: AsyncIterable<Each>, signal: AbortSignal): AsyncGenerator<Each> {
  for await (const each of stream) {
    signal.throwIfAborted()
    yield each
  }
}

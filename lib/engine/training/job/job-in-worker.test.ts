import { Worker } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { syntheticCatalog } from '../../../../bench/synthetic'
import { threadFromSource, trainingJob } from '../../../../testing/training-job'
import { AppError } from '../../../errors'
import { loadArtefact } from '../../load-artefact'
import { trainInSlices } from '../models/film-trainer'
import type { JobTools } from './job'
import { jobHere } from './job-here'
import { jobInWorker } from './job-in-worker'

const people = 60
const each = 8
const user = Int32Array.from({ length: people * each }, (_, at) => Math.floor(at / each))
const job = trainingJob(syntheticCatalog(80, 1), {
  people,
  user,
  filmId: Int32Array.from(user, (person, at) => 1 + ((person * 3 + (at % each) * 7) % 80)),
  weight: new Float32Array(user.length).fill(1),
  seconds: new Float64Array(user.length).fill(1e9),
})

function watchOf(cancel = new AbortController()) {
  const stages: string[] = []
  const watch: JobTools['watch'] = {
    signal: cancel.signal,
    stage: (stage) => stages.push(stage),
    done: () => undefined,
  }
  return { watch, stages }
}

afterEach(() => vi.restoreAllMocks())

test('a thread of its own gives what the serving thread gives, and tells how far it is', async () => {
  const { watch, stages } = watchOf()
  const there = await jobInWorker(threadFromSource)(job, watch)
  const here = await jobHere(trainInSlices)(job, watchOf().watch)
  if (there.kind !== 'trained' || here.kind !== 'trained') throw new Error('nothing was trained')
  expect(there.description.solved).toBe(80)
  const { seconds: _there, ...described } = there.description
  const { seconds: _here, ...expected } = here.description
  expect(described).toEqual(expected)
  expect(there.gram).toEqual(here.gram)
  const modelsOf = ({ bytes, checksum }: typeof here) => loadArtefact(bytes, checksum, job.films).models
  expect(modelsOf(there)).toEqual(modelsOf(here))
  expect(stages).toEqual(
    expect.arrayContaining(['counting', 'neighbours', 'vectors', 'popularity', 'judging', 'storing']),
  )
})

test('a thread that is killed is a failed training with a sentence', async () => {
  const start = () => {
    const thread = threadFromSource()
    thread.once('message', () => void thread.terminate())
    return thread
  }
  const training = jobInWorker(start)(job, watchOf().watch)
  await expect(training).rejects.toThrow(AppError)
  await expect(training).rejects.toThrow('Its thread was ended before it was done. Nothing was replaced.')
})

test('a fault inside the thread is the fault of the training', async () => {
  const { likes } = job.collected
  const broken = { ...job, collected: { ...job.collected, likes: { ...likes, weight: likes.weight.slice(1) } } }
  await expect(jobInWorker(threadFromSource)(broken, watchOf().watch)).rejects.toThrow(
    'the arrays of likes have different lengths',
  )
})

test('a signal ends the thread with its reason', async () => {
  const cancel = new AbortController()
  const { watch } = watchOf(cancel)
  const stopping = { ...watch, stage: () => cancel.abort(new Error('enough')) }
  await expect(jobInWorker(threadFromSource)(job, stopping)).rejects.toThrow('enough')
})

test.each([
  ['ends at once', () => new Worker('process.exit(3)', { eval: true })],
  ['throws while it begins', () => new Worker('throw new Error("no such file")', { eval: true })],
  [
    'is not allowed',
    () => {
      throw new Error('no threads here')
    },
  ],
])('where a thread %s the training runs on the serving thread', async (_, start) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect((await jobInWorker(start)(job, watchOf().watch)).kind).toBe('trained')
  expect(logged).toHaveBeenCalledOnce()
})

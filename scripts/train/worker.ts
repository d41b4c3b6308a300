import { parentPort, workerData } from 'node:worker_threads'
import type { Gram } from '../../lib/recommender/models/gram'
import { type LocalEaseOptions, trainLocalEaseFilms } from '../../lib/recommender/models/local-ease'

/** The matrix stands in memory that all threads share. */
export type TrainJob = { gram: Gram; options: LocalEaseOptions; films: Int32Array }
export type TrainNote = { films: number }

/** How many films are trained between two notes of progress. */
const filmsPerNote = 50

const { gram, options, films } = workerData as TrainJob
let since = 0
const rows = trainLocalEaseFilms(gram, options, films, () => {
  since++
  if (since < filmsPerNote) return
  parentPort?.postMessage({ films: since } satisfies TrainNote)
  since = 0
})
parentPort?.postMessage({ films: since } satisfies TrainNote)
parentPort?.postMessage(rows, [rows.start.buffer, rows.column.buffer, rows.value.buffer] as ArrayBuffer[])

import { parentPort, workerData } from 'node:worker_threads'
import { type LocalEaseOptions, trainLocalEase } from '../lib/recommender/models/local-ease'

export type TrainJob = { size: number; values: SharedArrayBuffer; options: LocalEaseOptions; from: number; to: number }
export type TrainNote = { films: number }

/** How many films are trained between two notes of progress. */
const filmsPerNote = 50

const { size, values, options, from, to } = workerData as TrainJob
let since = 0
const rows = trainLocalEase({ size, values: new Float32Array(values) }, options, from, to, () => {
  since++
  if (since < filmsPerNote) return
  parentPort?.postMessage({ films: since } satisfies TrainNote)
  since = 0
})
parentPort?.postMessage({ films: since } satisfies TrainNote)
parentPort?.postMessage(rows, [rows.start.buffer, rows.column.buffer, rows.value.buffer] as ArrayBuffer[])

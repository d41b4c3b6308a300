import { setImmediate } from 'node:timers/promises'
import { joinRows, type SparseRows } from '../../../recommender/matrix/sparse-rows'
import type { Gram } from '../../../recommender/models/gram'
import { type LocalEaseOptions, trainLocalEaseFilms } from '../../../recommender/models/local-ease'

export type TrainingWatch = { signal?: AbortSignal; onFilms?: (done: number) => void }

/** Solves the rows of some films; row r of the result is that of films[r]. Rejects with the signal's reason. */
export type FilmTrainer = (
  gram: Gram,
  options: LocalEaseOptions,
  films: Int32Array,
  watch: TrainingWatch,
) => Promise<SparseRows>

/** About ten milliseconds of work; what waits meanwhile is let in between. */
const filmsPerSlice = 16

/** On the thread that serves: the built site has no source files a worker thread could be started from. */
export const trainInSlices: FilmTrainer = async (gram, options, films, { signal, onFilms }) => {
  const parts: SparseRows[] = []
  for (let from = 0; from < films.length; from += filmsPerSlice) {
    signal?.throwIfAborted()
    const slice = films.subarray(from, from + filmsPerSlice)
    parts.push(trainLocalEaseFilms(gram, options, slice))
    onFilms?.(from + slice.length)
    await setImmediate()
  }
  return joinRows(parts)
}

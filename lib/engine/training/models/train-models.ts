import type { FilmVectors } from '../../../recommender/content/text-vectors'
import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { Gram } from '../../../recommender/models/gram'
import { defaultTrainServedOptions, trainServedModels } from '../../../recommender/models/train-served'
import type { Pause } from '../../../recommender/steps'
import type { Watch } from '../../lease/watch'
import type { CollectedLikes } from '../people/collect-likes'
import { trainStars } from '../people/collect-stars'
import type { FilmTrainer } from './film-trainer'
import { type Base, updateRows } from './update-rows'

type TrainInput = {
  index: CatalogIndex
  collected: CollectedLikes
  /** Pairs of likes; counted here when they are too many to be kept. */
  counted: Gram | null
  /** What serves, to solve only what new likes changed. */
  base: Base | null
  asOf: number
  /** Approved texts of models, one space a strategy, for films in the order of the index. */
  texts: FilmVectors[]
  trainFilms: FilmTrainer
  watch: Omit<Watch, 'stop'>
  pause: Pause
}

/** All served models, the neighbours by `trainFilms`. */
export async function trainModels(input: TrainInput) {
  const { index, collected, counted, base, asOf, texts, trainFilms, watch, pause } = input
  let solved = 0
  const watched = { signal: watch.signal, onFilms: watch.done }
  const models = await trainServedModels({
    index,
    likes: collected.likes,
    asOfSeconds: asOf / 1000,
    options: defaultTrainServedOptions,
    texts,
    pause,
    ...(counted ? { gram: counted } : {}),
    onStage: (stage) => {
      watch.signal.throwIfAborted()
      watch.stage(stage)
    },
    trainRows: async (gram, options) => {
      if (base && counted) {
        const onChosen = (films: number) => watch.stage('neighbours', films)
        const updated = await updateRows(base, counted, gram, options, trainFilms, { ...watched, onChosen })
        solved = updated.solved
        return updated.rows
      }
      solved = gram.size
      watch.stage('neighbours', gram.size)
      return trainFilms(
        gram,
        options,
        Int32Array.from({ length: gram.size }, (_, film) => film),
        watched,
      )
    },
  })
  watch.signal.throwIfAborted()
  const rating = await trainStars(index, collected.stars, pause)
  return { models: { ...models, rating }, solved }
}

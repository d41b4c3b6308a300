import { type SparseRows, transposeRows } from '../../../recommender/matrix/sparse-rows'
import type { Gram } from '../../../recommender/models/gram'
import type { LocalEaseOptions } from '../../../recommender/models/local-ease'
import { changedFilms, replaceRows } from '../../../recommender/models/local-ease-changes'
import type { ItemModel } from '../../../recommender/models/served-models'
import type { FilmTrainer, TrainingWatch } from './film-trainer'

/** What serves, and the pairs of likes it was counted from. */
export type Base = { model: ItemModel; likes: Gram }

/**
 * Rows of the films that new likes changed, solved anew; those of all others as they serve. `counted` are the pairs of
 * likes now, `gram` the same with the rows of the catalog, which must be those `base` was trained with.
 */
export async function updateRows(
  base: Base,
  counted: Gram,
  gram: Gram,
  options: LocalEaseOptions,
  trainFilms: FilmTrainer,
  watch: TrainingWatch & { onChosen?: (films: number) => void },
): Promise<{ rows: SparseRows; solved: number }> {
  const before: Gram = {
    ...base.likes,
    values: gram.values.map((value, at) => {
      const [now, then] = [counted.values[at]!, base.likes.values[at]!]
      return now === then ? value : value - now + then
    }),
  }
  const films = changedFilms(before, gram, options)
  watch.onChosen?.(films.length)
  const solved = await trainFilms(gram, options, films, watch)
  const kept = transposeRows(base.model, gram.size)
  return { rows: replaceRows(kept, films, solved), solved: films.length }
}

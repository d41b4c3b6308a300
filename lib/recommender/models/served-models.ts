import type { SparseRows } from '../matrix/sparse-rows'
import type { RatingModel } from '../rating/rating-model'
import type { KnownSide } from './fold-in'

/** A trained item-item model: for each film a person may like, the films it speaks for and how strongly. */
export type ItemModel = SparseRows & {
  /** [films] the film of a row; columns are rows as well. */
  filmIds: Int32Array
  /** [entries] 1 where people liked the target just after the film of the row rather than before it. */
  next?: Uint8Array
}

/**
 * Film vectors of iALS for the content term. A film with fewer likes than `newFilmLikes` carries the vector its
 * content promises instead of its own (models/content-vectors.ts).
 */
export type ContentModel = KnownSide & {
  /** [films] */
  filmIds: Int32Array
  /** [films × d] row by row */
  vectors: Float32Array
  /** [films] likes each film had when the model was trained */
  likes: Float32Array
  /** Films with fewer likes than this are new: their vectors come from content. */
  newFilmLikes: number
}

/** How popular each film was when the model was trained. */
export type PopularityModel = {
  /** [films] */
  filmIds: Int32Array
  /** [films] log(1 + likes, each halved for every half-life that has passed since) */
  logLikes: Float32Array
  /** [films] how many people like it, however long ago. */
  likes: Float32Array
  /** How many people like anything. */
  people: number
}

/** Everything training hands to serving. It goes by film ids and knows no catalog: films may have come and gone since. */
export type ServedModels = {
  collaborative: ItemModel | null
  content: ContentModel | null
  popularity: PopularityModel | null
  /** What foretells stars; no list is ranked by it. */
  rating?: RatingModel | null
}

/** What ranking takes: any part may be missing, and the list is then made without it. */
export type RankModels = Partial<ServedModels> & {
  /** Films another recommender proposes, best first, beside a model of our own. */
  outside?: readonly number[]
}

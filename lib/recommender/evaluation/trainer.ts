import { type SparseRows, transposeRows } from '../matrix/sparse-rows'
import { addRows, emptyGram, type Gram } from '../models/gram'
import { likesOf, likeThreshold, type Profile, type RatingSet } from '../models/training-data'
import type { EngineSettings } from './settings'

export type TrainInput = { set: RatingSet; train: Int32Array; seed: number; settings: EngineSettings }

/**
 * Writes the score of every film for one person into `scores`, which comes zeroed. `blocked` is 1 for films that will
 * not be ranked whatever their score. [films] both
 */
export type Scorer = (profile: Profile, asOfSeconds: number, scores: Float64Array, blocked: Uint8Array) => void

export type Trainer = (input: TrainInput) => Scorer | Promise<Scorer>

/** Likes and their Gram matrix, with content rows when `contentWeight` is above 0. */
export function likesAndGram(
  { set, train }: Pick<TrainInput, 'set' | 'train'>,
  contentWeight: number,
): { likes: SparseRows; gram: Gram } {
  const likes = likesOf(set, train)
  const gram = emptyGram(set.filmIds.length)
  addRows(gram, likes)
  if (contentWeight > 0) addRows(gram, transposeRows(set.content, set.features), contentWeight)
  return { likes, gram }
}

/** Rows of the profile's likes, most recent first. */
export function likedRows({ rows, stars }: Profile): Int32Array {
  return rows.filter((_, place) => stars[place]! >= likeThreshold)
}

import type { EngineOptions } from '../engine-options'
import type { ItemModel } from '../item-model'
import { addItemScores, toItemModel } from '../models/item-rows'
import { trainLocalEase } from '../models/local-ease'
import { decayedLikes } from '../models/popularity'
import { likeThreshold, likeWeight, type Profile, type RatingSet } from '../models/training-data'
import { recencyWeight } from '../recency'
import { zScores } from '../standardise'
import { likesAndGram, type Scorer, type TrainInput } from './trainer'

export type EngineParts = {
  /** Content rows in the Gram matrix. */
  content: boolean
  /** Recency floor and graded likes instead of equal ones. */
  recency: boolean
  /** Decayed popularity for people with few likes. */
  prior: boolean
  /** Films not yet released when the list is asked for go last. */
  release: boolean
}

const dayBinSeconds = 30 * 86_400
const notYetOut = 1000

/** The engine, whole or in part: z(LocalEASE) + b · (c / (c + likes))² · z(log(1 + decayed likes)). */
export function trainEngine(input: TrainInput, parts: EngineParts): Scorer {
  const { set, options } = input
  const { gram } = likesAndGram(input, parts.content ? options.contentWeight : 0)
  const model = toItemModel(set.filmIds, trainLocalEase(gram, options))
  return scoreWithEngine(model, input, parts)
}

/** The same for a model that is trained already: options that matter only to scoring are tuned without training. */
export function scoreWithEngine(model: ItemModel, input: TrainInput, parts: EngineParts): Scorer {
  const { set, options } = input
  const popularityAt = popularityByTime(input)
  return (profile, asOfSeconds, scores) => {
    const likes = addCollaborative(model, profile, options, parts.recency, scores)
    if (parts.prior) {
      const weight = options.popularityWeight * (options.popularityFade / (options.popularityFade + likes)) ** 2
      const popularity = popularityAt(asOfSeconds)
      zScores(scores).forEach((z, film) => {
        scores[film] = z + weight * (popularity[film] as number)
      })
    }
    if (parts.release) putUnreleasedLast(set, asOfSeconds, scores)
  }
}

/** Adds Σ weight · recency · model weight; returns how many films of the profile counted. */
function addCollaborative(
  model: ItemModel,
  { rows, stars }: Profile,
  options: EngineOptions,
  graded: boolean,
  scores: Float64Array,
): number {
  let counted = 0
  rows.forEach((row, place) => {
    const given = stars[place] as number
    const weight = graded ? likeWeight(given) : Number(given >= likeThreshold)
    if (weight === 0) return
    addItemScores(model, row, graded ? weight * recencyWeight(counted, options.recency) : weight, scores)
    counted++
  })
  return counted
}

/** z(log(1 + decayed likes)) as of a time, kept for each thirty days. */
function popularityByTime({ set, train, options }: TrainInput): (asOfSeconds: number) => Float64Array {
  const known = new Map<number, Float64Array>()
  return (asOfSeconds) => {
    const bin = Math.round(asOfSeconds / dayBinSeconds)
    const earlier = known.get(bin)
    if (earlier) return earlier
    const decayed = decayedLikes(set, train, bin * dayBinSeconds, options.popularityHalfLifeDays)
    const made = zScores(decayed.map(Math.log1p))
    known.set(bin, made)
    return made
  }
}

function putUnreleasedLast({ years }: RatingSet, asOfSeconds: number, scores: Float64Array) {
  const year = 1970 + Math.floor(asOfSeconds / (365.2425 * 86_400))
  years.forEach((released, film) => {
    if (released > year) scores[film] = (scores[film] as number) - notYetOut
  })
}

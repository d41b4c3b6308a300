import type { SparseRows } from '../matrix/sparse-rows'
import { zScores } from '../matrix/standardise'
import { contentModelOptions, holdBackNewFilms, likesPerFilm, trainContentModel } from '../models/content-model'
import type { EngineOptions } from '../models/engine-options'
import { addItemScores, toItemModel } from '../models/item-rows'
import { trainLocalEase } from '../models/local-ease'
import { decayedLikes } from '../models/popularity'
import { recencyWeight } from '../models/recency'
import type { ContentModel, ItemModel } from '../models/served-models'
import { likeThreshold, likeWeight, type Profile, type RatingSet } from '../models/training-data'
import { addNewFilmScores, alignContent, scoreDeviation } from '../score/align-content'
import { foldPerson } from '../score/fold-person'
import { catalogOf } from './set-catalog'
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
  /** Content's vectors for films with few likes, and the item model held back for them. */
  newFilms: boolean
}

export const wholeEngine: EngineParts = { content: true, recency: true, prior: true, release: true, newFilms: true }

/** What is trained once and scored with many settings. */
export type EngineModels = { targets: SparseRows; likes: Float32Array; content: ContentModel | null }

const dayBinSeconds = 30 * 86_400
const notYetOut = 1000

/** The engine, whole or in part: z(LocalEASE) + b · (c / (c + likes))² · z(log(1 + decayed likes)) + content. */
export function trainEngine(input: TrainInput, parts: EngineParts): Scorer {
  return scoreWithEngine(trainEngineModels(input, parts), input, parts)
}

export function trainEngineModels(input: TrainInput, parts: Pick<EngineParts, 'content' | 'newFilms'>): EngineModels {
  const { set, options, seed } = input
  const { likes, gram } = likesAndGram(input, parts.content ? options.contentWeight : 0)
  const vectors = { ...contentModelOptions, ials: { ...contentModelOptions.ials, seed } }
  return {
    targets: trainLocalEase(gram, options),
    likes: likesPerFilm(likes, set.filmIds.length),
    content: parts.newFilms ? trainContentModel(set.filmIds, likes, set, vectors) : null,
  }
}

/** Scores with models that are trained already: options that matter only to scoring are tuned without training. */
export function scoreWithEngine(models: EngineModels, input: TrainInput, parts: EngineParts): Scorer {
  const { set, options } = input
  const model = itemModel(set, models, options, parts)
  const popularityAt = popularityByTime(input)
  const addContent = parts.newFilms && models.content ? contentScorer(set, models.content, options) : null
  return (profile, asOfSeconds, scores) => {
    const likes = addCollaborative(model, profile, options, parts.recency, scores)
    if (parts.prior) {
      const weight = options.popularityWeight * (options.popularityFade / (options.popularityFade + likes)) ** 2
      const popularity = popularityAt(asOfSeconds)
      zScores(scores).forEach((z, film) => {
        scores[film] = z + weight * (popularity[film] as number)
      })
    }
    addContent?.(profile, asOfSeconds, scores)
    if (parts.release) putUnreleasedLast(set, asOfSeconds, scores)
  }
}

function itemModel(set: RatingSet, models: EngineModels, options: EngineOptions, parts: EngineParts): ItemModel {
  const targets = { ...models.targets, value: models.targets.value.slice() }
  if (parts.newFilms) {
    holdBackNewFilms(targets, models.likes, contentModelOptions.newFilmLikes, options.newFilmTrust)
  }
  return toItemModel(set.filmIds, targets)
}

/** The content term as it is served (terms/content.ts), on graded likes. */
function contentScorer(set: RatingSet, content: ContentModel, { newFilmWeight }: EngineOptions): Scorer {
  const aligned = alignContent(catalogOf(set), content)
  return ({ rows, stars }, _asOf, scores) => {
    const liked = Array.from(rows, (row, place) => ({ row, weight: likeWeight(stars[place] as number) })).filter(
      ({ weight }) => weight > 0,
    )
    if (liked.length === 0) return
    const { person } = foldPerson(
      content,
      liked.map(({ row }) => row),
      liked.map(({ weight }) => weight),
    )
    const deviation = scoreDeviation(content, aligned.mean, person)
    if (deviation > 0) addNewFilmScores(aligned, person, newFilmWeight / deviation, scores)
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

/** Films whose year lies after the moment the list is asked for fall behind all others. */
export function putUnreleasedLast({ years }: Pick<RatingSet, 'years'>, asOfSeconds: number, scores: Float64Array) {
  const year = 1970 + Math.floor(asOfSeconds / (365.2425 * 86_400))
  years.forEach((released, film) => {
    if (released > year) scores[film] = (scores[film] as number) - notYetOut
  })
}

import type { FilmVectors } from '../content/text-vectors'
import type { CatalogIndex } from '../index/catalog-index'
import type { SparseRows } from '../matrix/sparse-rows'
import { finishWith, type Pause } from '../steps'
import tuned from '../tuned.json'
import {
  type ContentModelOptions,
  contentModelOptions,
  contentModelSteps,
  holdBackNewFilms,
  likesPerFilm,
  newFilmLikesOf,
} from './content-model'
import { addRows, emptyGram, type Gram } from './gram'
import { toItemModel } from './item-rows'
import { countLikedNext, wentOn } from './liked-next'
import { type LocalEaseOptions, trainLocalEase } from './local-ease'
import type { ContentModel, PopularityModel, ServedModels } from './served-models'
import { addSiteContent, type SiteContentWeights, siteFeatures } from './site-content'
import { likeRows, type SiteLikes, standingLikes } from './site-likes'
import { withTexts } from './view-features'

export type TrainServedOptions = {
  localEase: LocalEaseOptions
  content: SiteContentWeights
  vectors: ContentModelOptions
  /** 0 to 1: what the item model still counts for a film nobody has liked. */
  newFilmTrust: number
  /** How many facets the regression from content to vectors may use (cost: facets³ / 6). */
  contentFeatures: number
  /** How long the vector of one kind of text is beside a film's facets, whose row has length 1. */
  textWeight: number
  popularityHalfLifeDays: number
  /** Below so many likes in all there is nothing to learn from: only popularity is returned. */
  leastLikes: number
}

const { neighbours, ridge, dropout, next, facets, newFilmTrust } = tuned.chosen.training

/** Tuned where MovieLens can tell (docs/evaluation.md, docs/decisions/020 for the rows of content); the rest are judgements. */
export const defaultTrainServedOptions: TrainServedOptions = {
  localEase: { neighbours, ridge, dropout, next },
  content: { facets, kindred: 4 },
  vectors: contentModelOptions,
  newFilmTrust,
  contentFeatures: 1500,
  textWeight: 0.3,
  popularityHalfLifeDays: 365,
  leastLikes: 100,
}

export type TrainServedInput = {
  /** Its films are the films of the models; its facets and links become rows of content. */
  index: CatalogIndex
  likes: SiteLikes
  /** The moment popularity is counted for where people came with no end of their own, in seconds since 1970-01-01: the engine has no clock. */
  asOfSeconds: number
  /** Kinds of text about the films of the index, each in a space of its own; they join the facets in the regression. */
  texts?: readonly FilmVectors[]
  options?: TrainServedOptions
  /** Likes counted already, by countSiteLikes; not changed. Counted anew when absent. */
  gram?: Gram
  /** Vectors trained already on the same films and likes with the same options of theirs. */
  content?: ContentModel
  /** Trains the rows of LocalEASE, perhaps in threads; must return what trainLocalEase would. */
  trainRows?: (gram: Gram, options: LocalEaseOptions) => SparseRows | Promise<SparseRows>
  /** Told before each part of the work. */
  onStage?: (stage: TrainStage) => void
  /** Called now and then while vectors are trained: on a thread that serves it lets requests in. */
  pause?: Pause
}

const noPause = () => undefined

export type TrainStage = 'counting' | 'neighbours' | 'vectors' | 'popularity'

/**
 * Trains everything that is served: LocalEASE with facets and links as rows of content, iALS vectors with a ridge from
 * facets for films with few likes, decayed popularity. The same input gives the same models, whoever trains the rows.
 * Throws RangeError for arrays of different lengths, people out of range, or a Gram matrix of another catalog.
 */
export async function trainServedModels(input: TrainServedInput): Promise<ServedModels> {
  const { index, likes, options = defaultTrainServedOptions, trainRows = trainLocalEase } = input
  refuseUnequal(input)
  input.onStage?.('counting')
  const places = standingLikes(likes, index.rowOf)
  const popularity = () => {
    input.onStage?.('popularity')
    return popularityOf(input, places, options)
  }
  if (places.length < options.leastLikes) return { collaborative: null, content: null, popularity: popularity() }
  const rows = likeRows(likes, places, index.rowOf)
  const counted = input.gram ?? countLikes(index, likes, places, rows)
  // The content of films joins what is counted here, and not what the next training is held against.
  const gram = { ...counted, values: input.gram ? counted.values.slice() : counted.values }
  addSiteContent(gram, index, options.content)
  input.onStage?.('neighbours')
  const targets = await trainRows(gram, options.localEase)
  const liked = likesPerFilm(rows, index.size)
  const newFilmLikes = newFilmLikesOf(rows, options.vectors)
  holdBackNewFilms(targets, liked, newFilmLikes, options.newFilmTrust)
  const items = toItemModel(index.filmIds, targets)
  const collaborative = { ...items, next: wentOn(items, gram) }
  if (input.content) return { collaborative, content: input.content, popularity: popularity() }
  input.onStage?.('vectors')
  const facets = siteFeatures(index, liked, options.contentFeatures)
  const features = withTexts(facets, input.texts ?? [], options.textWeight)
  const steps = contentModelSteps(index.filmIds, rows, features, options.vectors)
  const content = await finishWith(steps, input.pause ?? noPause)
  return { collaborative, content, popularity: popularity() }
}

/** The Gram matrix of a site's likes alone: kept with the models, so that the next training sees what changed. */
export function countSiteLikes(index: CatalogIndex, likes: SiteLikes): Gram {
  const places = standingLikes(likes, index.rowOf)
  return countLikes(index, likes, places, likeRows(likes, places, index.rowOf))
}

function countLikes({ size }: CatalogIndex, likes: SiteLikes, places: Int32Array, rows: SparseRows): Gram {
  const gram = emptyGram(size)
  addRows(gram, rows)
  const next = countLikedNext(size, {
    user: places.map((place) => likes.user[place]!),
    film: rows.column,
    seconds: Float64Array.from(places).map((place) => likes.seconds[place]!),
  })
  return { ...gram, next }
}

function popularityOf(
  { index, likes, asOfSeconds }: TrainServedInput,
  places: Int32Array,
  { popularityHalfLifeDays }: TrainServedOptions,
): PopularityModel {
  const sums = new Float64Array(index.size)
  const counts = new Float32Array(index.size)
  const people = new Set<number>()
  for (const place of places) {
    const film = index.rowOf.get(likes.filmId[place]!)!
    const user = likes.user[place]!
    counts[film] = counts[film]! + 1
    people.add(user)
    const end = Math.min(asOfSeconds, likes.ends?.[user] ?? asOfSeconds)
    const days = Math.max(0, end - likes.seconds[place]!) / 86_400
    sums[film] = sums[film]! + 0.5 ** (days / popularityHalfLifeDays)
  }
  return {
    filmIds: index.filmIds,
    logLikes: Float32Array.from(sums, Math.log1p),
    likes: counts,
    people: people.size,
  }
}

function refuseUnequal({ index, likes, gram }: TrainServedInput) {
  const { user, filmId, weight, seconds } = likes
  if ([filmId, weight, seconds].some(({ length }) => length !== user.length)) {
    throw new RangeError('the arrays of likes have different lengths')
  }
  if (gram && gram.size !== index.size) throw new RangeError('the Gram matrix is that of another catalog')
}

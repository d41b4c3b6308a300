import type { CatalogIndex } from '../../index/catalog-index'
import { dotAt } from '../../matrix/dot-at'
import { memoOfPair } from '../../memo'
import { newnessOf } from '../../models/content-model'
import type { ContentModel } from '../../models/served-models'

/** The films of a catalog that have too few likes to be ranked by likes alone, with their vectors side by side. */
export type AlignedContent = {
  /** film id → row of the model, for folding people in */
  modelRowOf: ReadonlyMap<number, number>
  /** [new films] rows of the catalog */
  row: Int32Array
  /** [new films] 1 without any like, falling to 0 at `newFilmLikes` */
  newness: Float32Array
  /** [new films × d] */
  vectors: Float32Array
  /** [catalog] place among the new films plus one; 0 for films that are not new or have no vector */
  placeOf: Int32Array
  /** [d] mean vector of the model's films that somebody likes, and how many those are */
  mean: Float64Array
  liked: number
}

/** Picks the new films of a catalog out of a model, once for each pair of the two. O(films · d) the first time. */
export const alignContent = memoOfPair(pickNewFilms)

function pickNewFilms(index: CatalogIndex, model: ContentModel): AlignedContent {
  const { dimensions: d, newFilmLikes } = model
  const modelRowOf = new Map(Array.from(model.filmIds, (id, row) => [id, row]))
  const newFilms = Array.from(index.filmIds, (id, row) => ({ row, modelRow: modelRowOf.get(id) ?? -1 })).filter(
    ({ modelRow }) => modelRow >= 0 && model.likes[modelRow]! < newFilmLikes,
  )
  const vectors = new Float32Array(newFilms.length * d)
  const placeOf = new Int32Array(index.size)
  newFilms.forEach(({ row, modelRow }, place) => {
    vectors.set(model.vectors.subarray(modelRow * d, (modelRow + 1) * d), place * d)
    placeOf[row] = place + 1
  })
  return {
    modelRowOf,
    row: Int32Array.from(newFilms, ({ row }) => row),
    newness: Float32Array.from(newFilms, ({ modelRow }) => newnessOf(model.likes[modelRow]!, newFilmLikes)),
    vectors,
    placeOf,
    ...likedFilms(model),
  }
}

function likedFilms({ dimensions: d, vectors, likes }: ContentModel): Pick<AlignedContent, 'mean' | 'liked'> {
  const mean = new Float64Array(d)
  const liked = likes.reduce((films, count) => films + (count > 0 ? 1 : 0), 0)
  vectors.forEach((value, at) => {
    if (likes[Math.floor(at / d)]! > 0) mean[at % d] = mean[at % d]! + value / liked
  })
  return { mean, liked }
}

/** Standard deviation of the dot products of the vectors of all films somebody likes with `person`, without going through them. O(d²). */
export function scoreDeviation(
  { dimensions: d, square }: ContentModel,
  { mean, liked }: Pick<AlignedContent, 'mean' | 'liked'>,
  person: Float64Array,
) {
  let squares = 0
  let average = 0
  for (let i = 0; i < d; i++) {
    average += mean[i]! * person[i]!
    for (let j = 0; j < d; j++) squares += square[i * d + j]! * person[i]! * person[j]!
  }
  return Math.sqrt(Math.max(0, squares / liked - average ** 2))
}

/** scores[row] += scale · newness · (vector · person) for every new film. O(new films · d) */
export function addNewFilmScores(
  { row, newness, vectors }: AlignedContent,
  person: Float64Array,
  scale: number,
  scores: Float64Array,
): void {
  const d = person.length
  for (let place = 0; place < row.length; place++) {
    const film = row[place]!
    scores[film] = scores[film]! + scale * newness[place]! * dotAt(vectors, place * d, person)
  }
}

import type { SparseRows } from '../matrix/sparse-rows'
import { squareOf } from '../matrix/square-of'
import type { Steps } from '../steps'
import type { FeatureRows } from './content-features'
import { contentVectorSteps } from './content-vectors'
import { type IalsOptions, ialsSteps } from './ials'
import type { ContentModel } from './served-models'

export type ContentModelOptions = {
  ials: IalsOptions
  /** A film is new while it has fewer likes than this many times the root of how many people like anything, */
  newFilmLikesPerRoot: number
  /** and than this many: of fewer people than that no vector is learnt. */
  newFilmLikesLeast: number
  /** Ridge of the regression from content to vectors. */
  contentRidge: number
}

/** Tuned by hand on the validation slice of MovieLens latest-small; 64 dimensions ranked no better, and two steps rank no worse than solutions (docs/evaluation.md). */
export const contentModelOptions: ContentModelOptions = {
  ials: { dimensions: 32, iterations: 12, steps: 2, unobserved: 0.1, penalty: 5, frequencyPower: 0, seed: 1 },
  newFilmLikesPerRoot: 0.81,
  newFilmLikesLeast: 14,
  contentRidge: 10,
}

/**
 * Vectors of all films: iALS for those with likes enough, a ridge from content for the others. `likes` is user → film
 * row, `features` film row → feature. Null when no film has enough likes to learn from.
 */
export function* contentModelSteps(
  filmIds: Int32Array,
  likes: SparseRows,
  { content, features }: FeatureRows,
  options: ContentModelOptions,
): Steps<ContentModel | null> {
  const { ials, contentRidge } = options
  const { dimensions: d } = ials
  const counts = likesPerFilm(likes, filmIds.length)
  const newFilmLikes = newFilmLikesOf(likes, options)
  const known = Uint8Array.from(counts, (count) => (count >= newFilmLikes ? 1 : 0))
  if (!known.includes(1)) return null
  const trained = yield* ialsSteps(likes, filmIds.length, ials)
  const vectors = yield* contentVectorSteps(content, features, trained.vectors, d, known, contentRidge)
  known.forEach((is, film) => {
    if (is === 1) vectors.set(trained.vectors.subarray(film * d, (film + 1) * d), film * d)
  })
  return {
    filmIds,
    dimensions: d,
    vectors: Float32Array.from(vectors),
    likes: counts,
    square: squareOf(ofLiked(vectors, counts, d), d),
    newFilmLikes,
    foldIn: trained.foldIn,
  }
}

/** The vectors of films somebody likes: what content promises of the others says nothing of what people pass over. */
const ofLiked = (vectors: Float64Array, likes: Float32Array, d: number): Float64Array =>
  vectors.map((value, at) => (likes[Math.floor(at / d)]! > 0 ? value : 0))

/** [films] how many people like each film. */
export function likesPerFilm(likes: SparseRows, films: number): Float32Array {
  const counts = new Float32Array(films)
  for (const film of likes.column) counts[film] = counts[film]! + 1
  return counts
}

/**
 * Holds back what an item model says of new films, in place: a weight towards a film nobody has liked keeps `trust`
 * of itself, because it comes from content alone, and content's vectors say that better. `targets` is target → film.
 */
export function holdBackNewFilms(targets: SparseRows, likes: Float32Array, newFilmLikes: number, trust: number): void {
  for (let film = 0; film + 1 < targets.start.length; film++) {
    const kept = 1 - (1 - trust) * newnessOf(likes[film]!, newFilmLikes)
    for (let at = targets.start[film]!; at < targets.start[film + 1]!; at++) {
      targets.value[at] = kept * targets.value[at]!
    }
  }
}

/**
 * With how many likes a film is new no longer: it carries the vector of its own likes from there on, and the one its
 * content promises before. 20 where 610 people like something; `likes` is person → film.
 */
export function newFilmLikesOf(
  likes: SparseRows,
  { newFilmLikesPerRoot, newFilmLikesLeast }: Pick<ContentModelOptions, 'newFilmLikesPerRoot' | 'newFilmLikesLeast'>,
): number {
  let people = 0
  for (let row = 0; row + 1 < likes.start.length; row++) if (likes.start[row + 1]! > likes.start[row]!) people++
  return Math.max(newFilmLikesLeast, Math.round(newFilmLikesPerRoot * Math.sqrt(people)))
}

/** 1 for a film nobody has liked, falling in a straight line to 0 at `newFilmLikes`. */
export function newnessOf(likes: number, newFilmLikes: number): number {
  return Math.max(0, 1 - likes / newFilmLikes)
}

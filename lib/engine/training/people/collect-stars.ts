import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { RatingModel, StarData } from '../../../recommender/rating/rating-model'
import { ratingSteps } from '../../../recommender/rating/train-rating'
import { finishWith, type Pause } from '../../../recommender/steps'
import type { PersonRatings } from './hold-out'

/** More ratings than this say nothing new of what stars mean, and take time and memory (9 bytes each). */
const mostRatings = 2_000_000
/** Below so many ratings there is nothing to learn of stars. */
const leastRatings = 300

/** Who gave which film how many stars; films by id. */
export type CollectedStars = { people: number; user: Int32Array; filmId: Int32Array; stars: Float32Array }

export function createStars() {
  const collected: { people: number; user: number[]; filmId: number[]; stars: number[] } = {
    people: 0,
    user: [],
    filmId: [],
    stars: [],
  }
  return {
    add({ filmIds, stars }: PersonRatings) {
      if (collected.user.length + filmIds.length > mostRatings) return
      for (let at = 0; at < filmIds.length; at++) {
        collected.user.push(collected.people)
        collected.filmId.push(filmIds[at]!)
        collected.stars.push(stars[at]!)
      }
      collected.people++
    },
    finish: (): CollectedStars => ({
      people: collected.people,
      user: Int32Array.from(collected.user),
      filmId: Int32Array.from(collected.filmId),
      stars: Float32Array.from(collected.stars),
    }),
  }
}

/** What stars say of stars, for the films of a catalog; null while there are too few. */
export async function trainStars(
  { filmIds, rowOf, size }: CatalogIndex,
  collected: CollectedStars,
  pause: Pause,
): Promise<RatingModel | null> {
  const known = Int32Array.from(collected.filmId.keys()).filter((at) => rowOf.has(collected.filmId[at]!))
  if (known.length < leastRatings) return null
  const data: StarData = {
    users: collected.people,
    films: size,
    user: known.map((at) => collected.user[at]!),
    film: known.map((at) => rowOf.get(collected.filmId[at]!)!),
    stars: Float32Array.from(known, (at) => collected.stars[at]!),
  }
  return finishWith(ratingSteps(filmIds, data), pause)
}

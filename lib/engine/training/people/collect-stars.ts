import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { RatingModel, StarData } from '../../../recommender/rating/rating-model'
import { trainRating } from '../../../recommender/rating/train-rating'
import type { PersonRatings } from './hold-out'

/** More ratings than this say nothing new of what stars mean, and take time and memory (9 bytes each). */
const mostRatings = 2_000_000
/** Below so many ratings there is nothing to learn of stars. */
const leastRatings = 300

/** Who gave which film how many stars; films by id. */
export type CollectedStars = { people: number; user: number[]; filmId: number[]; stars: number[] }

export function createStars() {
  const collected: CollectedStars = { people: 0, user: [], filmId: [], stars: [] }
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
    finish: (): CollectedStars => collected,
  }
}

/** What stars say of stars, for the films of a catalog; null while there are too few. */
export function trainStars({ filmIds, rowOf, size }: CatalogIndex, collected: CollectedStars): RatingModel | null {
  const known = collected.filmId.flatMap((id, at) => (rowOf.has(id) ? [at] : []))
  if (known.length < leastRatings) return null
  const data: StarData = {
    users: collected.people,
    films: size,
    user: Int32Array.from(known, (at) => collected.user[at]!),
    film: Int32Array.from(known, (at) => rowOf.get(collected.filmId[at]!)!),
    stars: Float32Array.from(known, (at) => collected.stars[at]!),
  }
  return trainRating(filmIds, data)
}

import type { FilmFeedback } from '../../feedback/schema'
import { predictRating, type Rater, type RatingEstimate, raterOf } from '../../recommender/rating/predict-rating'
import type { RatingModel } from '../../recommender/rating/rating-model'

/** "Probably about 4": half-star steps, and the person's own films that say so. */
export type ProbableStars = {
  stars: number
  /** At most two, the most telling first, with what the person gave them. */
  because: { filmId: number; stars: number }[]
  /** What people give the film, in half stars: said where no own film speaks. */
  people: number
}

/**
 * Sure enough to be said: of such estimates four in five were within half a star and nineteen in twenty within one
 * (docs/evaluation.md, "Stars").
 */
const surest = 0.7
const leastFilmRatings = 20
const leastOwnRatings = 10
/** An own film that moves the estimate by less says nothing. */
const leastTelling = 0.03
const mostTelling = 2

/** Every film this person may be told about, with the model's view of them worked out once. Null without a model. */
export function starsTeller(
  model: RatingModel | null | undefined,
  feedback: ReadonlyMap<number, Pick<FilmFeedback, 'rating' | 'notForMe'>>,
): (filmId: number) => ProbableStars | null {
  if (!model) return () => null
  const rated = Array.from(feedback, ([filmId, { rating }]) => ({ filmId, stars: rating })).filter(
    (film): film is { filmId: number; stars: number } => film.stars !== null,
  )
  if (rated.length < leastOwnRatings) return () => null
  const rater: Rater = raterOf(model, rated)
  const given = new Map(rated.map(({ filmId, stars }) => [filmId, stars]))
  return (filmId) => {
    const said = feedback.get(filmId)
    if (said?.rating != null || said?.notForMe) return null
    const estimate = predictRating(model, rater, filmId)
    if (!estimate || !isSure(estimate)) return null
    return {
      stars: inHalves(estimate.stars),
      because: tellingFilms(estimate, given),
      people: inHalves(estimate.film.stars),
    }
  }
}

const isSure = ({ error, film, person }: RatingEstimate) =>
  error <= surest && film.ratings >= leastFilmRatings && person.ratings >= leastOwnRatings

/** To the step people rate in. */
export const inHalves = (stars: number) => Math.max(0.5, Math.min(5, Math.round(2 * stars) / 2))

/** Films that move the estimate the way it goes from what people give: those that speak against it are no reason. */
function tellingFilms({ stars, film, because }: RatingEstimate, given: ReadonlyMap<number, number>) {
  const way = Math.sign(stars - film.stars)
  return because
    .filter(({ amount }) => Math.sign(amount) === way && Math.abs(amount) >= leastTelling)
    .slice(0, mostTelling)
    .map(({ filmId }) => ({ filmId, stars: given.get(filmId) ?? 0 }))
}

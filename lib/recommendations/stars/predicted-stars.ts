import type { FilmFeedback } from '../../feedback/schema'
import { predictRating, raterOf } from '../../recommender/rating/predict-rating'
import type { RatingModel } from '../../recommender/rating/rating-model'

/** Stars this person would give a film, kept beside what was shown so that their own can be compared; null where unknown. */
export function starsPredictor(
  model: RatingModel | null | undefined,
  feedback: ReadonlyMap<number, Pick<FilmFeedback, 'rating'>>,
): (filmId: number) => number | null {
  if (!model) return () => null
  const rated = Array.from(feedback, ([filmId, { rating }]) => ({ filmId, stars: rating })).filter(
    (film): film is { filmId: number; stars: number } => film.stars !== null,
  )
  const rater = raterOf(model, rated)
  return (filmId) => predictRating(model, rater, filmId)?.stars ?? null
}

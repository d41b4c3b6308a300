import { seededRandom, shuffled } from '../../matrix/random'
import type { RatingSet } from '../../models/training-data'
import { dataOf } from '../rating/evaluate-rating'
import { type StarPredictor, starTrainers } from '../rating/star-predictors'
import { historiesOf } from '../split'

/** Some ratings of one person, and the rest of theirs. Places of ratings. */
export type RatingQuestion = { user: number; asked: number[]; known: number[] }

const ASKED = 5
const LEAST_LEFT = 5

export function ratingTask(
  set: RatingSet,
  most: number,
  seed: number,
): { questions: RatingQuestion[]; train: number[] } {
  const random = seededRandom(seed)
  const histories = historiesOf(set)
  const questions = shuffled([...set.userIds.keys()], random)
    .filter((user) => (histories[user]?.length ?? 0) >= ASKED + LEAST_LEFT)
    .slice(0, most)
    .map((user): RatingQuestion => {
      const places = [...(histories[user] ?? [])]
      const asked = new Set(shuffled(places, random).slice(0, ASKED))
      return { user, asked: [...asked], known: places.filter((place) => !asked.has(place)) }
    })
  const held = new Set(questions.flatMap(({ asked }) => asked))
  return { questions, train: [...set.user.keys()].filter((place) => !held.has(place)) }
}

/** Baselines, and what the site says: "predictRating". */
export const ratingModels = Object.keys(starTrainers)

export function starsBy(model: string, set: RatingSet, train: readonly number[], seed: number): StarPredictor {
  const random = seededRandom(seed)
  if (model === 'random') return () => set.stars[train[Math.floor(random() * train.length)] ?? 0] ?? 3
  const trainer = starTrainers[model]
  if (!trainer) throw new RangeError(`no model of stars is called "${model}"`)
  return trainer(dataOf(set, train), seed)
}

/** Mean squared and mean absolute error of one person's answers. */
export function starErrors(set: RatingSet, { asked }: RatingQuestion, stars: readonly number[]) {
  const errors = asked.map((place, at) => (stars[at] ?? 3) - (set.stars[place] ?? 0))
  return {
    RMSE: errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length,
    MAE: errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length,
  }
}

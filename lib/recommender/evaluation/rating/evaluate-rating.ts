import { seededRandom, shuffled } from '../../matrix/random'
import type { RatingSet } from '../../models/training-data'
import type { StarData } from '../../rating/rating-model'
import { meanWithError } from '../metrics'
import { markdown } from '../report'
import { starTrainers } from './star-predictors'

export type StarResult = {
  model: string
  rmse: number
  /** Of the people's own mean squared errors, brought to the scale of the RMSE. */
  rmseError: number
  mae: { mean: number; standardError: number }
  /** [people] sum of squared and of absolute errors, and how many ratings were asked for. */
  people: { squares: number; sizes: number; count: number }[]
  seconds: number
}

type Options = {
  folds: number
  seed: number
  models?: readonly string[]
  now: () => number
  onProgress?: (text: string) => void
}

/** Every rating is asked for once, by models that saw the other folds alone. */
export function evaluateRating(set: RatingSet, { folds, seed, models, now, onProgress }: Options): StarResult[] {
  const order = shuffled(Array.from(set.user.keys()), seededRandom(seed))
  return (models ?? Object.keys(starTrainers)).map((model) => {
    const trainer = starTrainers[model]
    if (!trainer)
      throw new RangeError(`no model of stars is called "${model}"; there are ${Object.keys(starTrainers).join(', ')}`)
    const people = Array.from(set.userIds, () => ({ squares: 0, sizes: 0, count: 0 }))
    const started = now()
    for (let fold = 0; fold < folds; fold++) {
      onProgress?.(`${model}: fold ${fold + 1} of ${folds}`)
      const predict = trainer(
        dataOf(
          set,
          order.filter((_, at) => at % folds !== fold),
        ),
        seed,
      )
      const asked = order.filter((_, at) => at % folds === fold).sort((a, b) => set.film[a]! - set.film[b]!)
      for (const place of asked) {
        const error = predict(set.user[place]!, set.film[place]!) - set.stars[place]!
        const person = people[set.user[place]!]!
        person.squares += error ** 2
        person.sizes += Math.abs(error)
        person.count++
      }
    }
    return { model, ...figuresOf(people), people, seconds: (now() - started) / 1000 }
  })
}

export function dataOf(set: RatingSet, places: readonly number[]): StarData {
  return {
    users: set.userIds.length,
    films: set.filmIds.length,
    user: Int32Array.from(places, (place) => set.user[place]!),
    film: Int32Array.from(places, (place) => set.film[place]!),
    stars: Float32Array.from(places, (place) => set.stars[place]!),
  }
}

/** Over all ratings; the errors go by people, because the ratings of one person are not independent. */
function figuresOf(people: StarResult['people']) {
  const squares = ratioOf(people.map(({ squares: sum, count }) => ({ sum, count })))
  const sizes = ratioOf(people.map(({ sizes: sum, count }) => ({ sum, count })))
  const rmse = Math.sqrt(squares.mean)
  return { rmse, rmseError: squares.standardError / (2 * rmse), mae: sizes }
}

/** Σ sum / Σ count and its standard error with people as the units drawn (the ratio estimator, Cochran 1977, 6.4). */
function ratioOf(people: readonly { sum: number; count: number }[]): { mean: number; standardError: number } {
  const count = people.reduce((total, each) => total + each.count, 0)
  const mean = people.reduce((total, each) => total + each.sum, 0) / count
  const { standardError } = meanWithError(
    people.map((each) => (each.sum - mean * each.count) * (people.length / count)),
  )
  return { mean, standardError }
}

/** A table; the last column is the difference to the best of the other models, in pairs by person. */
export function ratingReport(results: readonly StarResult[], own = 'predictRating'): string {
  const others = results.filter(({ model }) => model !== own)
  const best = others.length > 0 ? others.reduce((a, b) => (b.rmse < a.rmse ? b : a)) : null
  const rows = results.map(({ model, rmse, rmseError, mae, people, seconds }) => {
    const pairs = best && model !== best.model ? differenceOf(people, best) : ''
    return [
      model,
      `${rmse.toFixed(4)} ± ${rmseError.toFixed(4)}`,
      `${mae.mean.toFixed(4)} ± ${mae.standardError.toFixed(4)}`,
      seconds.toFixed(0),
      pairs,
    ]
  })
  return markdown(['model', 'RMSE', 'MAE', 's', `RMSE against ${best?.model ?? 'none'}`], rows)
}

function differenceOf(people: StarResult['people'], best: StarResult): string {
  const pairs = people.map(({ squares, count }, at) => ({ sum: squares - best.people[at]!.squares, count }))
  const { mean, standardError } = ratioOf(pairs)
  const difference = Math.sqrt(best.rmse ** 2 + mean) - best.rmse
  return `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(4)} ± ${(standardError / (2 * best.rmse)).toFixed(4)}`
}

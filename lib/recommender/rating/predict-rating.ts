import { memo } from '../memo'
import type { RatedFilm, RatingModel } from './rating-model'

/** How many stars a person would probably give a film, and what says so. */
export type RatingEstimate = {
  /** 0.5 to 5, not rounded. */
  stars: number
  /** Standard error of that in stars, as far as the scatter of this person's and this film's stars tells. */
  error: number
  /** What people give the film, and how many have; how much more than others this person gives, and how many ratings say so. */
  film: { stars: number; ratings: number }
  person: { generosity: number; ratings: number }
  /** Stars that films of the person's own add or take, largest first by size. */
  because: { filmId: number; amount: number }[]
}

/** A person as the model sees them: worked out once for any number of films. */
export type Rater = {
  /** row of a film → what is left of the person's stars for it */
  left: ReadonlyMap<number, number>
  generosity: number
  spread: number
}

const rowsOf = memo((model: RatingModel) => new Map(Array.from(model.filmIds, (id, row) => [id, row])))

/** What a person's own ratings say of how they rate. Films the model does not know say nothing. O(rated). */
export function raterOf(model: RatingModel, rated: readonly RatedFilm[]): Rater {
  const { mean, filmBias, personPrior, usualSpread } = model
  const rowOf = rowsOf(model)
  const known = rated.flatMap(({ filmId, stars }) => {
    const row = rowOf.get(filmId)
    return row === undefined ? [] : [{ row, above: stars - mean - filmBias[row]! }]
  })
  const generosity = known.reduce((sum, { above }) => sum + above, 0) / (known.length + personPrior)
  const left = new Map(known.map(({ row, above }) => [row, above - generosity]))
  const squares = known.reduce((sum, { above }) => sum + (above - generosity) ** 2, personPrior * usualSpread)
  return { left, generosity, spread: squares / (known.length + personPrior) }
}

/**
 * The mean, the film's and the person's own part, and Σ weight · what is left of the person's stars for films that speak
 * for this one. Null for a film the model does not know. O(neighbours of the film).
 */
export function predictRating(model: RatingModel, rater: Rater, filmId: number): RatingEstimate | null {
  const row = rowsOf(model).get(filmId)
  if (row === undefined) return null
  const { mean, filmBias, ratings, spread, usualSpread, links, filmIds } = model
  const because: RatingEstimate['because'] = []
  let sum = 0
  for (let at = links.start[row]!; at < links.start[row + 1]!; at++) {
    const left = rater.left.get(links.column[at]!)
    if (left === undefined) continue
    const amount = links.value[at]! * left
    sum += amount
    because.push({ filmId: filmIds[links.column[at]!]!, amount })
  }
  const film = mean + filmBias[row]!
  const stars = film + rater.generosity + sum
  return {
    stars: Math.min(mostStars, Math.max(leastStars, stars)),
    error: Math.sqrt((rater.spread * spread[row]!) / Math.max(usualSpread, Number.EPSILON)),
    film: { stars: film, ratings: ratings[row]! },
    person: { generosity: rater.generosity, ratings: rater.left.size },
    because: because.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  }
}

const leastStars = 0.5
const mostStars = 5

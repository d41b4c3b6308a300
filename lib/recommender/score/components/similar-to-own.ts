import { recencyWeight } from '../../models/recency'
import type { LikedFilm } from '../../types'
import type { ComponentInput, FoldedComponent, ScoreComponent } from './component'
import { addSimilarity, similarityBetween } from './similarity'

/**
 * What is like the person's own films in several ways at once: Σ of weight · recency · similarity^power over the sum of those weights and
 * `sureAt`. A sum of single interests cannot tell a slow French drama from a slow western and a French comedy; this can, the more so the
 * higher the power. O(liked · films sharing a facet): left out where people have said enough (config/rank-config.ts).
 */
export const similarityComponent: ScoreComponent = (input, components) => {
  const { weight, known } = input.config.similarity
  const { prominence } = input.index
  const told = (row: number) => 1 - known * (prominence[row]! / 100) ** 2
  const similarity = similarityTo(input, input.request.liked, { ...input.config.similarity, told })
  if (similarity) components.folded.push(similarity(input.coherence * weight))
}

/**
 * Less of what is like the films a person disliked (Rocchio 1971), measured in the same way, so that what most films have
 * counts little and what is rare about a film counts most. One bad rating says little, a film named as what it should
 * not be like says more. Nothing is claimed of a person from this.
 */
export const dislikeComponent: ScoreComponent = (input, components) => {
  const { dislike } = input.config
  const similarity = similarityTo(input, input.request.disliked ?? [], { ...dislike, told: () => 1 })
  if (similarity) components.folded.push(similarity(-dislike.weight))
}

type Settings = { weight: number; power: number; sureAt: number; most: number; told: (row: number) => number }

/** Similarity to the latest of some films, as a component of a weight still to be given; null where there is none. */
function similarityTo(
  { index, config, models, scratch }: ComponentInput,
  films: readonly LikedFilm[],
  { weight, power, sureAt, most, told }: Settings,
): ((amount: number) => FoldedComponent) | null {
  if (weight === 0) return null
  const own = films.slice(0, most).flatMap(({ filmId, weight: liking }, position) => {
    const row = index.rowOf.get(filmId)
    if (row === undefined || liking <= 0) return []
    return [{ row, filmId, share: told(row) * liking * recencyWeight(position, config.recency) }]
  })
  if (own.length === 0) return null
  const total = sureAt + own.reduce((sum, { share }) => sum + share, 0)
  return (amount) => {
    const unit = amount / total
    return {
      kind: 'content',
      filmIds: Int32Array.from(own, ({ filmId }) => filmId),
      addTo: (scores) => {
        const { sums } = scratch
        for (const { row, share } of own) {
          sums.fill(0)
          addSimilarity(index, row, models, 1, sums)
          for (let film = 0; film < scores.length; film++) {
            const similarity = sums[film]!
            if (similarity !== 0) scores[film] = scores[film]! + unit * share * raise(similarity, power)
          }
        }
      },
      amountsAt: (row, amounts) => {
        own.forEach((film, place) => {
          amounts[place] = unit * film.share * raise(similarityBetween(index, film.row, row, models), power)
        })
        return true
      },
    }
  }
}

/** x ** power. The power that serves is made of roots: `**` takes several times as long, and this is asked for every film. */
const raise = (x: number, power: number): number => (power === 1.25 ? x * Math.sqrt(Math.sqrt(x)) : x ** power)

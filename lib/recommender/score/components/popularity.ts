import { memo } from '../../memo'
import type { RankRequest } from '../../types'
import type { ComponentInput, FoldedComponent, ScoreComponent } from './component'
import { linkedFilms } from './linked-films'
import { blendedPopularity, likedShares } from './popularity-blend'

/** Films further out than this many deviations are so few that they count as if they stood there. */
const farthest = 1.75

/** [size] popularity held within `farthest`, worked out once and not for every list. */
const heldIn = memo((popularity: Float64Array) => popularity.map((z) => Math.max(-farthest, Math.min(farthest, z))))

/**
 * For everybody: the share of people who like a film, in the unit of the model, the less the more the person has told; for films hardly
 * anybody could like yet, what is written of them. And the person's own taste for the well known: log-odds of the film's popularity among
 * their films against what people usually like, both taken as normal. Who asks for the little known or famous is taken at their word.
 */
export const popularityComponent: ScoreComponent = (input, components) => {
  const { request, config, models, index, coherence } = input
  const { popularityWeight, popularityTaste, likedShare } = config
  const popularity = blendedPopularity(index, models, config)
  const { mean, variance } = tasteForPopularity(input, popularity)
  const untold = coherence * (1 + config.popularityAsked * wantedOf(request))
  const { shares, written } = likedShares(index, models, config)
  const liking =
    (components.unit * likedShare.weight * likedShare.fade) / (likedShare.fade + request.liked.length) / untold
  const writing = popularityWeight / untold
  const linear = popularityTaste.weight * (mean / variance - popularityTaste.usual)
  const square = (popularityTaste.weight / 2) * (1 - 1 / variance)
  const said = request.wellKnown ? config.wellKnownWeight * (request.wellKnown === 'famous' ? 1 : -1) : null
  const held = heldIn(popularity)
  const amountOf = (row: number) => {
    const near = held[row]!
    return said !== null
      ? said * near
      : liking * shares[row]! + writing * written[row]! + (linear * near + square * near * near)
  }
  const component: FoldedComponent = {
    kind: 'popularity',
    filmIds: null,
    addTo: (scores) => {
      if (said !== null) {
        for (let row = 0; row < scores.length; row++) scores[row] = scores[row]! + said * held[row]!
        return
      }
      // Written out: asking amountOf for every film of a catalog takes three times as long.
      for (let row = 0; row < scores.length; row++) {
        const near = held[row]!
        const own = linear * near + square * near * near
        scores[row] = scores[row]! + (liking * shares[row]! + writing * written[row]! + own)
      }
    },
    amountsAt: (row, amounts) => {
      amounts[0] = amountOf(row)
      return true
    },
  }
  components.folded.push(component)
}

/** Facets asked for more of: the more, the less does it count how well known a film is. */
export const wantedOf = ({ wishes }: RankRequest) =>
  wishes.filter(({ level, films }) => level !== 'less' && !films).length

/**
 * Mean and variance of popularity among liked films, drawn to the usual ones as if `sureAt` films spoke for those. Films
 * the site itself had put before the person say nothing of how well known they like them.
 */
function tasteForPopularity({ index, request, config }: ComponentInput, popularity: Float64Array) {
  const { usual, sureAt } = config.popularityTaste
  const { rows, scales } = linkedFilms(request.liked, index.rowOf, config.recency, ({ offered }) => !offered)
  let total = sureAt
  let sum = sureAt * usual
  for (let each = 0; each < rows.length; each++) {
    total += scales[each]!
    sum += scales[each]! * popularity[rows[each]!]!
  }
  const mean = sum / total
  let squares = sureAt
  for (let each = 0; each < rows.length; each++) squares += scales[each]! * (popularity[rows[each]!]! - mean) ** 2
  return { mean, variance: Math.max(leastVariance, squares / total) }
}

/** However alike a person's films are in this, nobody keeps to one degree of fame. */
const leastVariance = 0.4

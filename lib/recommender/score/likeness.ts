import { recencyWeight } from '../models/recency'
import type { FoldedComponent, ScoreComponent, Source } from './component'
import { addLikeness, likenessBetween } from './similarity'

/**
 * What is like the person's own films in several ways at once: Σ over liked films of weight · recency · likeness^power,
 * over the sum of those weights and `sureAt`, times how much content counts for this person. A sum of single interests
 * cannot tell a slow French drama from a slow western and a French comedy; likeness to one film can, the more so the
 * higher the power. O(liked · films sharing a facet): for sites where nothing is trained.
 */
export const likenessComponent: ScoreComponent = (
  { index, request, config, models, scratch, coherence },
  components,
) => {
  const { weight, power, sureAt, most } = config.likeness
  if (weight === 0) return
  const liked = request.liked.slice(0, most).flatMap(({ filmId, weight: liking }, position) => {
    const row = index.rowOf.get(filmId)
    if (row === undefined || liking <= 0) return []
    const source: Source = { kind: 'content', filmId }
    return [{ row, source, share: liking * recencyWeight(position, config.recency) }]
  })
  if (liked.length === 0) return
  const unit = (coherence * weight) / (sureAt + liked.reduce((sum, { share }) => sum + share, 0))
  const component: FoldedComponent = {
    sources: liked.map(({ source }) => source),
    addTo: (scores) => {
      const { sums } = scratch
      for (const { row, share } of liked) {
        sums.fill(0)
        addLikeness(index, row, models, 1, sums)
        for (let film = 0; film < scores.length; film++) {
          scores[film] = scores[film]! + unit * share * sums[film]! ** power
        }
      }
    },
    amountsAt: (row, amounts) => {
      liked.forEach((own, place) => {
        amounts[place] = unit * own.share * likenessBetween(index, own.row, row, models) ** power
      })
      return true
    },
  }
  components.folded.push(component)
}

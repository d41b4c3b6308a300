import { alignModel } from '../align-model'
import type { RankConfig } from '../rank-config'
import { recencyWeight } from '../recency'
import { moments } from '../standardise'
import { addStrands } from './strands'
import type { SparseStrand, Term } from './term'

/**
 * What people with the same films liked: Σ over liked films of weight · recency · model weight, divided by the
 * standard deviation of that sum over the catalog (the mean is the same for every film, so it is left out and
 * each liked film keeps an exact part of the score).
 */
export const collaborativeTerm: Term = ({ index, request, config, models: { collaborative } }, strands) => {
  if (!collaborative) return
  const { rowOf, start, row: target, weight } = alignModel(index, collaborative)
  const sparse: SparseStrand[] = []
  request.liked.forEach(({ filmId, weight: liking }, position) => {
    const row = rowOf.get(filmId)
    if (row === undefined) return
    sparse.push({
      source: { kind: 'collaborative', filmId },
      scale: liking * recencyWeight(position, config.recency),
      row: target,
      value: weight,
      from: start[row] as number,
      end: start[row + 1] as number,
    })
  })
  const sums = new Float64Array(index.size)
  addStrands({ sparse, dense: [] }, sums)
  const { deviation } = moments(sums)
  if (deviation === 0) return
  const unit = collaborativeTrust(request.liked.length, config) / deviation
  for (const strand of sparse) {
    strand.scale *= unit
    strands.sparse.push(strand)
  }
}

/** The more a person has told, the more the model may say: with the fading prior this is the tuned ratio of the two. */
function collaborativeTrust(likes: number, { collaborativeWeight, popularityFade, fullLikes }: RankConfig): number {
  return collaborativeWeight * Math.min(1, (popularityFade + likes) / (popularityFade + fullLikes))
}

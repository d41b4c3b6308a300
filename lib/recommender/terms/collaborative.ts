import { alignModel } from '../align-model'
import { recencyWeight } from '../recency'
import { moments } from '../standardise'
import type { Term, TermInput, Visit } from './term'

/**
 * What people with the same films liked: Σ over liked films of weight · recency · model weight, divided by the
 * standard deviation of that sum over the catalog (the mean is the same for every film, so it is left out and
 * each liked film keeps an exact part of the score).
 */
export const collaborativeTerm: Term = (input, visit) => {
  if (!input.collaborative || input.request.liked.length === 0) return
  const sums = new Float64Array(input.index.size)
  walk(input, 1, (row, amount) => {
    sums[row] = (sums[row] as number) + amount
  })
  const { deviation } = moments(sums)
  if (deviation > 0) walk(input, input.config.collaborativeWeight / deviation, visit)
}

function walk({ index, request, config, collaborative }: TermInput, scale: number, visit: Visit) {
  if (!collaborative) return
  const model = alignModel(index, collaborative)
  request.liked.forEach((liked, position) => {
    const row = model.rowOf.get(liked.filmId)
    if (row === undefined) return
    const earned = scale * liked.weight * recencyWeight(position, config.recency)
    const source = { kind: 'collaborative' as const, filmId: liked.filmId }
    const end = model.start[row + 1] as number
    for (let at = model.start[row] as number; at < end; at++) {
      const film = model.catalogRow[at] as number
      if (film >= 0) visit(film, earned * (model.weight[at] as number), source)
    }
  })
}

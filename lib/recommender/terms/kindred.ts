import { recencyWeight } from '../recency'
import type { Term } from './term'

/** Films linked with a liked film: weight · how much it was liked · how recently · strength of the link. */
export const kindredTerm: Term = ({ index, request, config }, visit) => {
  const { start, target, weight, because } = index.kindred
  request.liked.forEach((liked, position) => {
    const row = index.rowOf.get(liked.filmId)
    if (row === undefined) return
    const earned = config.kindredWeight * liked.weight * recencyWeight(position, config.recency)
    if (earned === 0) return
    const end = start[row + 1] as number
    for (let at = start[row] as number; at < end; at++) {
      visit(target[at] as number, earned * (weight[at] as number), {
        kind: 'kindred',
        filmId: liked.filmId,
        because: because[at] as string,
      })
    }
  })
}

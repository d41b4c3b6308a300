import { recencyWeight } from '../models/recency'
import type { ScoreComponent } from './component'

/** Films linked with a liked film: weight · how much it was liked · how recently · strength of the link. */
export const kindredComponent: ScoreComponent = ({ index, request, config }, components) => {
  const { start, target, weight, because } = index.kindred
  request.liked.forEach(({ filmId, weight: liking }, position) => {
    const row = index.rowOf.get(filmId)
    if (row === undefined) return
    components.sparse.push({
      source: { kind: 'kindred', filmId },
      scale: config.kindredWeight * liking * recencyWeight(position, config.recency),
      row: target,
      value: weight,
      from: start[row]!,
      end: start[row + 1]!,
      ascending: false,
      because,
    })
  })
}

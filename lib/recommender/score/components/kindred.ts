import { recencyWeight } from '../../models/recency'
import { entriesOf, type ScoreComponent } from './component'

/** Films linked with a liked film: weight · how much it was liked · how recently · strength of the link. */
export const kindredComponent: ScoreComponent = ({ index, request, config }, components) => {
  request.liked.forEach(({ filmId, weight: liking }, position) => {
    const row = index.rowOf.get(filmId)
    if (row === undefined) return
    components.sparse.push({
      source: { kind: 'kindred', filmId },
      scale: config.kindredWeight * liking * recencyWeight(position, config.recency),
      ...entriesOf(index.kindred, row),
      ascending: false,
      because: index.kindred.because,
    })
  })
}

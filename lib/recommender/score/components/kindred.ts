import type { ScoreComponent } from './component'
import { linkedFilms } from './linked-films'

/** Films linked with a liked film: weight · how much it was liked · how recently · strength of the link. */
export const kindredComponent: ScoreComponent = ({ index, request, config }, components) => {
  const liked = linkedFilms(request.liked, index.rowOf, config.recency)
  for (let each = 0; each < liked.scales.length; each++) {
    liked.scales[each] = config.kindredWeight * liked.scales[each]!
  }
  components.linked.push({ kind: 'kindred', ...liked, links: index.kindred, because: index.kindred.because })
}

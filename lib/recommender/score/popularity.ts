import type { ScoreComponent } from './component'
import { blendedPopularity } from './popularity-blend'

/**
 * b · c / (c + likes) · z(popularity): the whole answer for a stranger, a whisper after forty films.
 * With five likes or fewer a collaborative model alone ranks worse than popularity (docs/evaluation.md).
 */
export const popularityComponent: ScoreComponent = ({ index, request, config, models }, components) => {
  const { popularityWeight, popularityFade } = config
  const scale = (popularityWeight * popularityFade) / (popularityFade + request.liked.length)
  components.dense.push({ source: { kind: 'popularity' }, scale, value: blendedPopularity(index, models, config) })
}

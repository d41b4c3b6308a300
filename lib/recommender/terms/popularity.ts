import type { Term } from './term'

/**
 * b · 2 / (2 + likes) · z(popularity): the whole answer for a stranger, a whisper after twenty films.
 * With five likes or fewer a collaborative model alone ranks worse than popularity (docs/evaluation.md).
 */
export const popularityTerm: Term = ({ index, request, config }, strands) => {
  const scale = (config.popularityWeight * 2) / (2 + request.liked.length)
  strands.dense.push({ source: { kind: 'popularity' }, scale, value: index.popularity })
}

import type { Term } from './term'

/**
 * b · 2 / (2 + likes) · z(popularity): the whole answer for a stranger, a whisper after twenty films.
 * With five likes or fewer a collaborative model alone ranks worse than popularity (docs/evaluation.md).
 */
export const popularityTerm: Term = ({ index, request, config }, visit) => {
  const weight = (config.popularityWeight * 2) / (2 + request.liked.length)
  const source = { kind: 'popularity' as const }
  for (let row = 0; row < index.size; row++) visit(row, weight * (index.popularity[row] as number), source)
}

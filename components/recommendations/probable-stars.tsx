import { cache } from 'react'
import type { RecommendationContext } from '@/lib/recommendations/context/context'
import { starsTeller } from '@/lib/recommendations/stars/probable-stars'
import { probableTexts } from '@/lib/recommendations/stars/probable-text'
import { StarsLine, type StarsSaid } from './stars-line'

/** The cards of a list share it. */
const tellerOf = cache(({ engine, feedback }: RecommendationContext) => starsTeller(engine.models.rating, feedback))

/** How many stars the viewer would probably give a film and why; null where that cannot be said. */
export function probableStars(context: RecommendationContext, filmId: number): StarsSaid | null {
  const probable = tellerOf(context)(filmId)
  if (!probable) return null
  return { stars: probable.stars, ...probableTexts(probable, (id) => context.catalog.films.get(id)?.title) }
}

export function ProbableStars({ context, filmId }: { context: RecommendationContext; filmId: number }) {
  const said = probableStars(context, filmId)
  return said && <StarsLine {...said} />
}

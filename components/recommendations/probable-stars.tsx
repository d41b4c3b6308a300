import { cache } from 'react'
import type { RecommendationContext } from '@/lib/recommendations/context/context'
import { starsTeller } from '@/lib/recommendations/stars/probable-stars'
import { probableTexts } from '@/lib/recommendations/stars/probable-text'

/** The cards of a list share it. */
const tellerOf = cache(({ engine, feedback }: RecommendationContext) => starsTeller(engine.models.rating, feedback))

/** How many stars the viewer would probably give a film and why, where that can be said at all. */
export function ProbableStars({ context, filmId }: { context: RecommendationContext; filmId: number }) {
  const probable = tellerOf(context)(filmId)
  if (!probable) return null
  const { estimate, reason } = probableTexts(probable, (id) => context.catalog.films.get(id)?.title)
  return (
    <p className="text-sm text-soft" data-probable-stars={probable.stars}>
      <strong className="font-semibold text-ink">{estimate}.</strong> {reason}
    </p>
  )
}

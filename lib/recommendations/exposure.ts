import type { RecommendationContext } from './context'
import type { SlateItemView } from './schema'
import { starsPredictor } from './stars/predicted-stars'

/** What served when a card was written. Null: the built-in default prompt, or no experiment. */
export type ServedWith = {
  promptVersionId: string | null
  variantId: string | null
  model: string
  engineConfig: string
  profileVersion: number
}

/** What a card keeps of how it came about, so that what people then did can be told apart by it. */
export type Exposure = ServedWith & { verdict: string | null; predicted: number | null }

export function exposuresOf(
  { engine, feedback }: Pick<RecommendationContext, 'engine' | 'feedback'>,
  served: ServedWith,
): (item: Pick<SlateItemView, 'filmId' | 'servedBy' | 'refused'>) => Exposure {
  const predict = starsPredictor(engine.models.rating, feedback)
  return ({ filmId, servedBy, refused }) => ({
    ...served,
    verdict: refused?.why ?? (servedBy === 'MODEL' ? 'kept' : null),
    predicted: predict(filmId),
  })
}

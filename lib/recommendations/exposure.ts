import type { RecommendationContext } from './context/context'
import type { SlateItemView } from './schema'
import { starsPredictor } from './stars/predicted-stars'
import { starsTeller } from './stars/probable-stars'

/** What served when a card was written. Null: the built-in default prompt, or no experiment. */
export type ServedWith = {
  promptVersionId: string | null
  variantId: string | null
  model: string
  engineConfig: string
  profileVersion: number
}

/** What a card said the film would be to the person: written once, and held against what they say of it later. */
export type Prediction = {
  /** Stars, not rounded; null where the site knew too little. */
  predicted: number | null
  /** Own films it rested on. */
  predictedFrom: number[]
  /** Whether it was sure enough to be said. */
  predictedSaid: boolean
}

/** What a card keeps of how it came about, so that what people then did can be told apart by it. */
export type Exposure = ServedWith & Prediction & { verdict: string | null }

export function exposuresOf(
  { engine, feedback }: Pick<RecommendationContext, 'engine' | 'feedback'>,
  served: ServedWith,
): (item: Pick<SlateItemView, 'filmId' | 'servedBy' | 'refused'>) => Exposure {
  const predict = starsPredictor(engine.models.rating, feedback)
  const tell = starsTeller(engine.models.rating, feedback)
  return ({ filmId, servedBy, refused }) => {
    const said = tell(filmId)
    return {
      ...served,
      verdict: refused?.why ?? (servedBy === 'MODEL' ? 'kept' : null),
      predicted: predict(filmId),
      predictedFrom: said?.because.map((own) => own.filmId) ?? [],
      predictedSaid: said !== null,
    }
  }
}

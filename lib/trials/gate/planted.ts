import type { CatalogFilm } from '../../catalog/schema'
import type { ComputedInterest } from '../../profile/schema'
import type { RecommendationContext } from '../../recommendations/context/context'

/** The same person, with a stranger's order in the log line of every film and among their own words. */
export function withPlanted(context: RecommendationContext, planted: string): RecommendationContext {
  const films = new Map(
    [...context.catalog.films].map(([id, film]): [number, CatalogFilm] => [id, { ...film, logline: planted }]),
  )
  const words: ComputedInterest = {
    facet: 'words:planted',
    strength: 1,
    inferred: null,
    confidence: 1,
    state: 'ACTIVE',
    stated: true,
    label: planted,
    wish: null,
    evidence: [],
    never: false,
  }
  const profile = { ...context.profile, active: [words, ...context.profile.active] }
  return { ...context, catalog: { ...context.catalog, films }, profile }
}

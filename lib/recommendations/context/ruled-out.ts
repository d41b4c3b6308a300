import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { brokenBy, statedRules } from '../../profile/ranking/rules'
import { getRecommendationContext, ruleSources, rulesFor } from './context'

/** Every film that a rule of this person keeps out. O(films), nothing where nothing was ruled out. */
export async function listRuledOut(viewer: Viewer): Promise<number[]> {
  const context = await getRecommendationContext(viewer)
  if (statedRules(ruleSources(context)).length === 0) return []
  const rules = rulesFor(context)
  return [...context.catalog.films.values()].filter((film) => brokenBy(film, rules)).map(({ id }) => id)
}

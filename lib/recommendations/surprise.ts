import 'server-only'
import { isDrawn } from '../profile/profile'
import { MAX_CANDIDATES } from '../prompts/parts/limits'
import { seededRandom } from '../recommender/matrix/random'
import { type RecommendationContext, ruledOutAmong, seenFilmIds, wantsSurprise } from './context'

/** As many as a list is chosen from: with more, the best known of them would be most of it. */
const DRAWN = MAX_CANDIDATES
/**
 * What stays out where somebody asked for a surprise and nothing else draws them: all but some films, drawn with the seed
 * and the likelier the better known. Those everybody knows would be no surprise, and be the same every day.
 */
export function leftOutForSurprise(context: RecommendationContext, seed: number): number[] {
  if (context.viewer.withoutProfile || !wantsSurprise(context) || isDrawn(context.profile)) return []
  const all = [...context.catalog.films.values()]
  const out = new Set([
    ...ruledOutAmong(
      context,
      all.map(({ id }) => id),
    ),
    ...seenFilmIds(context),
  ])
  const random = seededRandom(seed)
  const drawn = all
    // Drawn without putting back, by weight: Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006.
    .map(({ id, prominence }) => ({ id, key: random() ** (1 / prominence ** 2) }))
    .filter(({ id }) => !out.has(id))
    .toSorted((a, b) => b.key - a.key)
    .slice(0, DRAWN)
  const kept = new Set(drawn.map(({ id }) => id))
  return all.flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

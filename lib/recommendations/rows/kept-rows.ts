import { LRUCache } from 'lru-cache'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { RecommendationContext } from '../context/context'
import { type FilmRow, homeRows } from './rows'

/** About seven kilobytes a person. */
const MOST_KEPT = 500

const kept = new WeakMap<CatalogSnapshot, LRUCache<string, FilmRow[]>>()

/** The rows under a list that stands: ranked once, and again when anything they rest on is another. */
export function keptHomeRows(context: RecommendationContext, onPage: readonly number[]): FilmRow[] {
  const rows = kept.get(context.catalog) ?? new LRUCache<string, FilmRow[]>({ max: MOST_KEPT })
  kept.set(context.catalog, rows)
  const key = keyOf(context, onPage)
  const known = rows.get(key)
  if (known) return known
  const fresh = homeRows(context, onPage)
  rows.set(key, fresh)
  return fresh
}

/** The person with their version and wishes, what was told or seen since, the day, the models, and the films above. */
function keyOf({ viewer, profile, viewing, today, engine }: RecommendationContext, onPage: readonly number[]): string {
  const said = [profile.events.length, profile.events.at(-1)?.at]
  const models = [engine.artefactId, engine.recommender, engine.config.version]
  return JSON.stringify([viewer, said, viewing, today, models, onPage])
}

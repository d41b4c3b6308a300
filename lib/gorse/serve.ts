import 'server-only'
import type { Engine } from '../engine/get-engine'
import { rankConfigFor } from '../recommender/config/rank-config'
import { gorseServes } from './client'
import { pullRanking } from './pull'

/**
 * The engine for one list of this person: with RECOMMENDER=gorse its films take the place of our collaborative model,
 * while filters and all other terms stay, so that reasons stay true. Without an answer the engine stays as it was.
 */
export async function throughGorse(engine: Engine, userId: string, likedFilmIds: readonly number[]): Promise<Engine> {
  if (!gorseServes()) return engine
  const outside = await pullRanking(userId, likedFilmIds)
  if (!outside) return engine
  const models = { ...engine.models, collaborative: null, outside }
  return { ...engine, models, config: rankConfigFor(models), recommender: 'gorse' }
}

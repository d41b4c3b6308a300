import 'server-only'
import { type RankConfig, rankConfigFor } from '../recommender/config/rank-config'
import type { RankModels } from '../recommender/models/served-models'
import { getConfigBase } from './config/serving-config'
import { itemModelOfRows } from './packed-rows'
import { listRows } from './queries'
import { getServing, type Serving } from './serving'

/** What a ranking is made with; `config.version` and `artefactId` are stored with every list that is shown. */
export type Engine = {
  models: RankModels
  config: RankConfig
  /** Null while no trained model serves. */
  artefactId: string | null
  /** Who proposes. */
  recommender: 'local' | 'gorse'
}

/** The engine as it stands now, for a ranking that starts from these films (those the person likes). */
export async function engineFor(filmIds: Iterable<number>): Promise<Engine> {
  const [serving, base] = await Promise.all([getServing(), getConfigBase()])
  const models = serving ? await modelsFor(serving, filmIds) : {}
  return { models, config: rankConfigFor(models, base), artefactId: serving?.id ?? null, recommender: 'local' }
}

/** Models for rankings that start from these films. Neighbours too large for memory are read for them in one query. */
export async function modelsFor(serving: Serving, filmIds: Iterable<number>): Promise<RankModels> {
  const { id, models, description } = serving
  if (!description.inRows) return models
  return { ...models, collaborative: itemModelOfRows(await listRows(id, [...new Set(filmIds)])) }
}

import 'server-only'
import { type RankConfig, rankConfigFor } from '../recommender/rank-config'
import type { RankModels } from '../recommender/served-models'
import { modelsFor } from './models-for'
import { getServing } from './serving'

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
  const serving = await getServing()
  const models = serving ? await modelsFor(serving, filmIds) : {}
  return { models, config: rankConfigFor(models), artefactId: serving?.id ?? null, recommender: 'local' }
}

import 'server-only'
import type { CatalogIndex } from '../../recommender/index/catalog-index'
import type { RankModels } from '../../recommender/models/served-models'
import { rankConfigFor } from '../../recommender/score/rank-config'
import { modelsFor } from '../get-engine'
import type { Verdict } from '../schema'
import type { Serving } from '../serving'
import type { CollectedLikes } from './collect-likes'
import { judge, judgesOf, scoresOf } from './gate'

/** New models against those that serve, each with the weights it would serve with, on the people both were kept from. */
export async function judgeModels(
  index: CatalogIndex,
  { heldOut, heldOutRule }: Pick<CollectedLikes, 'heldOut' | 'heldOutRule'>,
  models: RankModels,
  serving: Serving | null,
): Promise<Verdict> {
  const judges = judgesOf(heldOut, index)
  const score = (of: RankModels) => scoresOf(judges, index, of, rankConfigFor(of))
  const before =
    serving &&
    (await modelsFor(
      serving,
      judges.flatMap(({ told }) => told.map(({ filmId }) => filmId)),
    ))
  return judge({
    candidate: score(models),
    serving: before && score(before),
    comparable: serving?.description.heldOutRule === heldOutRule,
  })
}

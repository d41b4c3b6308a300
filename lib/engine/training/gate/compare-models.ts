import 'server-only'
import { rankConfigFor } from '../../../recommender/config/rank-config'
import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { RankModels } from '../../../recommender/models/served-models'
import { getConfigBase } from '../../config/serving-config'
import { modelsFor } from '../../get-engine'
import type { Verdict } from '../../schema'
import type { Serving } from '../../serving'
import type { CollectedLikes } from '../people/collect-likes'
import { heldOutUsersOf, promotionVerdict, scoresOf } from './gate'
import { labelsOf } from './gate-groups'

/** New models against those that serve, each with the weights it would serve with, on the people both were kept from. */
export async function compareModels(
  index: CatalogIndex,
  { heldOut, heldOutRule }: Pick<CollectedLikes, 'heldOut' | 'heldOutRule'>,
  models: RankModels,
  serving: Serving | null,
): Promise<Verdict> {
  const heldOutUsers = heldOutUsersOf(heldOut, index)
  const base = await getConfigBase()
  const score = (of: RankModels) => scoresOf(heldOutUsers, index, of, rankConfigFor(of, base))
  const before =
    serving &&
    (await modelsFor(
      serving,
      heldOutUsers.flatMap(({ known }) => known.map(({ filmId }) => filmId)),
    ))
  return promotionVerdict({
    candidate: score(models),
    serving: before && score(before),
    alone: score({}),
    labels: labelsOf(heldOutUsers, index),
    comparable: serving?.description.heldOutRule === heldOutRule,
  })
}

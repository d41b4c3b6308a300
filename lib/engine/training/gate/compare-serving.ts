import 'server-only'
import { getCatalog } from '../../../catalog/snapshot'
import { rankConfigFor } from '../../../recommender/config/rank-config'
import type { RankModels } from '../../../recommender/models/served-models'
import { getConfigBase } from '../../config/serving-config'
import { modelsFor } from '../../get-engine'
import type { Verdict } from '../../schema'
import { getServing } from '../../serving'
import { collectLikes } from '../people/collect-likes'
import { streamRatingPeople } from '../people/queries'
import { heldOutUsersOf, promotionVerdict, scoresOf } from './gate'
import { labelsOf } from './gate-groups'

/** What the serving models add to the catalog alone, on people kept from their training; null while none serve. */
export async function compareServing(): Promise<{ number: number; verdict: Verdict } | null> {
  const serving = await getServing()
  if (!serving) return null
  const { index } = await getCatalog()
  const { heldOut, heldOutRule } = await collectLikes(streamRatingPeople())
  const heldOutUsers = heldOutUsersOf(heldOut, index)
  const known = heldOutUsers.flatMap((each) => each.known.map(({ filmId }) => filmId))
  const base = await getConfigBase()
  const score = (models: RankModels) => scoresOf(heldOutUsers, index, models, rankConfigFor(models, base))
  const alone = await score({})
  const verdict = promotionVerdict({
    candidate: await score(await modelsFor(serving, known)),
    serving: alone,
    alone,
    labels: labelsOf(heldOutUsers, index),
    comparable: serving.description.heldOutRule === heldOutRule,
  })
  return { number: serving.number, verdict }
}

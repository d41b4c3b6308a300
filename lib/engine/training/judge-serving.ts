import 'server-only'
import { getCatalog } from '../../catalog/snapshot'
import { rankConfigFor } from '../../recommender/score/rank-config'
import { modelsFor } from '../get-engine'
import type { Verdict } from '../schema'
import { getServing } from '../serving'
import { collectLikes } from './collect-likes'
import { judge, judgesOf, scoresOf } from './gate'
import { streamRatingPeople } from './queries'

/** What the serving models add to the catalog alone, on people kept from their training; null while none serve. */
export async function judgeServing(): Promise<{ number: number; verdict: Verdict } | null> {
  const serving = await getServing()
  if (!serving) return null
  const { index } = await getCatalog()
  const { heldOut, heldOutRule } = await collectLikes(streamRatingPeople())
  const judges = judgesOf(heldOut, index)
  const told = judges.flatMap((each) => each.told.map(({ filmId }) => filmId))
  const score = (models: Parameters<typeof scoresOf>[2]) => scoresOf(judges, index, models, rankConfigFor(models))
  const verdict = judge({
    candidate: score(await modelsFor(serving, told)),
    serving: score({}),
    comparable: serving.description.heldOutRule === heldOutRule,
  })
  return { number: serving.number, verdict }
}

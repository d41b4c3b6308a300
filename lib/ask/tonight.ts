import 'server-only'
import type { Viewer } from '../auth/viewer'
import { getCatalog } from '../catalog/snapshot'
import { engineFor } from '../engine/get-engine'
import { getRecommendationContext } from '../recommendations/context'
import { type Answer, answerTo } from './answer'
import type { AskParams } from './schema'

const DAY_MS = 86_400_000

/** What the page of a wish shows. The profile of somebody who has told us nothing says nothing. */
export async function askTonight(viewer: Viewer | null, params: AskParams): Promise<Answer> {
  const catalog = await getCatalog()
  const context = viewer ? await getRecommendationContext(viewer) : null
  const engine = context?.engine ?? (await engineFor([]))
  return answerTo({ catalog, engine, context, today: Math.floor(Date.now() / DAY_MS) }, params)
}

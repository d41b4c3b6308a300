import 'server-only'
import type { RankModels } from '../recommender/served-models'
import { itemModelOfRows } from './packed-rows'
import { listRows } from './queries'
import type { Serving } from './serving'

/** Models for rankings that start from these films. Neighbours too large for memory are read for them in one query. */
export async function modelsFor(serving: Serving, filmIds: Iterable<number>): Promise<RankModels> {
  const { id, models, description } = serving
  if (!description.inRows) return models
  return { ...models, collaborative: itemModelOfRows(await listRows(id, [...new Set(filmIds)])) }
}

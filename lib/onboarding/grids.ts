import 'server-only'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { engineFor } from '../engine/get-engine'
import { firstGrid, nextGrid } from '../recommender/rank/onboarding-grid'
import { saveGrid } from './mutations'
import { getOnboarding, listLoved } from './queries'
import { GRID_SIZE } from './schema'

/** The twenty films of a grid step: the same ones on coming back, the second grid chosen from what was tapped. */
export async function gridFor(
  userId: string,
  step: 'films' | 'more-films',
  catalog: CatalogSnapshot,
): Promise<number[]> {
  const [state, loved] = await Promise.all([getOnboarding(userId), listLoved(userId)])
  if (step === 'films') {
    if (state.shownFirst.length > 0) return state.shownFirst
    const { models } = await engineFor([])
    const shownFirst = firstGrid(catalog.index, GRID_SIZE, models)
    await saveGrid(userId, { shownFirst })
    return shownFirst
  }
  const answered = state.shownNext.some((id) => loved.has(id))
  if (answered) return state.shownNext
  const { models } = await engineFor(loved)
  const shownNext = nextGrid(catalog.index, [...loved], state.shownFirst, GRID_SIZE, models)
  await saveGrid(userId, { shownNext })
  return shownNext
}

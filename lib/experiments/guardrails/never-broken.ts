import 'server-only'
import { findViewerById } from '../../auth/queries'
import { getCatalog } from '../../catalog/snapshot'
import { db } from '../../db'
import { getProfile } from '../../profile/get-profile'
import { brokenBy, rulesOf } from '../../profile/ranking/rules'
import { listCurrentCards } from './queries'

/** Cards of a variant that their person has ruled out: by a rule of theirs, or by “not for me” on the very film. */
export async function countNeverBroken(variantId: string, since: Date): Promise<number> {
  const cards = await listCurrentCards(variantId, since)
  const { films } = await getCatalog()
  let broken = 0
  for (const userId of new Set(cards.map((card) => card.userId))) {
    const viewer = await findViewerById(userId)
    if (!viewer) continue
    const { active, levels } = await getProfile(viewer)
    const rules = rulesOf({ active, levels, avoid: viewer.avoid, children: viewer.children })
    const own = cards.filter((card) => card.userId === userId).map(({ filmId }) => filmId)
    const turnedDown = await db.reaction.count({ where: { userId, filmId: { in: own }, kind: 'NOT_FOR_ME' } })
    const ruledOut = own.filter((filmId) => {
      const film = films.get(filmId)
      return film !== undefined && brokenBy(film, rules) !== null
    })
    broken += turnedDown + ruledOut.length
  }
  return broken
}

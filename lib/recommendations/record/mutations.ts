import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'

/** They were asked about a card of theirs and have not watched the film. Throws AppError 'not-found' for anybody else's. */
export async function saveNotYet(userId: string, slateId: string, filmId: number): Promise<void> {
  const said = await db.slateItem.updateMany({
    where: { slateId, filmId, slate: { userId } },
    data: { notYetAt: new Date() },
  })
  if (said.count === 0) throw new AppError('not-found', 'That list is no longer yours to answer for.')
}

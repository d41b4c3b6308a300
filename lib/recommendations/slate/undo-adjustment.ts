import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { AppError } from '../../errors'
import { removeEvent } from '../../feedback/diary'
import { findLastAdjustment, revertAdjustment } from './mutations'

/** Takes back what was said before the last adjustment of a list, and puts its films back where they stood. */
export async function undoAdjustment(viewer: Viewer, slateId: string): Promise<void> {
  const { said } = await findLastAdjustment(viewer.id, slateId)
  for (const { eventId } of said.toReversed()) {
    await removeEvent(viewer.id, eventId).catch((error: unknown) => {
      // Removed in the history meanwhile: what they want is already so.
      if (!(error instanceof AppError && error.code === 'not-found')) throw error
    })
  }
  await revertAdjustment(viewer.id, slateId, viewer.profileVersion)
}

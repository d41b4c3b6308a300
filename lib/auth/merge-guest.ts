import 'server-only'
import { db } from '../db'
import type { MergeSummary } from './schema'

/**
 * Moves everything a guest did to an account and removes the guest, in one transaction. Where both rated
 * a film the newer rating stays; where both decided something else, the account's decision stays.
 */
export async function mergeGuestInto(guestId: string, accountId: string): Promise<MergeSummary> {
  if (guestId === accountId) return { ratings: 0, ratingsKept: 0, reactions: 0, events: 0, edits: 0 }
  return db.$transaction(async (tx) => {
    const ratingsKept = await tx.$executeRaw`
      DELETE FROM "Rating" g USING "Rating" a
      WHERE g."userId" = ${guestId} AND a."userId" = ${accountId} AND a."filmId" = g."filmId" AND a."ratedAt" >= g."ratedAt"`
    await tx.$executeRaw`
      DELETE FROM "Rating" a USING "Rating" g
      WHERE a."userId" = ${accountId} AND g."userId" = ${guestId} AND a."filmId" = g."filmId"`
    await tx.$executeRaw`
      DELETE FROM "Reaction" g USING "Reaction" a
      WHERE g."userId" = ${guestId} AND a."userId" = ${accountId} AND a."filmId" = g."filmId" AND a."kind" = g."kind"`
    await tx.$executeRaw`
      DELETE FROM "InterestEdit" g USING "InterestEdit" a
      WHERE g."userId" = ${guestId} AND a."userId" = ${accountId} AND a."facet" = g."facet"`
    const move = { where: { userId: guestId }, data: { userId: accountId } }
    const ratings = await tx.rating.updateMany(move)
    const reactions = await tx.reaction.updateMany(move)
    const events = await tx.event.updateMany(move)
    const edits = await tx.interestEdit.updateMany(move)
    await tx.$executeRaw`
      UPDATE "Consent" SET "userId" = ${accountId} WHERE "userId" = ${guestId}
      AND NOT EXISTS (SELECT 1 FROM "Consent" c WHERE c."userId" = ${accountId})`
    await tx.user.delete({ where: { id: guestId } })
    await tx.user.update({ where: { id: accountId }, data: { profileVersion: { increment: 1 } } })
    return {
      ratings: ratings.count,
      ratingsKept,
      reactions: reactions.count,
      events: events.count,
      edits: edits.count,
    }
  })
}

import 'server-only'
import type { MergeSummary } from '../auth/schema'
import { db } from '../db'
import { lastWordWins, listSaidByBoth } from '../feedback/settle'
import { behaviourEvents } from '../privacy/schema'

const nothing: MergeSummary = { ratings: 0, ratingsKept: 0, reactions: 0, events: 0, edits: 0 }

/**
 * Moves everything a guest did to an account and removes the guest, in one transaction. Where both said something of
 * a film's rating or of one reaction to it, the later word holds, also one that took it back; where both decided
 * something else, the account's decision stays.
 * Whoever is not (or no longer) a guest is left alone.
 */
export async function mergeGuestInto(guestId: string, accountId: string): Promise<MergeSummary> {
  if (guestId === accountId) return nothing
  return db.$transaction(async (tx) => {
    // Locked, so that a second merge waits and finds nobody, and nothing is added to a guest who is leaving.
    const [guest] = await tx.$queryRaw<{ timeZone: string | null }[]>`
      SELECT "timeZone" FROM "User" u WHERE "id" = ${guestId} AND "email" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "LinkedAccount" l WHERE l."userId" = u."id") FOR UPDATE`
    if (!guest) return nothing
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
    const refusesBehaviour = await tx.consent.count({
      where: { userId: accountId, purpose: 'BEHAVIOUR', granted: false },
    })
    if (refusesBehaviour) await tx.event.deleteMany({ where: { userId: guestId, type: { in: [...behaviourEvents] } } })

    const saidByBoth = await listSaidByBoth(tx, guestId, accountId)
    const move = { where: { userId: guestId }, data: { userId: accountId } }
    const ratings = await tx.rating.updateMany(move)
    const reactions = await tx.reaction.updateMany(move)
    const events = await tx.event.updateMany(move)
    const edits = await tx.interestEdit.updateMany(move)
    await lastWordWins(tx, accountId, saidByBoth)
    await tx.slate.updateMany(move)
    await tx.ratingImport.updateMany(move)
    await tx.$executeRaw`
      UPDATE "Onboarding" SET "userId" = ${accountId} WHERE "userId" = ${guestId}
      AND NOT EXISTS (SELECT 1 FROM "Onboarding" o WHERE o."userId" = ${accountId})`
    const consents = await tx.$executeRaw`
      UPDATE "Consent" SET "userId" = ${accountId} WHERE "userId" = ${guestId}
      AND NOT EXISTS (SELECT 1 FROM "Consent" c WHERE c."userId" = ${accountId})`
    // Above both versions: neither one's stored lists and reasons were made from the merged profile.
    await tx.$executeRaw`
      UPDATE "User" SET "profileVersion" = 1 + (SELECT max("profileVersion") FROM "User" WHERE "id" IN (${guestId}, ${accountId}))
      WHERE "id" = ${accountId}`
    if (consents > 0) await tx.user.update({ where: { id: accountId }, data: { timeZone: guest.timeZone } })
    await tx.user.delete({ where: { id: guestId } })
    return {
      ratings: ratings.count,
      ratingsKept,
      reactions: reactions.count,
      events: events.count,
      edits: edits.count,
    }
  })
}

import 'server-only'
import { personScope } from '../ai/limits'
import type { MergeSummary } from '../auth/schema'
import { db } from '../db'
import { takeTurn } from '../feedback/record'
import { settle, type Transaction } from '../feedback/settle'
import { removeKept } from '../privacy/mutations'
import { behaviourEvents } from '../privacy/schema'
import { noteSecurity } from '../security/log'

const nothing: MergeSummary = { ratings: 0, ratingsKept: 0, reactions: 0, events: 0, edits: 0 }

/**
 * Moves everything a guest did to an account and removes the guest, in one transaction. Of what both said of a film the
 * later word holds, also one that took something back; of edits of one interest the account's own stays.
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
    await takeTurn(tx, accountId)
    const words = await moveWords(tx, guestId, accountId)
    await tx.$executeRaw`
      DELETE FROM "InterestEdit" g USING "InterestEdit" a
      WHERE g."userId" = ${guestId} AND a."userId" = ${accountId} AND a."facet" = g."facet"`
    const move = { where: { userId: guestId }, data: { userId: accountId } }
    const edits = await tx.interestEdit.updateMany(move)
    await tx.editReceipt.updateMany(move)
    await tx.diaryChange.updateMany(move)
    await tx.$executeRaw`
      DELETE FROM "WordsVerdict" g USING "WordsVerdict" a
      WHERE g."userId" = ${guestId} AND a."userId" = ${accountId} AND a."subject" = g."subject"`
    await tx.wordsVerdict.updateMany(move)
    await tx.$executeRaw`
      DELETE FROM "TextExposure" g USING "TextExposure" a WHERE g."userId" = ${guestId} AND a."userId" = ${accountId}
        AND a."subject" = g."subject" AND a."writtenAt" = g."writtenAt"`
    await tx.textExposure.updateMany(move)
    // After the account's own versions, in their order.
    await tx.$executeRaw`
      UPDATE "TasteReading" SET "userId" = ${accountId}, "number" = "number" + (
        SELECT coalesce(max("number"), 0) FROM "TasteReading" WHERE "userId" = ${accountId})
      WHERE "userId" = ${guestId}`
    await tx.slate.updateMany(move)
    await tx.ratingImport.updateMany(move)
    await tx.awaitedFilm.updateMany(move)
    await tx.$executeRaw`
      UPDATE "Onboarding" SET "userId" = ${accountId} WHERE "userId" = ${guestId}
      AND NOT EXISTS (SELECT 1 FROM "Onboarding" o WHERE o."userId" = ${accountId})`
    // In an experiment that knows the account already it stays in its own group.
    await tx.$executeRaw`
      UPDATE "ExperimentPerson" g SET "userId" = ${accountId} WHERE g."userId" = ${guestId}
      AND NOT EXISTS (
        SELECT 1 FROM "ExperimentPerson" a WHERE a."userId" = ${accountId} AND a."experimentId" = g."experimentId")`
    const consents = await tx.$executeRaw`
      UPDATE "Consent" SET "userId" = ${accountId} WHERE "userId" = ${guestId}
      AND NOT EXISTS (SELECT 1 FROM "Consent" c WHERE c."userId" = ${accountId})`
    // Above both versions: neither one's stored lists and reasons were made from the merged profile.
    await tx.$executeRaw`
      UPDATE "User" SET "profileVersion" = 1 + (SELECT max("profileVersion") FROM "User" WHERE "id" IN (${guestId}, ${accountId}))
      WHERE "id" = ${accountId}`
    if (consents > 0) {
      // The ledger comes along with what it is about; beside the account's own decisions the guest's are over.
      await tx.consentEntry.updateMany(move)
      await tx.user.update({ where: { id: accountId }, data: { timeZone: guest.timeZone } })
    }
    await removeWhatIsRefused(tx, accountId)
    await carryUsage(tx, guestId, accountId)
    await tx.user.delete({ where: { id: guestId } })
    await noteSecurity('guest-merged', { actor: accountId, subject: guestId }, tx)
    return { ...words, edits: edits.count }
  })
}

/** A guest may have allowed what the account does not: of that nothing comes along. */
async function removeWhatIsRefused(tx: Transaction, accountId: string): Promise<void> {
  const refused = await tx.consent.findMany({ where: { userId: accountId, granted: false }, select: { purpose: true } })
  const may = (asked: string) => !refused.some(({ purpose }) => purpose === asked)
  await removeKept(tx, accountId, { behaviour: may('BEHAVIOUR'), context: may('CONTEXT'), model: may('MODEL') })
}

/** What the guest used of a day's shares and of limits is used: becoming somebody else does not give it back. */
async function carryUsage(tx: Transaction, guestId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "UsageDay" ("scope", "day", "calls", "tokens")
    SELECT ${personScope(accountId)}, "day", "calls", "tokens" FROM "UsageDay" WHERE "scope" = ${personScope(guestId)}
    ON CONFLICT ("scope", "day") DO UPDATE SET
      "calls" = "UsageDay"."calls" + EXCLUDED."calls", "tokens" = "UsageDay"."tokens" + EXCLUDED."tokens"`
  await tx.usageDay.deleteMany({ where: { scope: personScope(guestId) } })
  await tx.$executeRaw`
    INSERT INTO "RateWindow" ("key", "startedAt", "count")
    SELECT split_part("key", ':', 1) || ':' || ${accountId}, "startedAt", "count" FROM "RateWindow"
    WHERE split_part("key", ':', 2) = ${guestId}
    ON CONFLICT ("key", "startedAt") DO UPDATE SET "count" = "RateWindow"."count" + EXCLUDED."count"`
  await tx.$executeRaw`DELETE FROM "RateWindow" WHERE split_part("key", ':', 2) = ${guestId}`
}

/** Moves the guest's events and lets the account's state follow from all of them. */
async function moveWords(tx: Transaction, guestId: string, accountId: string): Promise<Omit<MergeSummary, 'edits'>> {
  const refusesBehaviour = await tx.consent.count({
    where: { userId: accountId, purpose: 'BEHAVIOUR', granted: false },
  })
  if (refusesBehaviour) await tx.event.deleteMany({ where: { userId: guestId, type: { in: [...behaviourEvents] } } })
  const [ratings, reactions] = await stateOf(tx, guestId)
  const spokenOf = await tx.event.findMany({
    where: { userId: guestId, filmId: { not: null } },
    distinct: ['filmId'],
    select: { filmId: true },
  })
  const events = await tx.event.updateMany({ where: { userId: guestId }, data: { userId: accountId } })
  await settle(
    tx,
    accountId,
    spokenOf.flatMap(({ filmId }) => filmId ?? []),
  )
  const [ratingsNow, reactionsNow] = await stateOf(tx, accountId)
  const moved = [...ratings].filter(([filmId, at]) => ratingsNow.get(filmId) === at).length
  const kept = [...ratings].filter(([filmId, at]) => ratingsNow.has(filmId) && ratingsNow.get(filmId) !== at).length
  const reactionsMoved = [...reactions].filter(([reaction, at]) => reactionsNow.get(reaction) === at).length
  return { ratings: moved, ratingsKept: kept, reactions: reactionsMoved, events: events.count }
}

/** When each rating and reaction that stands was given; what a rating implies is counted as the rating. */
async function stateOf(tx: Transaction, userId: string): Promise<[Map<number, number>, Map<string, number>]> {
  const ratings = await tx.rating.findMany({ where: { userId }, select: { filmId: true, ratedAt: true } })
  const reactions = await tx.reaction.findMany({
    where: { userId },
    select: { filmId: true, kind: true, reactedAt: true },
  })
  const rated = new Map(ratings.map(({ filmId, ratedAt }) => [filmId, ratedAt.getTime()]))
  const own = reactions.filter(({ filmId, kind }) => kind !== 'SEEN' || !rated.has(filmId))
  return [rated, new Map(own.map(({ filmId, kind, reactedAt }) => [`${kind} ${filmId}`, reactedAt.getTime()]))]
}

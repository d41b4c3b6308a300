import 'server-only'
import type { CallUsage } from '../../ai/usage'
import { db } from '../../db'
import { AppError } from '../../errors'
import { keepModelTexts } from '../../privacy/mutations'
import type { Candidate } from '../../recommender/types'
import { columnsOf } from '../../text-gate/parts/refused-text'
import type { Exposure } from '../exposure'
import type { SlateItemView, StoredSlate } from '../schema'
import type { KeptRequest } from '../sent/sources'
import { type Adjusted, slateChanges } from '../slate-changes'

type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0]
type Adjustment = {
  change: Adjusted | null
  /** Films that came in, and films that stay with another reason. */
  items: (SlateItemView & Exposure)[]
  candidates: Candidate[]
  profileVersion: number
  saidUntil: Date
}

async function lockSlate(tx: Transaction, userId: string, slateId: string) {
  const [slate] = await tx.$queryRaw<{ changes: unknown; candidates: unknown; profileVersion: number }[]>`
    SELECT "changes", "candidates", "profileVersion" FROM "Slate"
    WHERE "id" = ${slateId} AND "userId" = ${userId} FOR UPDATE`
  return slate ?? null
}

/** Writes what has changed in a list. False when another page of theirs was first: then the list is to be read again. */
export async function saveAdjustment(userId: string, slate: StoredSlate, adjustment: Adjustment): Promise<boolean> {
  const { change, items, candidates, profileVersion, saidUntil } = adjustment
  return db.$transaction(async (tx) => {
    const stored = await lockSlate(tx, userId, slate.id)
    if (!stored) return false
    const changes = slateChanges.parse(stored.changes)
    if (stored.profileVersion !== slate.profileVersion || changes.length !== slate.changes.length) return false
    const outIds = change?.replaced.map(({ outId }) => outId) ?? []
    await tx.slateItem.updateMany({
      where: { slateId: slate.id, filmId: { in: outIds } },
      data: { replacedAt: new Date() },
    })
    for (const { filmId, predicted, predictedFrom, predictedSaid, ...item } of items) {
      await tx.slateItem.upsert({
        where: { slateId_filmId: { slateId: slate.id, filmId } },
        create: { slateId: slate.id, filmId, ...item, predicted, predictedFrom, predictedSaid },
        // What was predicted stands, though the words are others.
        update: { ...item, replacedAt: null },
        select: { filmId: true },
      })
    }
    const known = stored.candidates as Candidate[]
    const offered = new Set(known.map(({ filmId }) => filmId))
    const added = candidates.filter(({ filmId }) => !offered.has(filmId))
    await tx.slate.update({
      where: { id: slate.id },
      data: {
        profileVersion,
        saidUntil,
        changes: change ? [...changes, change] : changes,
        candidates: [...known, ...added] as object[],
      },
      select: { id: true },
    })
    return true
  })
}

/** The words that moved a list last. Throws AppError 'not-found' for a list that is not this person's or has not moved. */
export async function findLastAdjustment(userId: string, slateId: string): Promise<Adjusted> {
  const slate = await db.slate.findFirst({ where: { id: slateId, userId }, select: { changes: true } })
  const change = slateChanges.parse(slate?.changes).at(-1)
  if (change?.kind !== 'adjusted') throw new AppError('not-found', 'There is nothing left to undo in this list.')
  return change
}

/**
 * Puts the films of the last adjustment back, once the words behind it have been taken back. `version` is that of the
 * profile before: a list that knew of everything then knows of everything now.
 */
export async function revertAdjustment(userId: string, slateId: string, version: number): Promise<void> {
  await db.$transaction(async (tx) => {
    const stored = await lockSlate(tx, userId, slateId)
    const changes = slateChanges.parse(stored?.changes)
    const change = changes.at(-1)
    if (!stored || change?.kind !== 'adjusted') return
    const inIds = change.replaced.flatMap(({ inId }) => inId ?? [])
    const outIds = change.replaced.map(({ outId }) => outId)
    await tx.slateItem.updateMany({ where: { slateId, filmId: { in: inIds } }, data: { replacedAt: new Date() } })
    await tx.slateItem.updateMany({ where: { slateId, filmId: { in: outIds } }, data: { replacedAt: null } })
    const { profileVersion } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { profileVersion: true },
    })
    await tx.slate.update({
      where: { id: slateId },
      data: {
        changes: changes.slice(0, -1),
        profileVersion: stored.profileVersion === version ? profileVersion : stored.profileVersion,
      },
      select: { id: true },
    })
  })
}

/** Whether this page may ask a model again for a list; another that would ask meanwhile is turned away until `next`. */
export async function claimRenewal(userId: string, slateId: string, next: Date | null): Promise<boolean> {
  const claimed = await db.slate.updateMany({
    where: { id: slateId, userId, renewAfter: { lte: new Date() } },
    data: { renewAfter: next, renewals: { increment: 1 } },
  })
  return claimed.count === 1
}

type Renewal = {
  items: (SlateItemView & Exposure)[]
  fault: string | null
  renewAfter: Date | null
  model: string
  usage: CallUsage
  request: KeptRequest
}

/** Keeps the words a model found on being asked again. A film that has left the list meanwhile stays away. */
export async function saveRenewal(
  userId: string,
  slateId: string,
  { items, usage, request, ...slate }: Renewal,
): Promise<void> {
  const { inputTokens, outputTokens } = usage
  await keepModelTexts(userId, async (tx) => {
    const own = await tx.slate.findFirst({ where: { id: slateId, userId }, select: { renewals: true } })
    if (!own) return
    await tx.slateRequest.createMany({
      data: { ...request, slateId, number: own.renewals, inputTokens, outputTokens, fault: slate.fault },
      skipDuplicates: true,
    })
    for (const { filmId, refused, verdict, ...item } of items) {
      const { reason, basis, servedBy, language, promptVersionId, variantId, model } = item
      await tx.slateItem.updateMany({
        where: { slateId, slate: { userId }, filmId, replacedAt: null },
        data: refused
          ? { verdict, ...columnsOf(refused) }
          : { reason, basis, servedBy, language, promptVersionId, variantId, model, verdict, ...columnsOf(null) },
      })
    }
    await tx.slate.updateMany({
      where: { id: slateId, userId },
      data: {
        ...slate,
        inputTokens: { increment: inputTokens },
        outputTokens: { increment: outputTokens },
      },
    })
  })
}

/** A film of a list that is still being written was touched: it stays where it stands. */
export async function holdFilm(userId: string, slateId: string, filmId: number): Promise<void> {
  await db.$executeRaw`
    UPDATE "Slate" SET "held" = "held" || ${JSON.stringify([{ filmId }])}::jsonb
    WHERE "id" = ${slateId} AND "userId" = ${userId} AND "status" = 'STREAMING' AND jsonb_array_length("held") < 8`
}

import 'server-only'
import { db } from '../../db'
import { keepModelTexts } from '../../privacy/mutations'
import { isUncertain } from '../../profile/proposals/fit'
import { keepRequest } from '../sent/mutations'
import type { KeptRequest } from '../sent/sources'
import type { ReadTaste } from './write-taste'

/** Versions of one person that are kept beside those with an answer; the oldest go. */
const MOST_KEPT = 20
/** A reading that has not ended by then was cut. */
const CUT_AFTER_MS = 10 * 60_000

export type ReadingStart = {
  profileVersion: number
  films: number
  promptVersionId: string | null
  model: string
  servedBy: 'MODEL' | 'COMPOSER'
}

/** Claims the next reading of a person; null where one is under way, here or elsewhere. */
export async function beginReading(userId: string, start: ReadingStart, now = new Date()): Promise<string | null> {
  const last = await db.tasteReading.findFirst({
    where: { userId },
    orderBy: { number: 'desc' },
    select: { number: true, finishedAt: true, startedAt: true },
  })
  if (last && !last.finishedAt && now.getTime() - last.startedAt.getTime() < CUT_AFTER_MS) return null
  const number = (last?.number ?? 0) + 1
  const [row] = await db.tasteReading.createManyAndReturn({
    data: [{ userId, number, ...start, startedAt: now }],
    // Whoever began the same number first goes on.
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** Keeps what a reading came to, and what of earlier ones nobody answered no longer. */
export async function endReading(userId: string, readingId: string, taste: ReadTaste, request: KeptRequest) {
  const { summary, servedBy, dropped, fault, usage, lines } = taste
  const { inputTokens, outputTokens } = usage
  await keepModelTexts(userId, async (tx) => {
    const { count } = await tx.tasteReading.updateMany({
      where: { id: readingId, userId },
      data: {
        ...{ summary, servedBy, dropped, fault, inputTokens, outputTokens, finishedAt: new Date() },
        promptVersionId: servedBy === 'MODEL' ? request.promptVersionId : null,
      },
    })
    if (count === 0) return
    await keepRequest(tx, userId, 'lines', { ...request, inputTokens, outputTokens, fault })
    const reviewed = await tx.tasteProposal.findMany({
      where: { reading: { userId }, review: { not: null }, label: { in: lines.map(({ label }) => label) } },
      select: { label: true, review: true },
    })
    await tx.tasteProposal.createMany({
      data: lines.map(({ wish, ...line }, place) => ({
        ...{ readingId, place, ...line, wish, uncertain: isUncertain(line) },
        // Nobody is asked about the same line again.
        review: reviewed.find(({ label }) => label === line.label)?.review ?? null,
      })),
    })
    await tx.$executeRaw`
      DELETE FROM "TasteReading" r WHERE r."userId" = ${userId} AND r."id" IN (
        SELECT "id" FROM "TasteReading" WHERE "userId" = ${userId} ORDER BY "number" DESC OFFSET ${MOST_KEPT})
      AND NOT EXISTS (SELECT 1 FROM "TasteProposal" p WHERE p."readingId" = r."id" AND p."answer" IS NOT NULL)`
  })
}

/** A reading that failed leaves no trace. */
export async function dropReading(userId: string, readingId: string): Promise<void> {
  await db.tasteReading.deleteMany({ where: { id: readingId, userId, finishedAt: null } })
}

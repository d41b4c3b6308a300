import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'
import { REVIEW_SINCE_VERSION } from '../../privacy/schema'
import type { ProposalAnswerName } from '../../profile/proposals/schema'

/** An admin's answer, once. Yes and partly let the person be asked; no keeps the line from them. It makes nothing count. */
export async function reviewProposal(record: string, answer: ProposalAnswerName): Promise<void> {
  const done = await db.$executeRaw`
    UPDATE "TasteProposal" p SET "review" = ${answer}::"ProposalAnswer", "reviewedAt" = now() AT TIME ZONE 'UTC'
    FROM "TasteReading" r
    WHERE r."id" = p."readingId" AND md5(p."id") = ${record} AND p."uncertain" AND p."review" IS NULL
      AND p."answer" IS NULL AND EXISTS (SELECT 1 FROM "Consent" c WHERE c."userId" = r."userId"
        AND c."purpose" = 'HELP' AND c."granted" AND c."version" >= ${REVIEW_SINCE_VERSION})`
  if (done === 0) throw new AppError('not-found', 'That line is not waiting any more.')
}

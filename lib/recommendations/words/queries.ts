import 'server-only'
import { db } from '../../db'
import type { WordsVerdictName } from '../../feedback/words'
import type { PromptKeyName } from '../../prompts/prompts'

export type WordsCounts = Record<WordsVerdictName, number> & { promptVersionId: string | null }

const subjectOf = { SLATE: 'reason:', NOTE: 'note:', PORTRAIT: 'portrait' } as const
type Judged = keyof typeof subjectOf
export const isJudged = (key: PromptKeyName): key is Judged => key in subjectOf

/** What was said of the words of each version (null: the built-in default), of people whose behaviour may be kept, without admins. */
export async function countWords(key: Judged): Promise<WordsCounts[]> {
  const rows = await db.wordsVerdict.groupBy({
    by: ['promptVersionId', 'verdict'],
    where: {
      servedBy: 'MODEL',
      subject: { startsWith: subjectOf[key] },
      user: { role: 'PERSON', consents: { some: { purpose: 'BEHAVIOUR', granted: true } } },
    },
    _count: true,
  })
  return [...new Set(rows.map(({ promptVersionId }) => promptVersionId))].map((promptVersionId) => {
    const of = (verdict: WordsVerdictName) =>
      rows.find((row) => row.promptVersionId === promptVersionId && row.verdict === verdict)?._count ?? 0
    return { promptVersionId, HELPFUL: of('HELPFUL'), NOT_TRUE: of('NOT_TRUE'), SPOILS: of('SPOILS') }
  })
}

/** One “not true”, as admins see it. Text, evidence and comment only of those who let admins see them. */
export type NotTrueRecord = {
  record: string
  saidAt: Date
  film: string | null
  versionNumber: number | null
  byModel: boolean
  model: string
  kinds: string[]
  told: { text: string; evidence: string[]; comment: string } | null
}

const MOST_RECORDS = 30

export async function listNotTrue(key: Judged): Promise<NotTrueRecord[]> {
  const rows = await db.$queryRaw<
    (Omit<NotTrueRecord, 'told'> & { text: string; evidence: string[]; comment: string; mayBeSeen: boolean })[]
  >`
    SELECT md5(said."userId" || said."subject") AS "record", said."saidAt", film."title" AS "film",
      version."number" AS "versionNumber", said."servedBy" = 'MODEL' AS "byModel", said."model", said."kinds",
      said."text", said."evidence", said."comment",
      EXISTS (SELECT 1 FROM "Consent" consent WHERE consent."userId" = said."userId" AND consent."purpose" = 'HELP'
        AND consent."granted") AS "mayBeSeen"
    FROM "WordsVerdict" said LEFT JOIN "Film" film ON film."id" = said."filmId"
    LEFT JOIN "PromptVersion" version ON version."id" = said."promptVersionId"
    WHERE said."verdict" = 'NOT_TRUE' AND said."closedAt" IS NULL AND starts_with(said."subject", ${subjectOf[key]})
    ORDER BY said."saidAt" DESC LIMIT ${MOST_RECORDS}`
  return rows.map(({ text, evidence, comment, mayBeSeen, ...row }) => ({
    ...row,
    told: mayBeSeen ? { text, evidence, comment } : null,
  }))
}

/** An admin is done with a record. */
export async function closeNotTrue(record: string): Promise<boolean> {
  const closed = await db.$executeRaw`
    UPDATE "WordsVerdict" SET "closedAt" = now() AT TIME ZONE 'UTC'
    WHERE md5("userId" || "subject") = ${record} AND "verdict" = 'NOT_TRUE' AND "closedAt" IS NULL`
  return closed === 1
}

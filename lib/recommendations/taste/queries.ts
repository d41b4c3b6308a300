import 'server-only'
import { db } from '../../db'
import { env } from '../../env'
import { REVIEW_SINCE_VERSION } from '../../privacy/schema'
import type { Direction, LineStrength, ProposalAnswerName, ProposalCard } from '../../profile/proposals/schema'
import { directions, lineStrengths } from '../../profile/proposals/schema'

const LATEST_ANSWERS = 60

/** The last reading of a person that came to its end, or is under way. */
export async function findLastReading(userId: string) {
  return db.tasteReading.findFirst({
    where: { userId },
    orderBy: { number: 'desc' },
    select: { number: true, profileVersion: true, films: true, servedBy: true, startedAt: true, finishedAt: true },
  })
}

/** What somebody answered, the latest first. */
export async function listAnswers(userId: string): Promise<{ label: string; answer: ProposalAnswerName }[]> {
  const rows = await db.tasteProposal.findMany({
    where: { reading: { userId }, answer: { not: null } },
    orderBy: { answeredAt: 'desc' },
    take: LATEST_ANSWERS,
    select: { label: true, answer: true },
  })
  return rows.flatMap(({ label, answer }) => (answer ? [{ label, answer }] : []))
}

const settled = { review: { in: ['YES', 'PARTLY'] as ProposalAnswerName[] } }
const helped = { purpose: 'HELP' as const, granted: true, version: { gte: REVIEW_SINCE_VERSION } }

/** Lines their person may be asked about: an uncertain one waits for an admin where the site and the person have it so. */
export const askable = () => ({
  OR:
    env().REVIEW_LINES === 'on'
      ? [
          settled,
          { review: null, uncertain: false },
          { review: null, reading: { user: { consents: { none: helped } } } },
        ]
      : [settled, { review: null }],
})

/** The lines of the last finished reading that wait for an answer, the best predictors first. */
export async function findWaiting(
  userId: string,
  filmOf: (id: number) => { slug: string; title: string } | undefined,
): Promise<{ summary: string; servedBy: 'MODEL' | 'COMPOSER'; cards: ProposalCard[] } | null> {
  const reading = await db.tasteReading.findFirst({
    where: { userId, finishedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: {
      summary: true,
      servedBy: true,
      proposals: {
        where: { answer: null, ...askable() },
        orderBy: { place: 'asc' },
        select: { id: true, label: true, insight: true, direction: true, strength: true, filmIds: true },
      },
    },
  })
  if (!reading || reading.proposals.length === 0) return null
  return {
    summary: reading.summary,
    servedBy: reading.servedBy === 'MODEL' ? 'MODEL' : 'COMPOSER',
    cards: reading.proposals.map(({ filmIds, direction, strength, ...card }) => ({
      ...card,
      direction: known(directions, direction),
      strength: known(lineStrengths, strength),
      films: filmIds.flatMap((id) => {
        const film = filmOf(id)
        return film ? [{ slug: film.slug, title: film.title }] : []
      }),
    })),
  }
}

const known = <Name extends Direction | LineStrength>(names: readonly [Name, ...Name[]], said: string): Name =>
  names.find((name) => name === said) ?? names[0]

/** How the lines of one version of the prompt were answered; null for the built-in default. */
export type AnswerCounts = Record<ProposalAnswerName, number> & {
  promptVersionId: string | null
  servedBy: 'MODEL' | 'COMPOSER'
}

/** Answers by version, of people whose behaviour may be kept, without admins. */
export async function countAnswers(): Promise<AnswerCounts[]> {
  const rows = await db.$queryRaw<
    { promptVersionId: string | null; byModel: boolean; answer: ProposalAnswerName; count: number }[]
  >`
    SELECT r."promptVersionId", r."servedBy" = 'MODEL' AS "byModel", p."answer", count(*)::int AS "count"
    FROM "TasteProposal" p JOIN "TasteReading" r ON r."id" = p."readingId" JOIN "User" u ON u."id" = r."userId"
    WHERE p."answer" IS NOT NULL AND u."role" = 'PERSON' AND EXISTS (
      SELECT 1 FROM "Consent" c WHERE c."userId" = u."id" AND c."purpose" = 'BEHAVIOUR' AND c."granted")
    GROUP BY 1, 2, 3 ORDER BY 2 DESC, 1`
  const counts = new Map<string, AnswerCounts>()
  for (const { promptVersionId, byModel, answer, count } of rows) {
    const key = `${byModel} ${promptVersionId}`
    const servedBy = byModel ? 'MODEL' : 'COMPOSER'
    const known = counts.get(key) ?? { promptVersionId, servedBy, YES: 0, PARTLY: 0, NO: 0 }
    counts.set(key, { ...known, [answer]: count })
  }
  return [...counts.values()]
}

import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { facetLabel } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { db } from '../../db'
import { env } from '../../env'
import { listReadableNotes } from '../../feedback/diary-queries'
import { REVIEW_SINCE_VERSION } from '../../privacy/schema'
import { repeatsWords } from '../../profile/proposals/repeats-words'
import type { AnswerCounts } from '../taste/queries'

export const REVIEWS_PER_PAGE = 10

/** A line admins are asked about, without anything of whose it is. */
export type ReviewCard = {
  record: string
  /** What it speaks of, in the catalog's words. */
  facets: string[]
  direction: string
  strength: string
  /** As it is written; null where it quotes words of the person's own. */
  words: { label: string; insight: string } | null
  films: { title: string; year: number; said: string }[]
  fit: number
  heldBack: number
  byModel: boolean
}

/** Lines of the last reading of whoever lets admins see them, before anybody has answered. */
const waiting = Prisma.sql`WHERE p."uncertain" AND p."review" IS NULL AND p."answer" IS NULL AND r."finishedAt" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "TasteReading" n WHERE n."userId" = r."userId" AND n."number" > r."number"
        AND n."finishedAt" IS NOT NULL)
      AND EXISTS (SELECT 1 FROM "Consent" c WHERE c."userId" = r."userId" AND c."purpose" = 'HELP' AND c."granted"
        AND c."version" >= ${REVIEW_SINCE_VERSION})`

/** Whoever asks for a page gets lines in an order by hash: those of one person do not stand together. */
export async function listForReview(
  asked: number,
  catalog: CatalogSnapshot,
): Promise<{ cards: ReviewCard[]; total: number; page: number; pages: number }> {
  if (env().REVIEW_LINES !== 'on') return { cards: [], total: 0, page: 1, pages: 1 }
  const [{ total } = { total: 0 }] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM "TasteProposal" p JOIN "TasteReading" r ON r."id" = p."readingId"
    ${waiting}`
  const pages = Math.max(1, Math.ceil(total / REVIEWS_PER_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  const rows = await db.$queryRaw<Row[]>`
    SELECT md5(p."id") AS "record", r."userId", p."label", p."insight", p."direction", p."strength", p."facets",
      p."filmIds", p."fit", p."heldBack", r."servedBy" = 'MODEL' AS "byModel"
    FROM "TasteProposal" p JOIN "TasteReading" r ON r."id" = p."readingId"
    ${waiting}
    ORDER BY md5(p."id") LIMIT ${REVIEWS_PER_PAGE} OFFSET ${(page - 1) * REVIEWS_PER_PAGE}`
  return { cards: await Promise.all(rows.map((row) => cardOf(row, catalog))), total, page, pages }
}

type Row = Omit<ReviewCard, 'words' | 'films'> & {
  userId: string
  label: string
  insight: string
  filmIds: number[]
}

async function cardOf(
  { userId, label, insight, filmIds, facets, ...row }: Row,
  catalog: CatalogSnapshot,
): Promise<ReviewCard> {
  const [own, ratings, reactions] = await Promise.all([
    ownWords(userId),
    db.rating.findMany({ where: { userId, filmId: { in: filmIds } }, select: { filmId: true, value: true } }),
    db.reaction.findMany({ where: { userId, filmId: { in: filmIds } }, select: { filmId: true, kind: true } }),
  ])
  const saidOf = (id: number) => {
    const stars = ratings.find(({ filmId }) => filmId === id)?.value
    if (stars !== undefined) return `${Number(stars)} stars`
    const kinds = reactions.filter(({ filmId }) => filmId === id).map(({ kind }) => kind)
    return kinds.includes('NOT_FOR_ME') ? 'not for them' : kinds.length > 0 ? 'liked' : null
  }
  return {
    ...row,
    facets: facets.map((facet) => facetLabel(facet, catalog.personName)),
    words: repeatsWords(`${label} ${insight}`, own) ? null : { label, insight },
    films: filmIds.flatMap((id) => {
      const [film, said] = [catalog.films.get(id), saidOf(id)]
      return film && said ? [{ title: film.title, year: film.year, said }] : []
    }),
  }
}

/** What a writer was sent of the person's own words: notes that may be read, lines in own words, names of their own. */
async function ownWords(userId: string): Promise<string[]> {
  const [notes, lines] = await Promise.all([
    listReadableNotes(userId),
    db.interestEdit.findMany({ where: { userId, label: { not: null } }, select: { label: true } }),
  ])
  return [...notes.map(({ text }) => text), ...lines.flatMap(({ label }) => label ?? [])]
}

/** What admins said of the lines of each version: apart from what people said of them. */
export async function countReviews(): Promise<AnswerCounts[]> {
  const rows = await db.$queryRaw<
    { promptVersionId: string | null; servedBy: 'MODEL' | 'COMPOSER'; YES: number; PARTLY: number; NO: number }[]
  >`
    SELECT r."promptVersionId", CASE WHEN r."servedBy" = 'MODEL' THEN 'MODEL' ELSE 'COMPOSER' END AS "servedBy",
      count(*) FILTER (WHERE p."review" = 'YES')::int AS "YES",
      count(*) FILTER (WHERE p."review" = 'PARTLY')::int AS "PARTLY",
      count(*) FILTER (WHERE p."review" = 'NO')::int AS "NO"
    FROM "TasteProposal" p JOIN "TasteReading" r ON r."id" = p."readingId"
    WHERE p."reviewedAt" IS NOT NULL GROUP BY 1, 2 ORDER BY 2 DESC, 1`
  return rows
}

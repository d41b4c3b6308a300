import { likeThreshold } from '../recommender/models/training-data'
import 'server-only'
import { z } from 'zod'
import { getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import type { ContributionKind } from '../recommender/types'
import { byDay, componentShares, type DayFigures, type Reach, reachOf, type ShownItem } from './shown-figures'

const DAYS = 14
/** Films of lists looked at; more say nothing new and take time. */
const MOST_ITEMS = 20_000
/** Lists whose candidates are read for the shares of components: each is some hundred kilobytes. */
const LISTS_READ = 30

/** What lists of one span were like. */
export type SpanFigures = {
  reach: Reach
  components: { kind: ContributionKind; share: number }[]
  lists: number
}
export type ShownFigures = SpanFigures & {
  days: DayFigures[]
  /** The two weeks before; null where nothing was shown then. */
  before: SpanFigures | null
}

type Span = { since: Date; until: Date }

/** What was shown in the last two weeks and what came of it, of everybody together, beside the two weeks before. */
export async function getShownFigures(now = new Date()): Promise<ShownFigures> {
  const [start, middle] = [2 * DAYS, DAYS].map((days) => new Date(now.getTime() - days * 86_400_000)) as [Date, Date]
  const [of, before] = await Promise.all([
    spanFigures({ since: middle, until: new Date(now.getTime() + 86_400_000) }),
    spanFigures({ since: start, until: middle }),
  ])
  const { items, ...figures } = of
  return { days: byDay(items), ...figures, before: before.items.length > 0 ? before : null }
}

async function spanFigures(span: Span): Promise<SpanFigures & { items: ShownItem[] }> {
  const [items, components, { index }] = await Promise.all([listShown(span), listComponents(span), getCatalog()])
  const prominence = new Map(Array.from(index.filmIds, (id, row) => [id, index.prominence[row] ?? 0]))
  const shown = items.map(({ filmId }) => filmId)
  return { items, reach: reachOf(shown, prominence), ...components }
}

/** A yes is a rating that counts as a like, the watchlist, or a click from the list, after it was shown. */
async function listShown({ since, until }: Span): Promise<ShownItem[]> {
  return db.$queryRaw<ShownItem[]>`
    SELECT slate."day", slate."userId", item."filmId",
      EXISTS (SELECT 1 FROM "Rating" rating WHERE rating."userId" = slate."userId" AND rating."filmId" = item."filmId"
        AND rating."value" >= ${likeThreshold} AND rating."ratedAt" >= slate."startedAt")
      OR EXISTS (SELECT 1 FROM "Reaction" reaction WHERE reaction."userId" = slate."userId"
        AND reaction."filmId" = item."filmId" AND reaction."kind" = 'WANT' AND reaction."reactedAt" >= slate."startedAt")
      OR EXISTS (SELECT 1 FROM "Event" event WHERE event."userId" = slate."userId" AND event."filmId" = item."filmId"
        AND event."type" = 'CLICKED' AND event."slateId" = slate."id") AS "positive"
    FROM "SlateItem" item JOIN "Slate" slate ON slate."id" = item."slateId"
    WHERE slate."startedAt" >= ${since} AND slate."startedAt" < ${until} AND slate."day" <> ''
    ORDER BY slate."startedAt" DESC LIMIT ${MOST_ITEMS}`
}

const stored = z.array(
  z.object({
    filmId: z.number(),
    contributions: z.array(z.object({ kind: z.string(), amount: z.number() })).optional(),
  }),
)

async function listComponents({ since, until }: Span): Promise<Pick<SpanFigures, 'components' | 'lists'>> {
  const slates = await db.slate.findMany({
    where: { startedAt: { gte: since, lt: until } },
    orderBy: { startedAt: 'desc' },
    take: LISTS_READ,
    select: { candidates: true, items: { where: { replacedAt: null }, select: { filmId: true } } },
  })
  const films = slates.flatMap(({ candidates, items }) => {
    const shown = new Set(items.map(({ filmId }) => filmId))
    const read = stored.safeParse(candidates)
    return (read.data ?? []).flatMap(({ filmId, contributions = [] }) =>
      shown.has(filmId)
        ? [{ contributions: contributions.map(({ kind, amount }) => ({ kind: kind as ContributionKind, amount })) }]
        : [],
    )
  })
  return { components: componentShares(films), lists: slates.length }
}

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

export type ShownFigures = {
  days: DayFigures[]
  reach: Reach
  components: { kind: ContributionKind; share: number }[]
  lists: number
}

/** What was shown in the last two weeks and what came of it, of everybody together. */
export async function getShownFigures(now = new Date()): Promise<ShownFigures> {
  const since = new Date(now.getTime() - DAYS * 86_400_000)
  const [items, components, { index }] = await Promise.all([listShown(since), listComponents(since), getCatalog()])
  const prominence = new Map(Array.from(index.filmIds, (id, row) => [id, index.prominence[row] ?? 0]))
  return {
    days: byDay(items),
    reach: reachOf(
      items.map(({ filmId }) => filmId),
      prominence,
    ),
    ...components,
  }
}

/** A yes is a rating that counts as a like, the watchlist, or a click from the list, after it was shown. */
async function listShown(since: Date): Promise<ShownItem[]> {
  return db.$queryRaw<ShownItem[]>`
    SELECT slate."day", slate."userId", item."filmId",
      EXISTS (SELECT 1 FROM "Rating" rating WHERE rating."userId" = slate."userId" AND rating."filmId" = item."filmId"
        AND rating."value" >= ${likeThreshold} AND rating."ratedAt" >= slate."startedAt")
      OR EXISTS (SELECT 1 FROM "Reaction" reaction WHERE reaction."userId" = slate."userId"
        AND reaction."filmId" = item."filmId" AND reaction."kind" = 'WANT' AND reaction."reactedAt" >= slate."startedAt")
      OR EXISTS (SELECT 1 FROM "Event" event WHERE event."userId" = slate."userId" AND event."filmId" = item."filmId"
        AND event."type" = 'CLICKED' AND event."slateId" = slate."id") AS "positive"
    FROM "SlateItem" item JOIN "Slate" slate ON slate."id" = item."slateId"
    WHERE slate."startedAt" >= ${since} AND slate."day" <> ''
    ORDER BY slate."startedAt" DESC LIMIT ${MOST_ITEMS}`
}

const stored = z.array(
  z.object({
    filmId: z.number(),
    contributions: z.array(z.object({ kind: z.string(), amount: z.number() })).optional(),
  }),
)

async function listComponents(since: Date): Promise<Pick<ShownFigures, 'components' | 'lists'>> {
  const slates = await db.slate.findMany({
    where: { startedAt: { gte: since } },
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

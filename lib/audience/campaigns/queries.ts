import 'server-only'
import { db } from '../../db'
import { LETTER_EVERY_DAYS } from './schema'

const film = { select: { id: true, slug: true, title: true, year: true, retiredAt: true } } as const

export const listCampaigns = () =>
  db.campaign.findMany({
    orderBy: { createdAt: 'desc' },
    take: 50,
    select: {
      id: true,
      title: true,
      status: true,
      createdAt: true,
      _count: { select: { films: true, mails: { where: { status: 'SENT' } } } },
    },
  })

export const findCampaign = (id: string) =>
  db.campaign.findUnique({
    where: { id },
    omit: { authorId: true },
    include: { films: { select: { film }, orderBy: [{ addedAt: 'asc' }, { filmId: 'asc' }] } },
  })

/** Campaigns that are under way, the one begun first before the others. */
export async function listSending() {
  const rows = await db.campaign.findMany({
    where: { status: 'SENDING' },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      subject: true,
      body: true,
      transport: true,
      perHour: true,
      startedAt: true,
      films: { select: { filmId: true } },
    },
  })
  return rows.map(({ films, ...row }) => ({ ...row, filmIds: films.map(({ filmId }) => filmId) }))
}
export type SendingCampaign = Awaited<ReturnType<typeof listSending>>[number]

/** Whom letters may be sent to at all: a yes to the words as they are, and an address that was confirmed. */
export const countReachable = () =>
  db.user.count({
    where: {
      email: { not: null },
      emailVerifiedAt: { not: null },
      consents: { some: { purpose: 'MAIL', granted: true } },
    },
  })

/** The next person a campaign has not dealt with, after `after` in the order of ids; `waits`: who had a letter lately. */
export async function findNextPerson(campaignId: string, after: string, waits = false): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT u."id" FROM "User" u
    JOIN "Consent" c ON c."userId" = u."id" AND c."purpose" = 'MAIL' AND c."granted"
    WHERE u."email" IS NOT NULL AND u."emailVerifiedAt" IS NOT NULL AND u."id" > ${after}
      AND NOT EXISTS (SELECT 1 FROM "CampaignMail" m WHERE m."userId" = u."id" AND m."campaignId" = ${campaignId})
      AND ${waits} = EXISTS (
        SELECT 1 FROM "CampaignMail" m WHERE m."userId" = u."id" AND m."status" IN ('CLAIMED', 'SENT')
          AND m."claimedAt" > (now() AT TIME ZONE 'UTC') - make_interval(days => ${LETTER_EVERY_DAYS}))
    ORDER BY u."id" LIMIT 1`
  return row?.id ?? null
}

/** Letters of the last hour: of them there may be so many more now. */
export const countLately = (campaignId: string, now: Date, tx: Pick<typeof db, 'campaignMail'> = db) =>
  tx.campaignMail.count({
    where: {
      campaignId,
      status: { in: ['CLAIMED', 'SENT', 'REFUSED'] },
      claimedAt: { gt: new Date(now.getTime() - 3_600_000) },
    },
  })

export type CampaignCounts = {
  sent: number
  nothingFits: number
  refused: number
  unclear: number
  opened: number
  unsubscribed: number
  liked: number
  /** Of those it was sent to, how many let the site see what they open and like. */
  seen: number
}

/** What came of a campaign, as sums. Opened and liked are known of those alone who allow behaviour. */
export async function countCampaign(campaignId: string): Promise<CampaignCounts> {
  const [row] = await db.$queryRaw<CampaignCounts[]>`
    WITH mails AS (
      SELECT m.*, EXISTS (
        SELECT 1 FROM "Consent" c WHERE c."userId" = m."userId" AND c."purpose" = 'BEHAVIOUR' AND c."granted") AS "mayBeSeen"
      FROM "CampaignMail" m WHERE m."campaignId" = ${campaignId})
    SELECT
      count(*) FILTER (WHERE "status" = 'SENT')::int AS "sent",
      count(*) FILTER (WHERE "status" = 'NOTHING_FITS')::int AS "nothingFits",
      count(*) FILTER (WHERE "status" = 'REFUSED')::int AS "refused",
      count(*) FILTER (WHERE "status" = 'CLAIMED')::int AS "unclear",
      count(*) FILTER (WHERE "openedAt" IS NOT NULL)::int AS "opened",
      count(*) FILTER (WHERE "unsubscribedAt" IS NOT NULL)::int AS "unsubscribed",
      count(*) FILTER (WHERE "status" = 'SENT' AND "mayBeSeen")::int AS "seen",
      count(*) FILTER (WHERE "status" = 'SENT' AND "mayBeSeen" AND EXISTS (
        SELECT 1 FROM "Rating" r WHERE r."userId" = mails."userId" AND r."filmId" = ANY (mails."filmIds")
          AND r."value" >= 4 AND r."ratedAt" >= mails."sentAt"))::int AS "liked"
    FROM mails`
  if (!row) throw new Error('A count without a row.')
  return row
}

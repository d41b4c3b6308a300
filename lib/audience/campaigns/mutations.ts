import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'
import { inTurn } from '../../feedback/mutations'
import { isMailOn } from '../../mail/send'
import { withdrawLetters } from '../../privacy/mutations'
import type { CampaignInput } from './inputs'
import { countLately } from './queries'
import { LETTER_EVERY_DAYS, MOST_POOL, startingBody, startingSubject } from './schema'
import { letterProblems } from './template'

const DAY_MS = 86_400_000
const gone = () => new AppError('not-found', 'There is no such campaign any more.')
const begun = () => new AppError('conflict', 'It has begun: what it says and of what stays as it is.')

export async function createCampaign(authorId: string, title: string): Promise<string> {
  const data = { title, subject: startingSubject, body: startingBody, authorId }
  return (await db.campaign.create({ data, select: { id: true } })).id
}

/** Changes a draft. A template that would not render for somebody is not kept. */
export async function saveCampaign({ campaignId, ...data }: CampaignInput): Promise<void> {
  const fieldErrors = Object.fromEntries(
    (['subject', 'body'] as const).flatMap((part) => {
      const problems = letterProblems(part, data[part])
      return problems.length > 0 ? [[part, problems]] : []
    }),
  )
  if (Object.keys(fieldErrors).length > 0) throw new AppError('invalid', 'Please check what is marked.', fieldErrors)
  refuseWithoutMail(data.transport)
  const { count } = await db.campaign.updateMany({ where: { id: campaignId, status: 'DRAFT' }, data })
  if (count === 0) throw begun()
}

function refuseWithoutMail(transport: 'LOG' | 'SMTP'): void {
  if (transport === 'SMTP' && !isMailOn()) {
    throw new AppError('invalid', 'This site sends no mail: SMTP_URL and MAIL_FROM are not set.', {
      transport: ['Set SMTP_URL and MAIL_FROM first.'],
    })
  }
}

/** Adds a film to the pool of a draft, one turn at a time: two admins at once add no twenty-sixth. */
export async function addToPool(campaignId: string, filmId: number): Promise<void> {
  await db.$transaction(async (tx) => {
    const [campaign] = await tx.$queryRaw<{ status: string }[]>`
      SELECT "status"::text FROM "Campaign" WHERE "id" = ${campaignId} FOR UPDATE`
    if (!campaign) throw gone()
    if (campaign.status !== 'DRAFT') throw begun()
    const film = await tx.film.findFirst({ where: { id: filmId, retiredAt: null }, select: { id: true } })
    if (!film) throw new AppError('not-found', 'It is not in the catalog any more.')
    const held = await tx.campaignFilm.count({ where: { campaignId, NOT: { filmId } } })
    if (held >= MOST_POOL) throw new AppError('conflict', `A pool holds at most ${MOST_POOL}.`)
    const key = { campaignId, filmId }
    await tx.campaignFilm.upsert({
      where: { campaignId_filmId: key },
      create: key,
      update: {},
      select: { filmId: true },
    })
  })
}

export async function removeFromPool(campaignId: string, filmId: number): Promise<void> {
  await db.campaignFilm.deleteMany({ where: { campaignId, filmId, campaign: { status: 'DRAFT' } } })
}

export async function startCampaign(campaignId: string): Promise<void> {
  const campaign = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { status: true, startedAt: true, transport: true, _count: { select: { films: true } } },
  })
  if (!campaign) throw gone()
  if (campaign._count.films === 0) throw new AppError('conflict', 'Its pool is empty.')
  refuseWithoutMail(campaign.transport)
  const { count } = await db.campaign.updateMany({
    where: { id: campaignId, status: { in: ['DRAFT', 'STOPPED'] } },
    data: { status: 'SENDING', startedAt: campaign.startedAt ?? new Date(), endedAt: null, outcome: '' },
  })
  if (count === 0) throw new AppError('conflict', 'It is being sent, or has ended.')
}

/** Holds at once: before each letter is handed over its campaign has to be under way. */
export async function stopCampaign(campaignId: string): Promise<void> {
  const { count } = await db.campaign.updateMany({
    where: { id: campaignId, status: 'SENDING' },
    data: { status: 'STOPPED', endedAt: new Date() },
  })
  if (count === 0) throw new AppError('conflict', 'It is not being sent.')
}

export async function endCampaign(campaignId: string, outcome: string): Promise<void> {
  const where = { id: campaignId, status: 'SENDING' as const }
  await db.campaign.updateMany({ where, data: { status: 'DONE', endedAt: new Date(), outcome } })
}

export async function noteOutcome(campaignId: string, outcome: string): Promise<void> {
  await db.campaign.updateMany({ where: { id: campaignId }, data: { outcome } })
}

type Claim = {
  id: string
  campaignId: string
  userId: string
  filmIds: number[]
  perHour: number
  /** Of the person as the letter was written: a later word of theirs may forbid what it speaks of. */
  profileVersion: number
  now: Date
}

/**
 * Writes down that a letter is theirs, in their turn, before it is handed over; null where it may not be (any more): the
 * campaign was stopped, they took back their yes, said something since, had a letter this week, or this very one.
 */
export async function claimLetter(claim: Claim): Promise<{ email: string } | null> {
  const { id, campaignId, userId, filmIds, now } = claim
  return inTurn(userId, async (tx) => {
    // Against a stop at the same moment: whoever comes first holds.
    const [campaign] = await tx.$queryRaw<{ status: string }[]>`
      SELECT "status"::text FROM "Campaign" WHERE "id" = ${campaignId} FOR SHARE`
    if (campaign?.status !== 'SENDING' || (await countLately(campaignId, now, tx)) >= claim.perHour) return null
    const person = await tx.user.findFirst({
      where: {
        id: userId,
        profileVersion: claim.profileVersion,
        emailVerifiedAt: { not: null },
        consents: { some: { purpose: 'MAIL', granted: true } },
        campaignMails: {
          none: {
            OR: [
              { campaignId },
              {
                status: { in: ['CLAIMED', 'SENT'] },
                claimedAt: { gt: new Date(now.getTime() - LETTER_EVERY_DAYS * DAY_MS) },
              },
            ],
          },
        },
      },
      select: { email: true },
    })
    if (!person?.email) return null
    const { count } = await tx.campaignMail.createMany({
      data: { id, campaignId, userId, filmIds, claimedAt: now },
      skipDuplicates: true,
    })
    return count === 1 ? { email: person.email } : null
  })
}

/** That nothing of the pool may be shown to somebody: they are not asked about again. */
export async function noteNothingFits(id: string, campaignId: string, userId: string): Promise<void> {
  const data = { id, campaignId, userId, status: 'NOTHING_FITS' as const }
  await db.campaignMail.createMany({ data, skipDuplicates: true })
}

export async function noteSent(id: string): Promise<void> {
  await db.campaignMail.updateMany({ where: { id }, data: { status: 'SENT', sentAt: new Date() } })
}

export async function noteRefused(id: string): Promise<void> {
  await db.campaignMail.updateMany({ where: { id }, data: { status: 'REFUSED' } })
}

/** A letter that certainly reached nobody is theirs no longer: it may be tried again. */
export async function releaseLetter(id: string): Promise<void> {
  await db.campaignMail.deleteMany({ where: { id, status: 'CLAIMED' } })
}

/** By the link in a letter. A letter whose person is gone stops nothing, and says so to nobody. */
export async function stopLetters(letterId: string): Promise<void> {
  const mail = await db.campaignMail.findUnique({
    where: { id: letterId },
    select: { userId: true, unsubscribedAt: true },
  })
  if (!mail) return
  await withdrawLetters(mail.userId)
  if (!mail.unsubscribedAt)
    await db.campaignMail.updateMany({ where: { id: letterId }, data: { unsubscribedAt: new Date() } })
}

/** That a link of a letter was followed: kept once, and only while its person allows behaviour. */
export async function noteOpened(letterId: string): Promise<void> {
  await db.campaignMail.updateMany({
    where: {
      id: letterId,
      openedAt: null,
      user: { consents: { some: { purpose: 'BEHAVIOUR', granted: true } } },
    },
    data: { openedAt: new Date() },
  })
}

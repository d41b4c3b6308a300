import 'server-only'
import { randomUUID } from 'node:crypto'
import { findViewerById } from '../../auth/queries'
import { endLease, renewLease, takeLease } from '../../engine/lease/mutations'
import { contextOfAbsent } from '../../recommendations/context/context'
import { deliver } from './deliver'
import {
  claimLetter,
  endCampaign,
  noteNothingFits,
  noteOutcome,
  noteRefused,
  noteSent,
  releaseLetter,
} from './mutations'
import { countLately, findNextPerson, listSending, type SendingCampaign } from './queries'
import { CAMPAIGN_LASTS_DAYS } from './schema'
import { writeLetter } from './write-letter'

const LEASE = 'campaign-mail'
const RENEW_EVERY_MS = 15_000
const DAY_MS = 86_400_000

export type SliceReport = { sent: number; passedOver: number; busy: boolean }

type Slice = { until: number; now: () => Date; signal: AbortSignal; report: SliceReport }

/**
 * Sends what may be sent now of every campaign under way, for so long. One slice at a time on the whole site; one that is
 * cut leaves at most one letter of which nobody knows, and the next goes on where it ended.
 */
export async function sendSlice({
  mostMs,
  now = () => new Date(),
}: {
  mostMs: number
  now?: () => Date
}): Promise<SliceReport> {
  const report: SliceReport = { sent: 0, passedOver: 0, busy: false }
  const owner = randomUUID()
  if (!(await takeLease(owner, LEASE)).taken) return { ...report, busy: true }
  const lost = new AbortController()
  const renew = async () => {
    const at = { stage: 'letters', done: report.sent, total: 0 }
    if (!(await renewLease(owner, at, LEASE).catch(() => true))) lost.abort()
  }
  const timer = setInterval(() => void renew(), RENEW_EVERY_MS)
  timer.unref()
  try {
    const slice = { until: Date.now() + mostMs, now, signal: lost.signal, report }
    for (const campaign of await listSending()) await sendCampaign(campaign, slice)
    await endLease(owner, `${report.sent} sent.`, false, LEASE)
    return report
  } catch (error) {
    await endLease(owner, 'It failed.', true, LEASE)
    throw error
  } finally {
    clearInterval(timer)
  }
}

async function sendCampaign(campaign: SendingCampaign, slice: Slice): Promise<void> {
  const { id, perHour, startedAt } = campaign
  let room = perHour - (await countLately(id, slice.now()))
  for (let after = ''; ; ) {
    if (room <= 0) return noteOutcome(id, `${perHour} an hour are out; the next follow.`)
    if (Date.now() >= slice.until || slice.signal.aborted) return noteOutcome(id, 'Its time was up; it goes on.')
    const userId = await findNextPerson(id, after)
    if (userId === null) return finish(id, startedAt, slice.now())
    after = userId
    const outcome = await sendTo(campaign, userId, slice)
    if (outcome === 'sent' || outcome === 'refused') room -= 1
    if (outcome === 'passed-over') slice.report.passedOver += 1
    if (outcome === 'sent') slice.report.sent += 1
    if (outcome === 'later') return
  }
}

/** Nobody is left, but for those who had another letter this week: they are waited for, though not forever. */
async function finish(campaignId: string, startedAt: Date | null, now: Date): Promise<void> {
  const isOld = startedAt !== null && now.getTime() - startedAt.getTime() > CAMPAIGN_LASTS_DAYS * DAY_MS
  if (!isOld && (await findNextPerson(campaignId, '', true)))
    return noteOutcome(campaignId, 'The rest had another letter this week; theirs follows.')
  // Who said something while theirs was written is written to anew.
  if (await findNextPerson(campaignId, '')) return noteOutcome(campaignId, 'Some are written to anew; it goes on.')
  await endCampaign(campaignId, 'Everybody it could go to was asked about.')
}

async function sendTo(
  campaign: SendingCampaign,
  userId: string,
  { now, signal }: Slice,
): Promise<'sent' | 'refused' | 'passed-over' | 'later'> {
  const viewer = await findViewerById(userId)
  if (!viewer) return 'passed-over'
  const letterId = randomUUID()
  const payer = { id: viewer.id, isGuest: false, isSite: true }
  const written = await writeLetter(await contextOfAbsent(viewer), campaign, { letterId, payer, signal })
  if (!written) {
    await noteNothingFits(letterId, campaign.id, userId)
    return 'passed-over'
  }
  if (signal.aborted) return 'passed-over'
  const claimed = await claimLetter({
    id: letterId,
    campaignId: campaign.id,
    userId,
    filmIds: written.films.map(({ id }) => id),
    perHour: campaign.perHour,
    profileVersion: viewer.profileVersion,
    now: now(),
  })
  if (!claimed) return 'passed-over'
  const delivery = await deliver(campaign.transport, userId, { to: claimed.email, ...written.letter })
  if (delivery.kind === 'sent') {
    await noteSent(letterId)
    return 'sent'
  }
  await noteOutcome(campaign.id, `Of the last letter: ${delivery.why}.`)
  if (delivery.kind === 'refused') await noteRefused(letterId)
  if (delivery.kind === 'later') await releaseLetter(letterId)
  return delivery.kind === 'later' ? 'later' : 'refused'
}

import { z } from 'zod'
import { numeric, rowId } from '../../input'
import { BODY_MAX_CHARS, MOST_PER_HOUR, SUBJECT_MAX_CHARS } from './schema'

const campaignId = z.string().min(1).max(40)

export const newCampaignInput = z.object({ title: z.string().trim().min(1, 'Give it a name.').max(80) })

export const campaignInput = z.object({
  campaignId,
  title: z.string().trim().min(1, 'Give it a name.').max(80),
  subject: z.string().trim().min(1, 'Write a subject.').max(SUBJECT_MAX_CHARS),
  body: z.string().trim().min(1, 'Write the letter.').max(BODY_MAX_CHARS),
  transport: z.enum(['LOG', 'SMTP']),
  perHour: numeric(z.int('A whole number.').min(1, 'At least one.').max(MOST_PER_HOUR, `At most ${MOST_PER_HOUR}.`)),
})
export type CampaignInput = z.infer<typeof campaignInput>

export const oneCampaignInput = z.object({ campaignId })
export const poolInput = z.object({ campaignId, filmId: rowId })
export const previewInput = z.object({ campaignId, person: z.string().min(1).max(40) })

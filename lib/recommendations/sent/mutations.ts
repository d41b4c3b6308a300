import 'server-only'
import type { CallUsage } from '../../ai/usage'
import { db } from '../../db'
import type { Transaction } from '../../feedback/settle'
import type { KeptRequest } from './sources'
import type { TextSubject } from './subjects'

const DAY_MS = 86_400_000
/** Long enough to ask about; as the page says that shows it. */
const KEPT_DAYS = 90

/** What a text was written from, and how that went. */
export type TextRequest = KeptRequest & Pick<CallUsage, 'inputTokens' | 'outputTokens'> & { fault: string | null }

/** Keeps what a text was written from in the place of what the one before it was. Call it where the text is kept. */
export async function keepRequest(tx: Transaction, userId: string, subject: TextSubject, request: TextRequest) {
  const data = { ...request, at: new Date() }
  await tx.textRequest.upsert({
    where: { userId_subject: { userId, subject } },
    create: { userId, subject, ...data },
    update: data,
    select: { subject: true },
  })
}

/** What lists and texts were written from is kept for a while and no longer. */
export async function forgetOldRequests(): Promise<void> {
  const old = { at: { lt: new Date(Date.now() - KEPT_DAYS * DAY_MS) } }
  await db.slateRequest.deleteMany({ where: old })
  await db.textRequest.deleteMany({ where: old })
}

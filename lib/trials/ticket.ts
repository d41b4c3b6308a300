import 'server-only'
import { randomUUID } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import { env } from '../env'
import { AppError } from '../errors'
import type { TrialInput } from '../prompts/schema'
import { takeFromLimit } from '../web/rate-limit'

const LIVES_SECONDS = 120
/** Derives a key of its own: a ticket is no session, and a session no ticket. */
const salt = 'prompt-trial'

export type TicketState = 'good' | 'used' | 'stale'

const contentOf = ({ key, version, person, film }: TrialInput) => [key, version, person, film].join('\n')

function secret(): string {
  const value = env().NEXTAUTH_SECRET
  if (!value) throw new Error('NEXTAUTH_SECRET is not set')
  return value
}

/** Leave for one admin to run one trial once, soon. Pages run only with one, so no link and no prefetch costs tokens. */
export function issueTicket(adminId: string, trial: TrialInput): Promise<string> {
  const token = { sub: adminId, trial: contentOf(trial), nonce: randomUUID() }
  return encode({ token, secret: secret(), salt, maxAge: LIVES_SECONDS })
}

export async function redeemTicket(ticket: string, adminId: string, trial: TrialInput): Promise<TicketState> {
  const token = await decode({ token: ticket, secret: secret(), salt }).catch(() => null)
  if (token?.sub !== adminId || token.trial !== contentOf(trial)) return 'stale'
  try {
    await takeFromLimit({ name: 'prompt-trial-ticket', max: 1, perSeconds: 86_400 }, String(token.nonce))
    return 'good'
  } catch (error) {
    if (error instanceof AppError) return 'used'
    throw error
  }
}

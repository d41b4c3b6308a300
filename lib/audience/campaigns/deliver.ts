import 'server-only'
import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { env } from '../../env'
import { type Letter, sendMail } from '../../mail/send'
import { personHash } from '../../security/log'
import type { CampaignTransport } from './schema'

/** `later`: nothing reached anybody, and it would be the same with the next. `refused`: this letter was not taken. */
export type Delivery = { kind: 'sent' } | { kind: 'refused' | 'later' | 'unclear'; why: string }

/** Hands a letter over. In the file people stand as keyed hashes of their ids: no address lies about there. */
export async function deliver(transport: CampaignTransport, userId: string, letter: Letter): Promise<Delivery> {
  try {
    if (transport === 'SMTP') await sendMail(letter)
    else await writeToFile(userId, letter)
    return { kind: 'sent' }
  } catch (error) {
    console.error('campaigns: a letter was not sent', error)
    return transport === 'SMTP' ? failureOf(error) : { kind: 'later', why: `${env().CAMPAIGN_LOG} cannot be written` }
  }
}

async function writeToFile(userId: string, { subject, text, headers }: Letter): Promise<void> {
  const file = env().CAMPAIGN_LOG
  await mkdir(dirname(file), { recursive: true })
  const line = { at: new Date().toISOString(), to: personHash(userId), subject, headers, text }
  // Readable by whoever runs the site alone: it speaks of people's tastes.
  await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 })
}

/** How far a mail server got, by what nodemailer says of it. After the whole letter was sent only the server knows. */
function failureOf(error: unknown): Delivery {
  const { responseCode, command } = (error ?? {}) as { responseCode?: unknown; command?: unknown }
  if (typeof responseCode === 'number' && responseCode >= 500 && command !== 'CONN' && !isAuth(command))
    return { kind: 'refused', why: `the mail server refused it with ${responseCode}` }
  if (command === 'DATA' && typeof responseCode !== 'number')
    return { kind: 'unclear', why: 'the mail server went away while it was handed over' }
  return { kind: 'later', why: 'the mail server takes nothing now' }
}

const isAuth = (command: unknown) => typeof command === 'string' && command.startsWith('AUTH')

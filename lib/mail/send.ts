import 'server-only'
import { after } from 'next/server'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from '../env'
import { mailFaultOf } from '../faults/kinds'
import { noteWorkFault } from '../faults/mutations'

export type Letter = { to: string; subject: string; text: string; headers?: Record<string, string> }

const TIMEOUT_MS = 10_000
const limits = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS }
/** A server on this very machine may be spoken to in the clear. */
const ownMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/
let transport: { url: string; transporter: Transporter } | undefined

/** Whether the site can send mail: SMTP_URL and MAIL_FROM are set. */
export function isMailOn(): boolean {
  const { SMTP_URL, MAIL_FROM } = env()
  return Boolean(SMTP_URL && MAIL_FROM)
}

/** Hands one plain-text letter to the mail server. Throws when it does not take it, and marks that for admins. */
export async function sendMail(letter: Letter): Promise<void> {
  try {
    await handOver(letter)
  } catch (error) {
    await noteWorkFault('mail', mailFaultOf(error))
    throw error
  }
}

async function handOver({ to, subject, text, headers }: Letter): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env()
  if (!SMTP_URL || !MAIL_FROM) throw new Error('SMTP_URL and MAIL_FROM are not set')
  if (transport?.url !== SMTP_URL) transport = { url: SMTP_URL, transporter: createTransport(withLimits(SMTP_URL)) }
  // Nothing in a letter of ours is read from disk or fetched.
  await transport.transporter.sendMail({
    from: MAIL_FROM,
    to: { name: '', address: to },
    subject,
    text,
    ...(headers && { headers }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/**
 * No letter goes out unencrypted by accident: who wants that, or other limits, says so in the address, as ?requireTLS=false.
 * nodemailer reads nothing but the address where it is given one.
 */
function withLimits(address: string): string {
  const url = new URL(address)
  const defaults = { ...limits, requireTLS: !ownMachine.test(url.hostname) }
  for (const [name, value] of Object.entries(defaults)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value))
  }
  return url.href
}

/** Hands a letter over after the answer, which then takes as long whoever it is for. What fails stands in the log. */
export function sendAfterwards(write: () => Promise<Letter | null>): void {
  after(async () => {
    try {
      const letter = await write()
      if (letter) await sendMail(letter)
    } catch (error) {
      console.error('mail: a letter was not sent', error)
    }
  })
}

import 'server-only'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from '../env'

export type Letter = { to: string; subject: string; text: string }

const TIMEOUT_MS = 10_000
let transport: { url: string; transporter: Transporter } | undefined

/** Whether the site can send mail: SMTP_URL and MAIL_FROM are set. */
export function isMailOn(): boolean {
  const { SMTP_URL, MAIL_FROM } = env()
  return Boolean(SMTP_URL && MAIL_FROM)
}

/** Hands one plain-text letter to the mail server. Throws when it does not take it. */
export async function sendMail({ to, subject, text }: Letter): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env()
  if (!SMTP_URL || !MAIL_FROM) throw new Error('SMTP_URL and MAIL_FROM are not set')
  if (transport?.url !== SMTP_URL) {
    const limits = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS }
    transport = { url: SMTP_URL, transporter: createTransport({ url: SMTP_URL, ...limits }) }
  }
  // Nothing in a letter of ours is read from disk or fetched.
  await transport.transporter.sendMail({
    from: MAIL_FROM,
    to: { name: '', address: to },
    subject,
    text,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

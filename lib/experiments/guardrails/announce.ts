import 'server-only'
import { env } from '../../env'
import { isMailOn, sendMail } from '../../mail/send'

export type Withdrawal = { experimentId: string; experiment: string; variant: string; why: string }

const TIMEOUT_MS = 5_000

/** Says that a variant was taken out: a line in the log always, a letter and a call where they are set. Never throws. */
export async function announce(withdrawal: Withdrawal): Promise<void> {
  const { experiment, variant, why, experimentId } = withdrawal
  const { ALERT_EMAIL, ALERT_WEBHOOK, NEXTAUTH_URL } = env()
  const page = NEXTAUTH_URL ? new URL(`/admin/experiments/${experimentId}`, NEXTAUTH_URL).href : undefined
  console.warn(`experiments: “${variant}” of “${experiment}” was withdrawn by itself: ${why}`)
  await Promise.all([
    ALERT_EMAIL && isMailOn()
      ? tried('the letter', () =>
          sendMail({
            to: ALERT_EMAIL,
            subject: `Matinee withdrew “${variant}” by itself`,
            text: `${[`“${variant}” of the experiment “${experiment}” serves nobody any more. Its people get what serves everybody.`, why, ...(page ? [page] : [])].join('\n\n')}\n`,
          }),
        )
      : undefined,
    ALERT_WEBHOOK
      ? tried('the call', () => post(ALERT_WEBHOOK, { ...withdrawal, kind: 'variant-withdrawn', page }))
      : undefined,
  ])
}

async function tried(what: string, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    console.error(`experiments: ${what} about a withdrawn variant failed`, error)
  }
}

/** One small request; the answer's body is not read, and no redirect is followed to where nobody meant to send it. */
async function post(address: string, body: object): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`it answered ${response.status}`)
}

import { sendSlice } from '@/lib/audience/campaigns/send-slice'
import { nightStep } from '@/lib/faults/mutations'
import { cronRefusal } from '@/lib/web/cron-secret'

/** Seconds a platform with functions lets this run; the longest every plan of Vercel allows. */
export const maxDuration = 300
export const dynamic = 'force-dynamic'

/** So long letters are begun: the last of them may wait for a model for as long again. */
const MOST_MS = 100_000

/** Letters of campaigns under way, as many as may go out now, for a scheduler that sends the secret. */
export async function GET(request: Request): Promise<Response> {
  const refusal = cronRefusal(request)
  if (refusal) return refusal
  try {
    return Response.json(await nightStep('letters', () => sendSlice({ mostMs: MOST_MS })))
  } catch (error) {
    console.error('campaigns: the letters were not sent', error)
    return Response.json({ message: 'The letters were not sent; the next call goes on.' }, { status: 500 })
  }
}

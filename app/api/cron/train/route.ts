import { forgetOld } from '@/lib/accounts/forget-old'
import { jobInWorker } from '@/lib/engine/training/job/job-in-worker'
import { sentenceOf } from '@/lib/engine/training/outcome'
import { trainSite } from '@/lib/engine/training/train-site'
import { guardExperiments } from '@/lib/experiments/guardrails/guard-now'
import { keepReadings } from '@/lib/experiments/scopes'
import { keepAllFigures } from '@/lib/experiments/site/kept-figures'
import { forgetOldChanges } from '@/lib/feedback/diary-changes'
import { readUnfinished } from '@/lib/imports/datasets/sent'
import { welcomeAwaited } from '@/lib/imports/ratings/awaited'
import { forgetOldLines } from '@/lib/profile/as-of'
import { makeGroups } from '@/lib/profile/groups/make-groups'
import { forgetOldRequests } from '@/lib/recommendations/sent/mutations'
import { cronRefusal } from '@/lib/web/cron-secret'

/** Seconds a platform with functions lets this run; the longest every plan of Vercel allows. */
export const maxDuration = 300
export const dynamic = 'force-dynamic'

/** The nightly work, for a scheduler that sends the secret: what has outlived its time, films people wait for, the training. `?full=1`: all of it anew. */
export async function GET(request: Request): Promise<Response> {
  const refusal = cronRefusal(request)
  if (refusal) return refusal
  const full = new URL(request.url).searchParams.get('full') === '1'
  try {
    await forgetOld()
    await forgetOldRequests()
    await forgetOldLines()
    await forgetOldChanges()
    await welcomeAwaited()
    await readUnfinished()
    // Of the nightly work these three must not keep the rest from being done.
    await guardExperiments({ whole: true }).catch((error: unknown) =>
      console.error('experiments: the guardrails could not be looked at', error),
    )
    await keepAllFigures().catch((error: unknown) => console.error('metrics: could not be counted', error))
    await makeGroups().catch((error: unknown) => console.error('groups of taste: could not be made', error))
    const outcome = await trainSite({ runJob: jobInWorker(), full })
    console.log(`engine: ${sentenceOf(outcome)}`)
    // Last, because it takes longest on a large site, and the next visit makes up for it.
    await keepReadings().catch((error: unknown) => console.error('experiments: could not be counted', error))
    return Response.json({ outcome: outcome.kind, message: sentenceOf(outcome) })
  } catch (error) {
    console.error('engine: the training failed', error)
    return Response.json({ message: 'The training failed; what served before goes on.' }, { status: 500 })
  }
}

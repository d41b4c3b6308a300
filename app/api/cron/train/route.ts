import { jobInWorker } from '@/lib/engine/training/job/job-in-worker'
import { sentenceOf } from '@/lib/engine/training/outcome'
import { trainSite } from '@/lib/engine/training/train-site'
import { guardExperiments } from '@/lib/experiments/guardrails/guard-now'
import { keepReadings } from '@/lib/experiments/scopes'
import { keepAllFigures } from '@/lib/experiments/site/kept-figures'
import { nightStep, sideStep } from '@/lib/faults/mutations'
import { forgetOutlived } from '@/lib/health/forget-outlived'
import { readUnfinished } from '@/lib/imports/datasets/sent'
import { welcomeAwaited } from '@/lib/imports/ratings/awaited'
import { makeGroups } from '@/lib/profile/groups/make-groups'
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
    await nightStep('clearing', forgetOutlived)
    await nightStep('films', welcomeAwaited)
    await nightStep('rating-sets', readUnfinished)
    await sideStep('guardrails', () => guardExperiments({ whole: true }))
    await sideStep('figures', keepAllFigures)
    await sideStep('groups', makeGroups)
    const outcome = await nightStep('training', () => trainSite({ runJob: jobInWorker(), full }))
    console.log(`engine: ${sentenceOf(outcome)}`)
    // Last, because it takes longest on a large site, and the next visit makes up for it.
    await sideStep('readings', keepReadings)
    return Response.json({ outcome: outcome.kind, message: sentenceOf(outcome) })
  } catch (error) {
    console.error('engine: the training failed', error)
    return Response.json({ message: 'The training failed; what served before goes on.' }, { status: 500 })
  }
}

import { jobInWorker } from '@/lib/engine/training/job/job-in-worker'
import { sentenceOf, type TrainingOutcome } from '@/lib/engine/training/outcome'
import { trainSite } from '@/lib/engine/training/train-site'
import { guardExperiments } from '@/lib/experiments/guardrails/guard-now'
import { keepReadings } from '@/lib/experiments/scopes'
import { keepAllFigures } from '@/lib/experiments/site/kept-figures'
import { forgetOutlived } from '@/lib/health/forget-outlived'
import { type NightPart, workNight } from '@/lib/health/night/work-night'
import { readUnfinished } from '@/lib/imports/datasets/sent'
import { welcomeAwaited } from '@/lib/imports/ratings/awaited'
import { makeGroups } from '@/lib/profile/groups/make-groups'
import { cronRefusal } from '@/lib/web/cron-secret'

/** Seconds a platform with functions lets this run; the longest every plan of Vercel allows. */
export const maxDuration = 300
export const dynamic = 'force-dynamic'

/** So long parts are begun, and told to go on: what is left of the time is for their last statements and for an answer. */
const MOST_MS = 240_000
const [SHORT_MS, LONG_MS] = [30_000, 60_000]
/** A training that would be cut trains nothing: it begins while a call still has most of its time. */
const TRAINING_MS = 180_000

const whole = (run: () => Promise<unknown>) => () => run().then(() => true)

const counting =
  (count: (now: Date, night: { until: number; since: Date }) => Promise<boolean>) => (until: number, since: Date) =>
    count(new Date(), { until, since })

/** The nightly work, for a scheduler that sends the secret: one slice of it a call (lib/health/night). `?full=1`: all of it anew. */
export async function GET(request: Request): Promise<Response> {
  const refusal = cronRefusal(request)
  if (refusal) return refusal
  const full = new URL(request.url).searchParams.get('full') === '1'
  let outcome: TrainingOutcome | undefined
  const parts: NightPart[] = [
    { step: 'clearing', needsMs: SHORT_MS, run: whole(forgetOutlived) },
    { step: 'films', needsMs: SHORT_MS, run: async (until) => (await welcomeAwaited(until)).isWhole },
    { step: 'rating-sets', needsMs: SHORT_MS, run: readUnfinished },
    { step: 'guardrails', needsMs: SHORT_MS, run: whole(() => guardExperiments({ whole: true })), isAside: true },
    { step: 'figures', needsMs: SHORT_MS, run: counting(keepAllFigures), isAside: true },
    { step: 'groups', needsMs: LONG_MS, run: whole(makeGroups), isAside: true },
    {
      step: 'training',
      needsMs: TRAINING_MS,
      run: whole(async () => {
        outcome = await trainSite({ runJob: jobInWorker(), full })
        console.log(`engine: ${sentenceOf(outcome)}`)
      }),
    },
    // Last, because it takes longest on a large site, and the next visit makes up for it.
    { step: 'readings', needsMs: LONG_MS, run: counting(keepReadings), isAside: true },
  ]
  try {
    const night = await workNight(parts, { mostMs: MOST_MS, anew: full })
    if (night.kind === 'resting') return Response.json({ message: 'The nightly work was done within the last hour.' })
    const { left } = night
    if (left.length > 0) console.log(`night: the next call goes on with ${left.join(', ')}`)
    return Response.json({ ...(outcome && { outcome: outcome.kind, message: sentenceOf(outcome) }), left })
  } catch (error) {
    console.error('engine: the training failed', error)
    return Response.json({ message: 'The training failed; what served before goes on.' }, { status: 500 })
  }
}

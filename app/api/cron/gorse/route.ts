import { AppError } from '@/lib/errors'
import { noteWorkFault } from '@/lib/faults/mutations'
import { gorseServes } from '@/lib/gorse/client'
import { faultOf } from '@/lib/gorse/fault'
import { judgeProposals } from '@/lib/gorse/judge-proposals'
import { pushAll } from '@/lib/gorse/push-all'
import { cronRefusal } from '@/lib/web/cron-secret'

/** Seconds a platform with functions lets this run; the longest every plan of Vercel allows. */
export const maxDuration = 300
export const dynamic = 'force-dynamic'

/** What a push may take, so that there is time for an answer and for judging what Gorse proposes. */
const MOST_MS = 200_000

/** `npm run gorse:push` for a scheduler that sends the secret. One that is cut goes on with the next call. */
export async function GET(request: Request): Promise<Response> {
  const refusal = cronRefusal(request)
  if (refusal) return refusal
  if (!gorseServes()) return Response.json({ message: 'RECOMMENDER is not gorse; nothing was pushed.' })
  try {
    const report = await pushAll({ mostMs: MOST_MS })
    const { sentence } = report.done ? await judgeProposals() : { sentence: null }
    return Response.json({ ...report, judged: sentence })
  } catch (error) {
    if (error instanceof AppError) return Response.json({ message: error.message }, { status: 409 })
    console.error(`gorse: the push failed: Gorse ${faultOf(error)}`)
    await noteWorkFault('night', 'gorse')
    return Response.json({ message: `Gorse ${faultOf(error)}.` }, { status: 502 })
  }
}

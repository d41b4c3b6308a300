import { gorseServes } from '@/lib/gorse/client'
import { faultOf } from '@/lib/gorse/fault'
import { pushAll } from '@/lib/gorse/push-all'
import { cronRefusal } from '@/lib/web/cron-secret'

/** Seconds a platform with functions lets this run; the longest every plan of Vercel allows. */
export const maxDuration = 300
export const dynamic = 'force-dynamic'

/** `npm run gorse:push` for a scheduler that sends the secret. Each push begins anew, so a cut one does no harm. */
export async function GET(request: Request): Promise<Response> {
  const refusal = cronRefusal(request)
  if (refusal) return refusal
  if (!gorseServes()) return Response.json({ message: 'RECOMMENDER is not gorse; nothing was pushed.' })
  try {
    return Response.json(await pushAll())
  } catch (error) {
    console.error(`gorse: the push failed: Gorse ${faultOf(error)}`)
    return Response.json({ message: `Gorse ${faultOf(error)}.` }, { status: 502 })
  }
}

import { saveRatingAction } from '@/lib/actions/feedback'

/** A film's id and its stars, with room to spare. */
const MOST_BYTES = 300

const statusOf: Record<string, number> = { unauthenticated: 401, 'rate-limited': 429, 'not-found': 404, invalid: 400 }

/**
 * Where a page sends a rating while it is being closed: a beacon arrives when the call of an action would be cut off.
 * What it does is the action's; only our own pages may knock.
 */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('sec-fetch-site') !== 'same-origin') return new Response(null, { status: 403 })
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= MOST_BYTES)) return new Response(null, { status: 413 })
  const form = await request.formData().catch(() => null)
  if (!form) return new Response(null, { status: 400 })
  const answer = await saveRatingAction(form)
  return new Response(null, { status: answer.ok ? 204 : (statusOf[answer.code] ?? 503) })
}

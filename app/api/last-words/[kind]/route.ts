import type { ActionResult } from '@/lib/action-result'
import { saveRatingAction, saveReactionAction } from '@/lib/actions/feedback'
import {
  saveKnownAction,
  saveLengthAction,
  saveLovedAction,
  saveShelfAction,
  saveWishAction,
} from '@/lib/actions/onboarding'
import { editInterestAction } from '@/lib/actions/profile'
import type { LastWord } from '@/lib/web/last-words'

/** One film or facet and what is said of it, with room to spare; own words are the name of their line. */
const MOST_BYTES = 300
const MOST_OF_AN_EDIT = 2_000

const statusOf: Record<string, number> = {
  unauthenticated: 401,
  forbidden: 403,
  'rate-limited': 429,
  'not-found': 404,
  invalid: 400,
}

const actions: Record<LastWord, (form: FormData) => Promise<ActionResult<unknown>>> = {
  rating: saveRatingAction,
  reaction: saveReactionAction,
  loved: saveLovedAction,
  shelf: saveShelfAction,
  wish: saveWishAction,
  known: saveKnownAction,
  length: saveLengthAction,
  edit: editInterestAction,
}

/**
 * Where a page that is being closed sends what it has not told yet: a beacon arrives when the call of an action would be
 * cut off. What it does is the action's; only our own pages may knock.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/last-words/[kind]'>): Promise<Response> {
  const { kind } = await params
  if (!Object.hasOwn(actions, kind)) return new Response(null, { status: 404 })
  if (request.headers.get('sec-fetch-site') !== 'same-origin') return new Response(null, { status: 403 })
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= (kind === 'edit' ? MOST_OF_AN_EDIT : MOST_BYTES))) return new Response(null, { status: 413 })
  const form = await request.formData().catch(() => null)
  if (!form) return new Response(null, { status: 400 })
  // No page waits to be drawn anew.
  form.set('leaving', 'yes')
  const answer = await actions[kind as LastWord](form)
  return new Response(null, { status: answer.ok ? 204 : (statusOf[answer.code] ?? 503) })
}

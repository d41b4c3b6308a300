import { getViewer } from '@/lib/auth/queries'
import { SUGGEST_FROM_CHARS, SUGGEST_MOST_CHARS } from '@/lib/search/limits'
import { noSuggestions } from '@/lib/search/schema'
import { suggestFor } from '@/lib/search/search-for'
import { takeShare } from '@/lib/web/fair-share'
import { requestAddress } from '@/lib/web/request-address'
import { sharedCacheControl } from '@/lib/web/shared-cache'

/** More than fast typing asks for. */
const limit = { max: 120, perSeconds: 60 }

/** What the search field proposes for what is typed so far. The same for every stranger, so caches may keep it. */
export async function GET(request: Request): Promise<Response> {
  const typed = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, SUGGEST_MOST_CHARS)
  if (typed.length < SUGGEST_FROM_CHARS) return Response.json(noSuggestions)
  if (!takeShare(`suggest ${await requestAddress()}`, limit)) return Response.json(noSuggestions, { status: 429 })
  const hasCookies = request.headers.has('cookie')
  const viewer = hasCookies ? await getViewer() : null
  return Response.json(await suggestFor(viewer, typed), {
    headers: { 'Cache-Control': hasCookies ? 'private, max-age=60' : sharedCacheControl, Vary: 'Cookie' },
  })
}

import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { getProfile } from '@/lib/profile/get-profile'
import { lineInput } from '@/lib/profile/inputs'
import { lineDetails } from '@/lib/profile/views/line-details'
import { takeShare } from '@/lib/web/fair-share'

const limit = { max: 120, perSeconds: 60 }
const headers = { 'Cache-Control': 'private, no-store' }
const refuse = (status: number) => new Response(null, { status, headers })

/** What stands behind a line of the taste of whoever asks: its menu comes when it is opened. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return refuse(401)
  if (!takeShare(`line ${viewer.id}`, limit)) return refuse(429)
  const facet = lineInput.safeParse(new URL(request.url).searchParams.get('facet')).data
  const details = facet && lineDetails(facet, await getProfile(viewer), await getCatalog())
  return details ? Response.json(details, { headers }) : refuse(404)
}

import { siteAddress } from '@/lib/accounts/account-links'
import { letterOf } from '@/lib/audience/campaigns/letter-links'
import { noteOpened } from '@/lib/audience/campaigns/mutations'
import { getCatalog } from '@/lib/catalog/snapshot'

export const dynamic = 'force-dynamic'

/** From a letter to the page of a film; that the link was followed counts only with its person's yes. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const film = (await getCatalog()).bySlug(query.get('film') ?? '')
  const letterId = letterOf('film', query.get('letter'))
  if (letterId) await noteOpened(letterId)
  const Location = siteAddress(film ? `/films/${film.slug}` : '/')
  return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } })
}

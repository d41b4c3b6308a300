import { siteAddress } from '@/lib/accounts/account-links'
import { letterOf } from '@/lib/audience/campaigns/letter-links'
import { stopLetters } from '@/lib/audience/campaigns/mutations'

export const dynamic = 'force-dynamic'

const to = (path: string) =>
  new Response(null, { status: 303, headers: { Location: siteAddress(path), 'Cache-Control': 'no-store' } })

/** Looking stops nothing: programs follow links in mails before people do. */
export function GET(request: Request): Response {
  const token = new URL(request.url).searchParams.get('letter') ?? ''
  return to(`/letters/stop?letter=${encodeURIComponent(token.slice(0, 100))}`)
}

/** The one click of a mail program (RFC 8058), or of our page, whose form says so in the address. Needs no session. */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const letterId = letterOf('stop', query.get('letter'))
  if (letterId) await stopLetters(letterId)
  if (query.has('page')) return to(letterId ? '/letters/stop?done=1' : '/letters/stop')
  return letterId
    ? new Response('No more letters.', { headers: { 'Cache-Control': 'no-store' } })
    : new Response('This link is not one of ours.', { status: 400 })
}

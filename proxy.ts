import { type NextRequest, NextResponse } from 'next/server'
import { currentEdition } from './lib/edition'
import { editionHeader, filterHeader, filterIn, innerAddress, isInnerAddress, isKeptPage } from './lib/web/kept-pages'
import { isUnreadable, policyForEveryone, policyWithNonce } from './lib/web/security-headers'
import { ownCacheControl } from './lib/web/shared-cache'

const asksTmdb = () => Boolean(process.env.TMDB_API_KEY?.trim() || process.env.TMDB_READ_TOKEN?.trim())

/**
 * Strangers and crawlers carry no cookies: home, the catalog (filtered or not) and films come to them from Next.js' own cache (decision 001).
 * As soon as there is a cookie, a page is made for whoever asks, with a nonce of its own.
 */
export function proxy(request: NextRequest) {
  // The address as it came: what stands in nextUrl was mended on the way.
  if (isUnreadable(new URL(request.url))) return refusal(400, 'This address cannot be read.')
  if (isInnerAddress(request.nextUrl.pathname)) return refusal(404, 'There is no such page.')
  if (request.cookies.size > 0) return withNonce(request)
  const isKept = isReading(request) && isKeptPage(request.nextUrl, asksTmdb())
  const response = isKept ? toKeptPage(request) : NextResponse.next({ request: { headers: headersFor(request) } })
  response.headers.set('Content-Security-Policy', policyForEveryone)
  if (isKept) response.headers.set('Cache-Control', ownCacheControl)
  return response
}

/**
 * Elsewhere than on Vercel next.config.js leads on from the header: a server bound to 127.0.0.1 takes a rewrite of
 * proxy.ts for one to another site, because Next.js calls itself localhost there.
 */
function toKeptPage(request: NextRequest): NextResponse {
  const edition = currentEdition()
  const headers = headersFor(request, edition)
  const filter = filterIn(request.nextUrl)
  if (filter) headers.set(filterHeader, filter)
  if (!process.env.VERCEL) return NextResponse.next({ request: { headers } })
  const address = request.nextUrl.clone()
  address.pathname = innerAddress(edition, address.pathname, filter)
  if (filter) address.search = ''
  return NextResponse.rewrite(address, { request: { headers } })
}

const isReading = ({ method }: NextRequest) => method === 'GET' || method === 'HEAD'

/** What somebody sends under our own names does not count; a policy sent along would give a kept page its nonce. */
function headersFor(request: NextRequest, edition?: string): Headers {
  const headers = new Headers(request.headers)
  headers.delete('content-security-policy')
  headers.delete(editionHeader)
  headers.delete(filterHeader)
  if (edition) headers.set(editionHeader, edition)
  return headers
}

function refusal(status: number, sentence: string): NextResponse {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': policyForEveryone }
  return new NextResponse(sentence, { status, headers })
}

/** Next.js reads the nonce of its own scripts from the policy of the request. */
function withNonce(request: NextRequest): NextResponse {
  const policy = policyWithNonce(btoa(crypto.randomUUID()))
  const headers = headersFor(request)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next/|api/import|favicon.ico|icon.svg).*)'] }

import { type NextRequest, NextResponse } from 'next/server'
import { isUnreadable, policyForEveryone, policyWithNonce } from './lib/web/security-headers'
import { keepsCookiesApart, sharedCacheControl } from './lib/web/shared-cache'

/**
 * Strangers and crawlers carry no cookies and get pages without anything personal: those of films may be cached by
 * everyone for a few minutes. As soon as there is a cookie, Next.js' own "private, no-store" stands; guardSharedCache
 * tells caches to keep the two apart. Where it does not run, no page is shared.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  // The address as it came: what stands in nextUrl was mended on the way.
  if (isUnreadable(new URL(request.url))) return refusal()
  const hasCookies = request.cookies.size > 0
  const response = hasCookies ? withNonce(request) : NextResponse.next()
  if (!hasCookies) response.headers.set('Content-Security-Policy', policyForEveryone)
  // A picture says itself how long it may be kept.
  const mayBeShared = /^\/films(\/|$)/.test(pathname) && !/\/(poster|opengraph-image)/.test(pathname)
  const forEveryone = request.method === 'GET' && !hasCookies
  if (mayBeShared && forEveryone && keepsCookiesApart()) response.headers.set('Cache-Control', sharedCacheControl)
  return response
}

function refusal(): NextResponse {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': policyForEveryone }
  return new NextResponse('This address cannot be read.', { status: 400, headers })
}

/** Next.js reads the nonce of its own scripts from the policy of the request. */
function withNonce(request: NextRequest): NextResponse {
  const policy = policyWithNonce(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next/|api/import|favicon.ico|icon.svg).*)'] }

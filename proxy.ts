import { type NextRequest, NextResponse } from 'next/server'
import { keepsCookiesApart, sharedCacheControl } from './lib/web/shared-cache'

/**
 * Strangers and crawlers carry no cookies and get pages without anything personal: those may be cached by
 * everyone for a few minutes. As soon as there is a cookie, Next.js' own "private, no-store" stands;
 * guardSharedCache tells caches to keep the two apart. Where it does not run, no page is shared.
 */
export function proxy(request: NextRequest) {
  const response = NextResponse.next()
  const { pathname } = request.nextUrl
  // A picture says itself how long it may be kept.
  if (pathname.endsWith('/poster')) return response
  const forEveryone = request.method === 'GET' && request.cookies.size === 0 && !request.headers.has('rsc')
  if (forEveryone && keepsCookiesApart()) {
    response.headers.set('Cache-Control', sharedCacheControl)
  }
  return response
}

export const config = { matcher: ['/films/:path*', '/films'] }

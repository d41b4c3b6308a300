import { type NextRequest, NextResponse } from 'next/server'
import { returnPath } from '@/lib/auth/schema'
import { cookieName, cookieOptions } from '@/lib/site-cookie'
import { plainCookie } from '@/lib/web/plain-cookie'

const YEAR_SECONDS = 365 * 86_400

/** Where a page that streams sends a browser without scripts: it comes back to the same page, finished. */
export function GET(request: NextRequest): Response {
  const target = returnPath.parse(request.nextUrl.searchParams.get('returnTo') ?? undefined)
  const { pathname, search } = new URL(target, 'http://site.invalid')
  const headers = { Location: `${pathname}${search}`, 'Cache-Control': 'private, no-store' }
  const response = new NextResponse(null, { status: 303, headers })
  // The first script that runs takes it away, so scripts may see it.
  const options = { ...cookieOptions(), httpOnly: false, maxAge: YEAR_SECONDS }
  response.cookies.set(cookieName(plainCookie), '1', options)
  return response
}

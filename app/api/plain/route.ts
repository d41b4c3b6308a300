import type { NextRequest } from 'next/server'
import { returnPath } from '@/lib/auth/schema'
import { plainCookie } from '@/lib/web/plain-cookie'

const YEAR_SECONDS = 365 * 86_400

/** Where a page that streams sends a browser without scripts: it comes back to the same page, finished. */
export function GET(request: NextRequest): Response {
  const target = returnPath.parse(request.nextUrl.searchParams.get('returnTo') ?? undefined)
  const { pathname, search } = new URL(target, 'http://site.invalid')
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${pathname}${search}`,
      'Set-Cookie': `${plainCookie}=1; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`,
      'Cache-Control': 'private, no-store',
    },
  })
}

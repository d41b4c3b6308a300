import { type NextRequest, NextResponse } from 'next/server'
import { returnPath } from '@/lib/auth/schema'
import { sessionCookieName } from '@/lib/auth/session-cookie'

/**
 * Where an action that began a session leads: only a load of the browser's own shows whether it kept the cookie. Next.js asks
 * here itself, with the cookie it has just set, and takes an empty answer as "load it".
 */
export function GET(request: NextRequest): Response {
  const asked = request.nextUrl.searchParams.get('returnTo') ?? undefined
  const { pathname, search } = new URL(returnPath.parse(asked), 'http://site.invalid')
  const headers = new Headers({ 'Cache-Control': 'private, no-store' })
  if (request.headers.get('accept')?.includes('text/x-component'))
    return new NextResponse(null, { status: 204, headers })
  const target = `${pathname}${search}`
  const isKept = Boolean(request.cookies.get(sessionCookieName())?.value)
  headers.set('Location', isKept ? target : `/sign-in?${new URLSearchParams({ cookie: 'lost', returnTo: target })}`)
  return new NextResponse(null, { status: 303, headers })
}

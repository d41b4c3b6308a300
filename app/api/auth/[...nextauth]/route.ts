import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/accounts/options'
import { withLimitedBody } from '@/lib/web/limited-body'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What of next-auth the site uses. Its own session would renew cookies, and its sign-out would end only one copy. */
const used = new Set(['signin', 'callback', 'csrf', 'providers', 'error'])

/** A token, an address to return to, and what a provider adds. */
const MOST_BYTES = 16_384

// Options are made per request: a build must not need the environment.
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const [action = ''] = (await context.params).nextauth
  if (!used.has(action)) return new Response('Not found', { status: 404 })
  const limited = await withLimitedBody(request, MOST_BYTES)
  return limited ? NextAuth(authOptions())(limited, context) : new Response('Too much', { status: 413 })
}

export { handler as GET, handler as POST }

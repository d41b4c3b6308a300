import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/accounts/options'
import { withLimitedBody } from '@/lib/web/limited-body'

type Context = { params: Promise<{ nextauth: string[] }> }

/** A token, an address to return to, and what a provider adds. */
const MOST_BYTES = 16_384

// Options are made per request: a build must not need the environment.
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const limited = await withLimitedBody(request, MOST_BYTES)
  return limited ? NextAuth(authOptions())(limited, context) : new Response('Too much', { status: 413 })
}

export { handler as GET, handler as POST }

import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/accounts/options'

type Context = { params: Promise<{ nextauth: string[] }> }

// Options are made per request: a build must not need the environment.
const handler = (request: NextRequest, context: Context): Promise<Response> => NextAuth(authOptions())(request, context)

export { handler as GET, handler as POST }

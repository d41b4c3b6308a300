import { encode } from 'next-auth/jwt'
import type { PrismaClient } from '@/prisma/generated/client'

export const SESSION = 'next-auth.session-token'

/** A session of somebody, as the cookie of their browser holds it. */
export async function sessionOf(_db: PrismaClient, userId: string, secret: string) {
  return { name: SESSION, value: await encode({ token: { sub: userId }, secret }) }
}

import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import type { PrismaClient } from '@/prisma/generated/client'

export const SESSION = 'next-auth.session-token'

/** A session of somebody, as the cookie of their browser holds it. */
export async function sessionOf(db: PrismaClient, userId: string, secret = process.env.NEXTAUTH_SECRET ?? '') {
  const { id } = await db.session.create({
    data: { id: randomUUID(), userId, browser: 'A test' },
    select: { id: true },
  })
  return { id, name: SESSION, value: await encode({ token: { sub: userId, sid: id }, secret }) }
}

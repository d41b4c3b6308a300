import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '../env'

export const sessionMaxAgeSeconds = 180 * 86_400

export function sessionCookieName(): string {
  return env().NEXTAUTH_URL?.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}

function secret(): string {
  const value = env().NEXTAUTH_SECRET
  if (!value) throw new Error('NEXTAUTH_SECRET is not set; `npm run demo` makes one.')
  return value
}

/** The id in the signed session cookie, or null. The row still has to exist: see getViewer. */
export async function readSessionUserId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value
  if (!token) return null
  try {
    return (await decode({ token, secret: secret() }))?.sub ?? null
  } catch {
    return null
  }
}

export async function writeSessionCookie(userId: string): Promise<void> {
  const value = await encode({ token: { sub: userId }, secret: secret(), maxAge: sessionMaxAgeSeconds })
  const name = sessionCookieName()
  ;(await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: name.startsWith('__Secure-'),
    maxAge: sessionMaxAgeSeconds,
  })
}

export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).delete(sessionCookieName())
}

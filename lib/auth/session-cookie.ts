import 'server-only'
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '../env'
import { cookieName, cookieOptions } from '../site-cookie'
import { longestSessionMs } from './session-limits'

export const sessionMaxAgeSeconds = longestSessionMs / 1000

export const sessionCookieName = (): string => cookieName('next-auth.session-token')
const deviceCookieName = (): string => cookieName('known-device')

export function sessionSecret(): string {
  const value = env().NEXTAUTH_SECRET
  if (!value) throw new Error('NEXTAUTH_SECRET is not set; `npm run demo` makes one.')
  return value
}

export type SessionToken = { userId: string; sessionId: string }

/** Cookies that were opened: the key for it is derived anew each time otherwise. Whether a session stands is asked apart. */
const opened = new LRUCache<string, SessionToken & { expiresAt: number }>({ max: 2_000 })

/** What the encrypted cookie holds, or null. The session it names still has to exist: see getViewer. */
export async function readSessionToken(): Promise<SessionToken | null> {
  const token = (await cookies()).get(sessionCookieName())?.value
  if (!token) return null
  const secret = sessionSecret()
  const key = createHash('sha256').update(`${secret} ${token}`).digest('base64')
  const known = opened.get(key)
  if (known && known.expiresAt > Date.now()) return { userId: known.userId, sessionId: known.sessionId }
  try {
    const { sub, sid, exp } = (await decode({ token, secret })) ?? {}
    if (typeof sub !== 'string' || typeof sid !== 'string') return null
    if (typeof exp === 'number') opened.set(key, { userId: sub, sessionId: sid, expiresAt: exp * 1000 })
    return { userId: sub, sessionId: sid }
  } catch {
    return null
  }
}

export async function writeSessionCookie(userId: string, sessionId: string): Promise<void> {
  const token = { sub: userId, sid: sessionId }
  const value = await encode({ token, secret: sessionSecret(), maxAge: sessionMaxAgeSeconds })
  ;(await cookies()).set(sessionCookieName(), value, { ...cookieOptions(), maxAge: sessionMaxAgeSeconds })
}

export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), '', { ...cookieOptions(), maxAge: 0 })
}

/** A key of its own: a device is no session, and a session no device. */
const deviceSalt = 'known-device'

/** Remembers that somebody signed in here with their password (lib/accounts/sign-in-attempts.ts). */
export async function writeDeviceCookie(userId: string): Promise<void> {
  const token = { sub: userId, device: crypto.randomUUID() }
  const value = await encode({ token, secret: sessionSecret(), salt: deviceSalt, maxAge: sessionMaxAgeSeconds })
  ;(await cookies()).set(deviceCookieName(), value, { ...cookieOptions(), maxAge: sessionMaxAgeSeconds })
}

/** The device, if this person signed in from it before. */
export async function findKnownDevice(userId: string | undefined): Promise<string | null> {
  const token = (await cookies()).get(deviceCookieName())?.value
  if (!token || !userId) return null
  const known = await decode({ token, secret: sessionSecret(), salt: deviceSalt }).catch(() => null)
  return known?.sub === userId && typeof known.device === 'string' ? known.device : null
}

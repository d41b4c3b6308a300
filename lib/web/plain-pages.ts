import 'server-only'
import { cookies } from 'next/headers'
import { cookieName } from '../site-cookie'
import { plainCookie } from './plain-cookie'

/** True when pages must come finished: without scripts nothing can put a part that streams later into its place. */
export async function wantsPlainPages(): Promise<boolean> {
  return (await cookies()).has(cookieName(plainCookie))
}

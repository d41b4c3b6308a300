import 'server-only'
import { headers } from 'next/headers'

/** The caller's network address as the nearest proxy names it; only ever used to count attempts. */
export async function requestAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',')[0]?.trim().slice(0, 64) || 'direct'
}

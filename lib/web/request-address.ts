import 'server-only'
import { headers } from 'next/headers'

/**
 * The caller's network address as proxies name it. Without a proxy the caller can write what they like, so it only
 * ever counts attempts, and never alone where guessing pays.
 */
export async function requestAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',')[0]?.trim().slice(0, 64) || 'direct'
}

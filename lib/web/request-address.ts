import 'server-only'
import { isIPv6 } from 'node:net'
import { headers } from 'next/headers'
import { env } from '../env'
import { socketAddressHeader } from './socket-address'

/**
 * The caller's network address, as the last proxy we trust names it (TRUSTED_PROXIES), or as the connection itself does.
 * What a caller wrote into X-Forwarded-For stands further left and is never read.
 */
export async function requestAddress(): Promise<string> {
  return addressOf(await headers(), env().TRUSTED_PROXIES)
}

export function addressOf(sent: Pick<Headers, 'get'>, trustedProxies: number): string {
  const chain = (sent.get('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  const named = trustedProxies > 0 ? chain.at(-Math.min(trustedProxies, chain.length)) : sent.get(socketAddressHeader)
  return networkOf(named ?? '') || 'direct'
}

/** One subscriber of IPv6 has a whole /64 of addresses, so those count as one. */
function networkOf(named: string): string {
  const address = named.replace(/^\[|\](?::\d+)?$/g, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(address)) return address.slice(0, 45)
  const [left = '', right] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const before = left === '' ? [] : left.split(':')
  const after = right ? right.split(':') : []
  const filled =
    right === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after]
  return `${filled
    .slice(0, 4)
    .map((part: string) => part.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

import { expect, test } from 'vitest'
import { addressOf } from './request-address'

const sent = (forwarded: string | null, socket: string | null = '10.0.0.9') =>
  addressOf({ get: (name: string) => ({ 'x-forwarded-for': forwarded, 'x-matinee-socket': socket })[name] ?? null }, 0)
const behind = (proxies: number, forwarded: string | null) =>
  addressOf({ get: (name: string) => (name === 'x-forwarded-for' ? forwarded : '10.0.0.9') }, proxies)

test('without a proxy the connection counts, whatever the caller writes', () => {
  expect(sent('1.2.3.4')).toBe('10.0.0.9')
  expect(sent('1.2.3.4', null)).toBe('direct')
})

test.each([
  [1, '6.6.6.6, 1.2.3.4', '1.2.3.4'],
  [2, '6.6.6.6, 1.2.3.4, 10.0.0.1', '1.2.3.4'],
  [2, '1.2.3.4', '1.2.3.4'],
  [1, null, 'direct'],
  [1, '', 'direct'],
])('behind %i trusted proxies %j means %s', (proxies, forwarded, address) =>
  expect(behind(proxies, forwarded)).toBe(address),
)

test.each([
  ['2001:db8:0:12::1', '2001:db8:0:12::/64'],
  ['2001:db8:0:12:ffff:1:2:3', '2001:db8:0:12::/64'],
  ['2001:0DB8:0000:0012::7', '2001:db8:0:12::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::ffff:1.2.3.4', '1.2.3.4'],
  ['[2001:db8:0:12::1]:443', '2001:db8:0:12::/64'],
])('%s counts as %s', (address, network) => expect(behind(1, address)).toBe(network))

test('an address is never long', () => expect(behind(1, 'x'.repeat(10_000)).length).toBeLessThanOrEqual(45))

import { decode, encode } from 'next-auth/jwt'
import { expect, it } from 'vitest'
import { issueTicket, redeemTicket } from './ticket'

const trial = { key: 'SLATE', version: '1', person: 'me', film: '' } as const
const secret = process.env.NEXTAUTH_SECRET ?? ''

it('lets one admin run one trial once', async () => {
  const ticket = await issueTicket('ada', trial)
  expect(await redeemTicket(ticket, 'bob', trial)).toBe('stale')
  expect(await redeemTicket(ticket, 'ada', { ...trial, person: 'somebody-else' })).toBe('stale')
  expect(await redeemTicket(ticket, 'ada', trial)).toBe('good')
  expect(await redeemTicket(ticket, 'ada', trial)).toBe('used')
})

it('is not fooled by nonsense, and neither ticket nor session passes for the other', async () => {
  expect(await redeemTicket('nonsense', 'ada', trial)).toBe('stale')
  expect(await redeemTicket(await encode({ token: { sub: 'ada' }, secret }), 'ada', trial)).toBe('stale')
  await expect(decode({ token: await issueTicket('ada', trial), secret })).rejects.toThrow()
})

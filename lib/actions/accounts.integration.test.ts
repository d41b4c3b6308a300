import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { signInAction } from './accounts'

const sent = vi.hoisted(() => ({ address: 'direct' }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': sent.address }),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}))
// The real one takes its time on purpose; what counts here is how often it is asked.
const checkPassword = vi.hoisted(() => vi.fn())
vi.mock('../accounts/mutations', async (original) => ({ ...(await original<object>()), checkPassword }))

test('a new network address for every guess does not buy more guesses', async () => {
  const email = `${randomUUID()}@matinee.test`
  checkPassword.mockRejectedValue(new Error('wrong'))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // The limit counts in windows of ten minutes; none may end while the test runs.
  vi.useFakeTimers({ toFake: ['Date'] })
  const codes: string[] = []
  for (let guess = 0; guess < 110; guess++) {
    sent.address = `10.0.0.${guess}`
    const answer = await signInAction({ email, password: `guess ${guess}` })
    codes.push(answer.ok ? 'ok' : answer.code)
  }
  expect(checkPassword).toHaveBeenCalledTimes(100)
  expect(codes.slice(100)).toEqual(Array.from({ length: 10 }, () => 'rate-limited'))
})

import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { signInAction } from './accounts'

const sent = vi.hoisted(() => ({ forwarded: 'direct', socket: '' }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': sent.forwarded, 'x-matinee-socket': sent.socket }),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}))
// The real one takes its time on purpose; what counts here is how often it is asked.
const checkPassword = vi.hoisted(() => vi.fn())
vi.mock('../accounts/mutations', async (original) => ({ ...(await original<object>()), checkPassword }))

beforeEach(() => {
  sent.socket = `connection ${randomUUID()}`
  checkPassword.mockReset().mockRejectedValue(new Error('wrong'))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // The limit counts in windows of ten minutes; none may end while a test runs.
  vi.useFakeTimers({ toFake: ['Date'] })
})

const guess = async (email: string, place: number) => {
  sent.forwarded = `10.0.0.${place}`
  const answer = await signInAction({ email, password: `guess ${place}` })
  return answer.ok ? 'ok' : answer.code
}

test('a new forged network address for every guess does not buy more guesses', async () => {
  const email = `${randomUUID()}@matinee.test`
  const codes: string[] = []
  for (let place = 0; place < 20; place++) codes.push(await guess(email, place))
  expect(checkPassword).toHaveBeenCalledTimes(10)
  expect(codes.slice(10)).toEqual(Array.from({ length: 10 }, () => 'rate-limited'))
})

test('one password sprayed over many accounts is stopped at the connection it comes from', async () => {
  const codes: string[] = []
  for (let place = 0; place < 40; place++) codes.push(await guess(`${randomUUID()}@matinee.test`, place))
  expect(checkPassword).toHaveBeenCalledTimes(30)
  expect(codes.slice(30)).toEqual(Array.from({ length: 10 }, () => 'rate-limited'))
})

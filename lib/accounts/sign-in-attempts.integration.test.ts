import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { attempt, waitMs } from './sign-in-attempts'

const unique = (name: string) => `${name}-${randomUUID()}`
const fails = async () => {
  throw new Error('wrong password')
}
const right = async () => 'in'
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'in',
    (error: { code?: string }) => error.code ?? 'wrong',
  )
const noWait = () => vi.fn(async () => undefined)
const tally = (outcomes: string[]) =>
  Object.fromEntries([...new Set(outcomes)].map((each) => [each, outcomes.filter((other) => other === each).length]))

test('one address that tries one password on many accounts is stopped, however many it tries at once', async () => {
  const address = unique('address')
  const tries = Array.from({ length: 40 }, () =>
    outcome(attempt({ address, email: unique('email'), knownDevice: null }, fails, noWait())),
  )
  expect(tally(await Promise.all(tries))).toEqual({ wrong: 30, 'rate-limited': 10 })
})

test('one address may fail ten times for one account and still try another', async () => {
  const [address, email] = [unique('address'), unique('email')]
  for (let place = 0; place < 10; place++)
    await outcome(attempt({ address, email, knownDevice: null }, fails, noWait()))
  expect(await outcome(attempt({ address, email, knownDevice: null }, right, noWait()))).toBe('rate-limited')
  expect(await outcome(attempt({ address, email: unique('email'), knownDevice: null }, right, noWait()))).toBe('in')
})

test('what went well does not count', async () => {
  const [address, email] = [unique('address'), unique('email')]
  for (let place = 0; place < 50; place++) {
    expect(await outcome(attempt({ address, email, knownDevice: null }, right, noWait()))).toBe('in')
  }
})

test('an owner gets in from a new address while others go on failing from everywhere, after a wait', async () => {
  const email = unique('email')
  for (let place = 0; place < 60; place++) {
    await outcome(attempt({ address: unique('address'), email, knownDevice: null }, fails, noWait()))
  }
  const wait = noWait()
  expect(await outcome(attempt({ address: unique('home'), email, knownDevice: null }, right, wait))).toBe('in')
  expect(wait).toHaveBeenCalledWith(4_000)
})

test('a browser known to the account waits for nobody, also behind an address that has failed too often', async () => {
  const [address, email] = [unique('address'), unique('email')]
  for (let place = 0; place < 40; place++) {
    await outcome(attempt({ address, email: unique('email'), knownDevice: null }, fails, noWait()))
  }
  const wait = noWait()
  expect(await outcome(attempt({ address, email, knownDevice: unique('device') }, right, wait))).toBe('in')
  expect(wait).not.toHaveBeenCalled()
})

test('a known browser has tries of its own, and no more than these', async () => {
  const knownDevice = unique('device')
  const tries = Array.from({ length: 25 }, () =>
    outcome(attempt({ address: unique('address'), email: unique('email'), knownDevice }, fails, noWait())),
  )
  expect(tally(await Promise.all(tries))).toEqual({ wrong: 20, 'rate-limited': 5 })
})

test.each([
  [0, 0],
  [9, 0],
  [10, 250],
  [20, 500],
  [40, 2_000],
  [10_000, 4_000],
])('after %i failures one waits %i ms', (failures, ms) => expect(waitMs(failures)).toBe(ms))

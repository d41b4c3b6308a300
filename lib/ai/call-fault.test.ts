import { APICallError } from 'ai'
import { expect, test } from 'vitest'
import { faultOf, retryAfterMs, waitSaid } from './call-fault'

const apiError = (statusCode: number | undefined, responseHeaders: Record<string, string> = {}) =>
  new APICallError({ message: 'no', url: 'http://model', requestBodyValues: {}, statusCode, responseHeaders })

test.each([
  [401, 'http-401'],
  [403, 'http-401'],
  [404, 'http-404'],
  [422, 'http-4xx'],
  [429, 'http-429'],
  [500, 'http-5xx'],
  [200, 'cut'],
] as const)('status %s is named %s', (status, fault) => {
  expect(faultOf(apiError(status), false)).toBe(fault)
})

test('a connection that was never made is unreachable; one that ended after something had come is cut', () => {
  expect(faultOf(apiError(undefined), false)).toBe('unreachable')
  expect(faultOf(apiError(undefined), true)).toBe('cut')
  expect(faultOf(new Error('the stream broke'), false)).toBe('cut')
})

test('a server may say how long to leave it alone, within an hour', () => {
  expect(retryAfterMs(apiError(429, { 'retry-after': '7' }))).toBe(7_000)
  expect(retryAfterMs(apiError(429, { 'retry-after-ms': '250', 'retry-after': '7' }))).toBe(250)
  expect(retryAfterMs(apiError(429, { 'retry-after': '86400' }))).toBe(3_600_000)
  expect(retryAfterMs(apiError(429, { 'retry-after': '0' }))).toBe(0)
  expect(retryAfterMs(apiError(429, { 'retry-after': 'tomorrow' }))).toBeNull()
  expect(retryAfterMs(new Error('no'))).toBeNull()
})

test.each([
  ['Rate limit reached. Please try again in 7.66s. Visit the console.', 7_660],
  ['Please try again in 1m7.5s.', 67_500],
  ['Please retry in 17.2s.', 17_200],
  ['Too many requests, retry after 20 seconds', 20_000],
  ['Please try again in 40ms', 40],
  ['"retryDelay": "17s"', 17_000],
  ['Limit 6000, used 5900, requested 7700', null],
  ['You exceeded your current quota', null],
] as const)('a wait said in words is heard: %s', (sentence, wait) => {
  expect(waitSaid(sentence)).toBe(wait)
})

import { expect, test } from 'vitest'
import { isPressed } from './own-navigation'

test.each([
  ['a press on a page of the site', { 'sec-fetch-site': 'same-origin' }, true],
  ['a link from elsewhere', { 'sec-fetch-site': 'cross-site' }, false],
  ['a neighbouring site', { 'sec-fetch-site': 'same-site' }, false],
  ['an address typed or opened from a mail', { 'sec-fetch-site': 'none' }, false],
  ['a program that is no browser', {}, false],
  ['a prefetch of the browser', { 'sec-fetch-site': 'same-origin', 'sec-purpose': 'prefetch;prerender' }, false],
  ['a prefetch in the old words', { 'sec-fetch-site': 'same-origin', purpose: 'prefetch' }, false],
])('%s', (_what, sent, pressed) => {
  expect(isPressed(new Headers(sent as Record<string, string>))).toBe(pressed)
})

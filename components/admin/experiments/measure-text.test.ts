import { expect, test } from 'vitest'
import { boundsText, firstCardText, measureText, pText, together } from './measure-text'

test.each([
  [0.1234, 'share', false, '12.3 %'],
  [0.0123, 'share', true, '+1.2 %'],
  [-0.0123, 'share', true, '−1.2 %'],
  [-0.0001, 'share', true, '0.0 %'],
  [0.0001, 'share', true, '0.0 %'],
  [-0.256, 'stars', false, '−0.26'],
  [61.4, 'seconds', false, '61 s'],
] as const)('%f as %s reads %s', (value, unit, signed, text) =>
  expect(measureText(value, unit, signed)).toBe(together(text)),
)

test('a figure and its unit stay on one line', () => expect(measureText(0.1, 'share')).toBe('10.0\u00a0%'))

test('a share lies between none and all of it, a difference of two may be below', () => {
  const interval = { estimate: 0.1, low: -0.05, high: 1.2 }
  expect(boundsText(interval, 'share')).toBe(`${together('0.0 %')} to ${together('100.0 %')}`)
  expect(boundsText(interval, 'share', true)).toBe(`${together('−5.0 %')} to ${together('+120.0 %')}`)
})

test('people who are all alike say nothing of where the true figure lies', () => {
  expect(boundsText({ estimate: 0, low: 0, high: 0 }, 'share')).toBe('')
})

test('what was not measured is a dash', () => {
  expect(firstCardText(null)).toBe('–')
  expect(firstCardText({ firstCardP50: 1850, firstCardP95: null })).toBe(`${together('1.9 s')}, –`)
})

test.each([
  [0.034, 'p 0.034'],
  [0.001, 'p 0.001'],
  [0.00099, 'p below 0.001'],
  [0, 'p below 0.001'],
  [1, 'p 1.000'],
])('a p of %f reads %s: nothing is impossible', (p, text) => expect(pText(p)).toBe(together(text)))

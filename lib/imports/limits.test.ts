import { expect, test } from 'vitest'
import { inMegabytes } from './limits'

const MB = 1024 * 1024

test('sizes are told in megabytes to a tenth, and nothing is smaller than one tenth', () => {
  expect(inMegabytes(8 * MB)).toBe('8 MB')
  expect(inMegabytes(2.56 * MB)).toBe('2.6 MB')
  expect(inMegabytes(1)).toBe('0.1 MB')
  expect(inMegabytes(0)).toBe('0.1 MB')
})

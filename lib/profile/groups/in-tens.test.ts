import { expect, test } from 'vitest'
import { inTens } from './in-tens'

test.each([
  [20, 20],
  [24, 20],
  [25, 30],
  [31, 30],
  [1_234, 1_230],
])('%d people are about %d', (people, told) => expect(inTens(people)).toBe(told))

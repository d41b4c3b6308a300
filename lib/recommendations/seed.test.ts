import { expect, test } from 'vitest'
import { seedOf } from './seed'

test('it is the FNV-1a hash of its specification', () => {
  // Test vectors of the authors (Fowler, Noll, Vo).
  expect(seedOf('')).toBe(0x811c9dc5)
  expect(seedOf('a')).toBe(0xe40c292c)
  expect(seedOf('foobar')).toBe(0xbf9cf968)
})

test('the same words give the same seed, other words or another order another', () => {
  expect(seedOf('ada', 3, 'evening')).toBe(seedOf('ada', '3', 'evening'))
  const seeds = [
    seedOf('ada', 3),
    seedOf('ada', 4),
    seedOf('ben', 3),
    seedOf(3, 'ada'),
    seedOf('ad', 'a3'),
    seedOf('ada3'),
  ]
  expect(new Set(seeds).size).toBe(seeds.length)
})

test('a seed is a whole number of 32 bits', () => {
  for (let turn = 0; turn < 500; turn++) {
    const seed = seedOf('person', turn, '映画')
    expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true)
  }
})

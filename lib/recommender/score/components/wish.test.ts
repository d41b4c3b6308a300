import { expect, test } from 'vitest'
import { weightOf } from './wish'

test('more of something rare says more than more of what every second film has', () => {
  expect(weightOf('more', 0.02)).toBeGreaterThan(2 * weightOf('more', 0.5))
  expect(weightOf('more', 0.5)).toBeGreaterThan(0.9)
})

test('much more counts above more, and less against a film, whatever share of the catalog has it', () => {
  for (const share of [0, 0.001, 0.02, 0.1, 0.3, 0.5, 0.7, 0.95, 1]) {
    const [more, much, less] = [weightOf('more', share), weightOf('much-more', share), weightOf('less', share)]
    expect([share, Number.isFinite(more), much >= more, less < 0]).toEqual([share, true, true, true])
  }
})

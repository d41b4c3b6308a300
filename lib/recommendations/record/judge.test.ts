import { expect, test } from 'vitest'
import { calibrationOf, countVerdicts, verdictOf } from './judge'

test.each([
  [4.4, 4, 'hit'],
  [4.4, 5, 'hit'],
  [4.4, 3.5, 'near'],
  [4.4, 3, 'miss'],
  [2.1, 3, 'near'],
  [2.1, 4, 'miss'],
  [4.75, 5, 'hit'],
] as const)('a card that said %d is, with %d given, a %s', (predicted, given, verdict) => {
  expect(verdictOf({ predicted, predictedSaid: true, given })).toBe(verdict)
})

test.each([
  [5, 'hit'],
  [4, 'hit'],
  [3.5, 'near'],
  [3, 'near'],
  [2.5, 'miss'],
] as const)('a card that named no stars promised that the film would be liked: %d is a %s', (given, verdict) => {
  expect(verdictOf({ predicted: null, predictedSaid: false, given })).toBe(verdict)
  expect(verdictOf({ predicted: 1, predictedSaid: false, given })).toBe(verdict)
})

test('verdicts are counted', () => {
  const said = (given: number) => ({ predicted: 4, predictedSaid: true, given })
  expect(countVerdicts([said(4), said(4.5), said(3), said(1)])).toEqual({ hit: 2, near: 1, miss: 1 })
  expect(countVerdicts([])).toEqual({ hit: 0, near: 0, miss: 0 })
})

test('calibration sets what was given beside every estimate in half stars, also one that was not said', () => {
  const held = [
    { predicted: 4.1, given: 5 },
    { predicted: 3.9, given: 4 },
    { predicted: 3.2, given: 2 },
    { predicted: null, given: 1 },
  ]
  expect(calibrationOf(held)).toEqual([
    { promised: 3, cards: 1, given: 2 },
    { promised: 4, cards: 2, given: 4.5 },
  ])
})

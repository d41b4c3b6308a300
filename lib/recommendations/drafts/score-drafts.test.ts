import { expect, test } from 'vitest'
import type { Judged } from '../../text-gate/judge-text'
import { scoreOf, scoreOfList, scoreOfText } from './score-drafts'

const stands = (told: number, shortened = false): Judged => ({ shown: 'a text', shortened, told, refused: null })
const refused: Judged = { shown: null, shortened: false, refused: { why: 'noise', at: '' } }

test('a text that stands is worth more than one cut short, and that more than one refused', () => {
  expect(scoreOf(stands(0))).toBeGreaterThan(scoreOf(stands(400, true)))
  expect(scoreOf(stands(0, true))).toBeGreaterThan(scoreOf(refused))
  expect([scoreOf(refused), scoreOfText(null).score]).toEqual([0, 0])
})

test('of two that stand the one that says more of what was given is worth more', () => {
  expect(scoreOf(stands(4))).toBeGreaterThan(scoreOf(stands(3)))
})

test('a list is worth its texts, and none is better than one whose every place has its own', () => {
  expect(scoreOfList([stands(0), stands(0)], 2)).toEqual({ score: 200, isBest: true })
  expect(scoreOfList([stands(0), refused, stands(0, true)], 2)).toMatchObject({ score: 150, isBest: false })
  expect(scoreOfList([refused, stands(9)], 2).score).toBeLessThan(scoreOfList([stands(0), stands(0)], 2).score)
})

test('more texts than there are places count no more', () => {
  expect(scoreOfList([stands(0), stands(0), stands(0)], 2).score).toBe(200)
})

import { expect, test } from 'vitest'
import type { Measured } from './measure-personas'
import { fitOf, refusePeople } from './persona-guard'

const list = (belong: number, over: Partial<Measured> = {}): Measured => ({
  person: {} as Measured['person'],
  stage: 'survey',
  row: 'as served',
  belong,
  violations: 0,
  unheard: 0,
  prominence: 0,
  telling: null,
  filmIds: [1, 2, 3, 4, 5, 6, 7, 8],
  ...over,
})

test('what is theirs is a share of the served lists of those who count, and only what was heard can be broken', () => {
  const fit = fitOf([
    { counts: true, measured: [list(8), list(4, { violations: 3, unheard: 2 }), list(0, { row: 'popularity' })] },
    { counts: false, measured: [list(0, { violations: 5 })] },
  ])
  expect(fit).toEqual({ share: 0.75, broken: 1 })
})

test('two hundredths of a list may be lost, not more, and no film they never want may be gained for it', () => {
  const before = { share: 0.8, broken: 1 }
  expect(refusePeople(before, { share: 0.785, broken: 1 })).toBeNull()
  expect(refusePeople(before, { share: 0.775, broken: 0 })).toContain('0.775 of a list theirs, 0.800 before')
  expect(refusePeople(before, { share: 0.9, broken: 2 })).toContain('2 films they never want, 1 before')
})

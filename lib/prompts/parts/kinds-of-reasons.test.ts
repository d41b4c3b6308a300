import { expect, test } from 'vitest'
import type { TieData } from './data-block'
import { keepsTie, kindOfTie, loweredBy } from './kinds-of-reasons'

const dread = { facet: 'mood:dread', label: 'Full of dread', weight: 1 }
const kindred: TieData = { kind: 'kindred', film: 1, words: 'the same dread', shares: [], weight: 1 }

test.each<[TieData, string | null]>([
  [kindred, 'kindred'],
  [{ kind: 'alike', by: 'viewers', film: 1, shares: [], weight: 1 }, 'alike:viewers'],
  [{ kind: 'interest', ...dread, stated: true }, 'interest:mood:dread'],
  [{ kind: 'against', ...dread }, null],
  [{ kind: 'new-here' }, null],
  [{ kind: 'exploration' }, 'exploration'],
  [{ kind: 'group', likes: [dread] }, 'group'],
])('%j is the kind %s', (tie, kind) => expect(kindOfTie(tie)).toBe(kind))

test('a kind no longer wanted is not given, what is no reason always is', () => {
  expect(keepsTie(kindred, new Set())).toBe(true)
  expect(keepsTie(kindred, new Set(['kindred']))).toBe(false)
  expect(keepsTie({ kind: 'new-here' }, new Set(['new-here', 'plot']))).toBe(true)
})

test('whoever had a story spoilt gets no words on links, and the other reasons', () => {
  expect(keepsTie(kindred, new Set(['plot']))).toBe(false)
  expect(keepsTie({ kind: 'interest', ...dread, stated: true }, new Set(['plot']))).toBe(true)
})

test('the last word of a kind counts: helpful takes back what was called not true', () => {
  const said = (verdict: 'HELPFUL' | 'NOT_TRUE', ...kinds: string[]) => ({ verdict, kinds })
  expect([...loweredBy([said('NOT_TRUE', 'kindred', 'plot'), said('HELPFUL', 'plot')])]).toEqual(['kindred'])
  expect([...loweredBy([said('HELPFUL', 'plot'), said('NOT_TRUE', 'plot')])]).toEqual(['plot'])
  expect([...loweredBy([])]).toEqual([])
})

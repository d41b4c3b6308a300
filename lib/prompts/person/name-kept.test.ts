import { expect, test } from 'vitest'
import { candidateData } from '@/testing/data-blocks'
import type { CandidateData } from '../parts/data-block'
import { nameKept } from './name-kept'

const known = (id: number): CandidateData => candidateData({ id, because: [{ kind: 'well-known', weight: 1 }] })
const eight = [1, 2, 3, 4, 5, 6, 7, 8].map(known)
const wordsOf = (candidates: readonly CandidateData[]) =>
  candidates.map(({ because: [first] }) => (first?.kind === 'kept' ? first.words : null))

test('films nothing ties to the person keep to what was said, each rule named by two of them in turn', () => {
  expect(wordsOf(nameKept(eight, { kept: ['no horror films', 'no gore'] }))).toEqual([
    'no horror films',
    'no gore',
    'no horror films',
    'no gore',
    '',
    '',
    '',
    '',
  ])
  expect(nameKept(eight, { kept: [] })).toEqual(eight)
  expect(nameKept(eight, { kept: ['no gore'], lowered: new Set(['kept']) })).toEqual(eight)
})

test('a film that something ties to the person is introduced by that', () => {
  const liked = candidateData({
    id: 9,
    because: [{ kind: 'interest', facet: 'mood:cosy', label: 'Cosy', stated: true, weight: 1 }],
  })
  expect(nameKept([liked], { kept: ['no gore'] })).toEqual([liked])
})

import { expect, test } from 'vitest'
import { MAX_STORED_CONTRIBUTIONS, toStored } from './stored-candidates'

const candidateWith = (amounts: number[]) => ({
  filmId: 1,
  score: amounts.reduce((sum, amount) => sum + amount, 0),
  contributions: amounts.map((amount, filmId) => ({ kind: 'collaborative' as const, filmId, amount })),
  propensity: null,
})

test('a slate keeps the largest contributions of a long list, and what the others sum to', () => {
  const candidate = candidateWith(Array.from({ length: 3 * MAX_STORED_CONTRIBUTIONS }, (_, place) => 512 - place))
  const [stored] = toStored([candidate])
  expect(stored?.contributions).toEqual(candidate.contributions.slice(0, MAX_STORED_CONTRIBUTIONS))
  const kept = stored?.contributions.reduce((sum, { amount }) => sum + amount, 0) ?? 0
  expect(kept + (stored?.others ?? 0)).toBe(candidate.score)
})

test('a short list is kept whole', () => {
  const candidate = candidateWith([2, -1])
  expect(toStored([candidate])).toEqual([{ ...candidate, others: 0 }])
})

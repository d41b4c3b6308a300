import { expect, test } from 'vitest'
import type { Facet } from '../recommender/types'
import { changedLine } from './changed-line'
import type { EvidenceEvent } from './schema'

const facets = new Map<number, Facet[]>([
  [1, ['genre:western', 'mood:dread']],
  [2, ['genre:western', 'mood:tender']],
  [3, ['genre:western', 'mood:tender']],
  [4, ['genre:war']],
])
const reader = { facetsOf: (id: number) => facets.get(id) ?? [], seriesOf: () => null, shareOf: () => 0.1 }
const rated = (filmId: number, value: number, at: number): EvidenceEvent => ({
  id: `${filmId} ${at}`,
  type: 'RATED',
  facet: null,
  detail: null,
  filmId,
  value,
  at,
})
const events = [rated(1, 5, 100), rated(2, 5, 200), rated(3, 1, 300), rated(4, 5, 400)]

test('the line a rating moved most is one of its film, with its strength before and after', () => {
  const line = changedLine(events, { filmId: 3, at: 300 }, reader)
  expect(line?.facet).toBe('mood:tender')
  expect(line?.after).toBeLessThan(line?.before ?? 0)
})

test('what was said later moves nothing', () => {
  const asThen = changedLine(events.slice(0, 3), { filmId: 3, at: 300 }, reader)
  expect(changedLine(events, { filmId: 3, at: 300 }, reader)).toEqual(asThen)
})

test('a film without a word, or one we know nothing of, changed no line', () => {
  expect(changedLine(events, { filmId: 4, at: 350 }, reader)).toBeNull()
  expect(changedLine([...events, rated(9, 1, 500)], { filmId: 9, at: 500 }, reader)).toBeNull()
})

import { expect, test } from 'vitest'
import { evidenceEvent } from '@/testing/evidence-event'
import { filmEvidence } from '../profile/film-evidence'
import type { EvidenceEvent } from '../profile/schema'
import { signalsOf } from './feedback'

let count = 0
const event = (filmId: number, type: EvidenceEvent['type'], change: Partial<EvidenceEvent> = {}) =>
  evidenceEvent({ id: `event-${count++}`, filmId, type, at: 1_000 + count, ...change })
const typesOf = (events: EvidenceEvent[], seen: number[] = []) =>
  Object.fromEntries(
    signalsOf(
      filmEvidence(events),
      seen.map((filmId) => ({ filmId, at: 1 })),
    ).map(({ filmId, type }) => [filmId, type]),
  )

test('good ratings, survey films and wishes are likes; everything else said is a read', () => {
  const types = typesOf([
    event(1, 'RATED', { value: 5 }),
    event(2, 'RATED', { value: 3.5 }),
    event(3, 'RATED', { value: 3 }),
    event(4, 'RATED', { value: 2.5 }),
    event(5, 'RATED', { value: 1 }),
    event(6, 'SURVEY_LOVED'),
    event(7, 'REACTED', { detail: 'WANT' }),
    event(8, 'REACTED', { detail: 'NOT_FOR_ME' }),
  ])
  expect(types).toEqual({ 1: 'like', 2: 'like', 3: 'read', 4: 'read', 5: 'read', 6: 'like', 7: 'like', 8: 'read' })
})

test('a cleared rating leaves nothing, a film only seen is a read, and a like says more than seen', () => {
  expect(typesOf([event(1, 'RATED', { value: 5 }), event(1, 'RATING_CLEARED')])).toEqual({})
  expect(typesOf([event(2, 'RATED', { value: 5 })], [1, 2])).toEqual({ 1: 'read', 2: 'like' })
})

test('a long visit counts, a click alone does not, and neither counts for a film that was seen', () => {
  const events = [
    event(1, 'CLICKED'),
    event(2, 'DWELLED', { value: 25, detail: 'visit' }),
    event(3, 'DWELLED', { value: 25, detail: 'visit' }),
  ]
  expect(typesOf(events, [3])).toEqual({ 2: 'visit', 3: 'read' })
})

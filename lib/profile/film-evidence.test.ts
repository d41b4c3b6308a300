import { describe, expect, test } from 'vitest'
import { evidenceEvent } from '../../testing/evidence-event'
import { filmEvidence, isSpokenOf } from './film-evidence'
import type { EvidenceEvent } from './schema'

let count = 0
const said = (type: EvidenceEvent['type'], at: number, more: Partial<EvidenceEvent> = {}): EvidenceEvent => {
  count++
  return evidenceEvent({ id: `e${at}-${count}`, type, filmId: 7, at, ...more })
}
const partsOf = (...events: EvidenceEvent[]) => {
  const [film] = filmEvidence(events)
  return film && { weight: Number(film.weight.toFixed(4)), at: film.at, parts: film.parts }
}

describe('what was done with a page counts a little', () => {
  test('the last two clicks and picks from a search', () => {
    const clicks = [said('CLICKED', 3), said('SEARCH_CHOSEN', 1), said('CLICKED', 2)]
    expect(partsOf(...clicks)).toEqual({
      weight: 0.1,
      at: 3,
      parts: [
        { eventId: clicks[2]?.id, weight: 0.05 },
        { eventId: clicks[0]?.id, weight: 0.05 },
      ],
    })
  })
  test('the last two long visits, each by its longest report', () => {
    const stay = (at: number, seconds: number | null, visit: string | null) =>
      said('DWELLED', at, { value: seconds, detail: visit })
    const visits = [
      stay(1, 30, 'a'),
      stay(2, 40, 'b'),
      stay(3, 25, 'b'),
      stay(4, 20, 'c'),
      stay(5, 19, 'd'),
      stay(6, null, 'e'),
    ]
    expect(partsOf(...visits)).toEqual({
      weight: 0.3,
      at: 4,
      parts: [
        { eventId: visits[1]?.id, weight: 0.15 },
        { eventId: visits[3]?.id, weight: 0.15 },
      ],
    })
    expect(partsOf(stay(1, 30, null), stay(2, 30, null))?.parts).toHaveLength(2)
  })
  test('beside wanting to see it, and not at all beside a word', () => {
    const click = said('CLICKED', 1)
    expect(partsOf(click, said('REACTED', 2, { detail: 'WANT' }))).toMatchObject({ weight: 0.65, at: 2 })
    expect(partsOf(click, said('SURVEY_LOVED', 2))).toMatchObject({ weight: 0.9, at: 2, parts: [{ weight: 0.9 }] })
  })
  test('having seen it alone says nothing, nor does what is of no film', () => {
    expect(partsOf(said('REACTED', 1, { detail: 'SEEN' }))).toBeUndefined()
    expect(partsOf(said('CLICKED', 1, { filmId: null }))).toBeUndefined()
  })
})

test.each([
  ['CLICKED', {}, false],
  ['DWELLED', { value: 60 }, false],
  ['REACTED', { detail: 'WANT' }, true],
  ['REACTED', { detail: 'NOT_FOR_ME' }, true],
  ['RATED', { value: 1 }, true],
  ['SURVEY_LOVED', {}, true],
] as const)('%s %j is a word on the film: %s', (type, more, is) => {
  expect(filmEvidence([said(type, 1, more)]).map(isSpokenOf)).toEqual([is])
})

test.each([
  [0.5, -0.3],
  [2, -0.3],
  [2.5, 0],
  [5, 1],
])('%f stars weigh %f', (stars, weight) => {
  expect(partsOf(said('RATED', 1, { value: stars }))?.weight).toBeCloseTo(weight)
})

test('a refusal keeps its reason and the genre it names; seen too often is no word against the film', () => {
  const refused = (reason: string | null) => filmEvidence([said('REACTED', 1, { detail: 'NOT_FOR_ME', reason })])
  expect(refused('slow')).toMatchObject([{ weight: -0.3, reason: 'slow', genre: null }])
  expect(refused('seen-too-often')).toMatchObject([{ weight: 0, reason: 'seen-too-often' }])
  expect(refused(null)).toMatchObject([{ weight: -0.3, reason: null }])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facet } from '../recommender/types'
import { computeInterests } from './compute-interests'
import { inHundredths, sumOf } from './ledger'
import type { EditRecord, EvidenceEvent } from './schema'
import type { FacetReader } from './strength'

const facets: Facet[] = [
  ...(['genre:western', 'genre:drama', 'genre:noir', 'mood:dread', 'mood:tender'] as const),
  ...(['person:x', 'person:y', 'era:1970s', 'country:jp', 'country:fr'] as const),
]
/** Twelve films that share facets in many ways; of three a series. */
const reader: FacetReader = {
  facetsOf: (filmId) => facets.filter((_, place) => (filmId * 7 + place * 5) % 4 === 0 || (filmId + place) % 5 === 0),
  seriesOf: (filmId) => (filmId % 4 === 0 ? 'a-series' : null),
  shareOf: (facet) =>
    ({ genre: 0.3, mood: 0.2, person: 0.001, era: 0.1, country: 0.05 })[facet.split(':')[0] ?? ''] ?? 0,
}

const said = fc.record({
  filmId: fc.integer({ min: 1, max: 12 }),
  at: fc.integer({ min: 1, max: 10_000 }),
  what: fc.oneof(
    fc.constantFrom(0.5, 1, 2, 3, 3.5, 4, 4.5, 5).map((value) => ({ type: 'RATED' as const, value, detail: null })),
    fc.constantFrom('WANT', 'SEEN', 'NOT_FOR_ME').map((detail) => ({ type: 'REACTED' as const, value: null, detail })),
    fc.constant({ type: 'SURVEY_LOVED' as const, value: null, detail: null }),
    fc.constant({ type: 'CLICKED' as const, value: null, detail: 'tonight' }),
  ),
  reason: fc.constantFrom(null, 'genre', 'slow', 'genre:western'),
})
const events = fc.array(said, { maxLength: 40 }).map((list) =>
  list.map(
    ({ filmId, at, what, reason }, place): EvidenceEvent => ({
      id: `e${place}`,
      filmId,
      at,
      facet: null,
      ...what,
      reason: what.detail === 'NOT_FOR_ME' ? reason : null,
    }),
  ),
)
const edits = fc.uniqueArray(
  fc.record({
    facet: fc.constantFrom(...facets),
    state: fc.constantFrom('ACTIVE', 'MUTED', 'DELETED'),
    strength: fc.constantFrom(null, -3, -1.5, 0, 1.5, 3),
  }),
  { selector: ({ facet }) => facet, maxLength: 4 },
)
const editsOf = (list: { facet: Facet; state: EditRecord['state']; strength: number | null }[]) =>
  list.map((edit, at): EditRecord => ({ ...edit, label: null, stated: edit.strength !== null, at }))

test('every strength is the sum of what is shown for it', () => {
  let films = 0
  fc.assert(
    fc.property(events, edits, (happened, edited) => {
      for (const { facet, strength, ledger = [] } of computeInterests(happened, editsOf(edited as never), reader)) {
        expect(sumOf(ledger), facet).toBeCloseTo(strength, 9)
        films += ledger.filter(({ source }) => source === 'film').length
      }
    }),
    { numRuns: 400 },
  )
  expect(films).toBeGreaterThan(1_000)
})

test('equal films carry equal amounts, and whoever liked a film is shown that it speaks for what it has', () => {
  const rated = (filmId: number): EvidenceEvent => ({
    id: `r${filmId}`,
    type: 'RATED',
    filmId,
    facet: null,
    value: 5,
    detail: null,
    at: 5,
  })
  const alike: FacetReader = { ...reader, facetsOf: () => ['genre:noir'], seriesOf: () => null }
  const [noir] = computeInterests([1, 2, 3].map(rated), [], alike)
  const amounts = noir?.ledger?.map(({ amount }) => amount) ?? []
  expect(amounts).toHaveLength(3)
  expect(new Set(amounts.map((amount) => amount.toFixed(9))).size).toBe(1)
  expect(amounts[0]).toBeGreaterThan(0)
})

test('amounts are rounded so that what is shown adds up', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 12 }), (amounts) => {
      const shown = inHundredths(amounts)
      const total = amounts.reduce((sum, amount) => sum + amount, 0)
      expect(shown.reduce((sum, amount) => sum + amount, 0)).toBe(Math.round(100 * total) || 0)
      shown.forEach((amount, place) => {
        expect(Math.abs(amount - 100 * (amounts[place] ?? 0))).toBeLessThanOrEqual(1 + 1e-9)
      })
    }),
  )
})
